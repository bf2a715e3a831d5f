import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addToCase } from '../api/submission.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import type { Draft } from './draft.tsx';

/** Records the previewed report in the case, and leads on to what it changed. */
export function AddToCase({ draft }: { readonly draft: Draft }) {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const texts = say().read;
  const adding = useMutation({
    mutationFn: () => addToCase(draft),
    onSuccess: async ({ added }) => {
      announce(added ? texts.added : texts.held);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['case'] }),
        queryClient.invalidateQueries({ queryKey: ['estimates'] }),
        queryClient.invalidateQueries({ queryKey: ['told'] }),
      ]);
    },
  });
  if (adding.data !== undefined) {
    const { added, reading } = adding.data;
    return (
      <p data-testid="added">
        {added ? texts.added : texts.held}. <Link to="/">{texts.goOn[0]}</Link>
        {texts.goOn[1]}
        <Link to="/report/$id" params={{ id: reading.report.id }}>
          {texts.goOn[2]}
        </Link>
        {texts.goOn[3]}
      </p>
    );
  }
  return (
    <>
      {adding.error !== null && <Failure error={adding.error} />}
      <button
        type="button"
        className="primary"
        data-testid="add-to-case"
        disabled={adding.isPending}
        onClick={() => adding.mutate()}
      >
        {adding.isPending ? texts.adding : texts.add}
      </button>
    </>
  );
}
