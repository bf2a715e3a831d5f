import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { caseQuery } from '../api/case-query.ts';
import { fetchSubmission } from '../api/submission.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { useDraft } from './draft.tsx';

/** Where a page is named by its address, which is fetched only when its reader says so, and only where that is allowed at all. */
export function AddressForm() {
  const { data: overview } = useQuery(caseQuery);
  const { hand } = useDraft();
  const texts = say().read;
  const [address, setAddress] = useState('');
  const fetching = useMutation({ mutationFn: fetchSubmission, onSuccess: (submission) => hand([submission]) });
  if (overview === undefined) return null;
  if (!overview.network)
    return (
      <p className="quiet" data-testid="no-network">
        {texts.noNetwork[0]}
        <code>--network</code>
        {texts.noNetwork[1]}
      </p>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== '') fetching.mutate(address.trim());
  };
  return (
    <form className="read-form" onSubmit={submit}>
      <label>
        {texts.address}
        <input type="url" value={address} placeholder="https://" onChange={(event) => setAddress(event.target.value)} />
      </label>
      <p className="quiet">{texts.whoSees}</p>
      <div className="actions">
        <button type="submit" disabled={address.trim() === '' || fetching.isPending}>
          {fetching.isPending ? texts.fetching : texts.fetch}
        </button>
      </div>
      {fetching.error !== null && <Failure error={fetching.error} />}
    </form>
  );
}
