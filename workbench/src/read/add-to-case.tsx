import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addToCase } from '../api/submission.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import type { Draft } from './draft.tsx';

/** Records the previewed report in the case, and leads on to what it changed. */
export function AddToCase({ draft }: { readonly draft: Draft }) {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const adding = useMutation({
    mutationFn: () => addToCase(draft),
    onSuccess: async ({ added }) => {
      announce(added ? 'Added to the case' : 'The case already held this report');
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
        {added ? 'Added to the case. ' : 'The case already held this report. '}
        <Link to="/">See the board</Link> or{' '}
        <Link to="/report/$id" params={{ id: reading.report.id }}>
          the report in the case
        </Link>
        .
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
        {adding.isPending ? 'Adding…' : 'Add to the case'}
      </button>
    </>
  );
}
