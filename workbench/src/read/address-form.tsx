import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { caseQuery } from '../api/case-query.ts';
import { fetchSubmission } from '../api/submission.ts';
import { Failure } from '../shell/failure.tsx';
import { useDraft } from './draft.tsx';

/** Where a page is named by its address, which is fetched only when its reader says so, and only where that is allowed at all. */
export function AddressForm() {
  const { data: overview } = useQuery(caseQuery);
  const { hand } = useDraft();
  const [address, setAddress] = useState('');
  const fetching = useMutation({ mutationFn: fetchSubmission, onSuccess: (submission) => hand([submission]) });
  if (overview === undefined) return null;
  if (!overview.network)
    return (
      <p className="quiet" data-testid="no-network">
        To read a page by its address, start Muster with <code>--network</code>. Without it nothing is ever fetched.
      </p>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== '') fetching.mutate(address.trim());
  };
  return (
    <form className="read-form" onSubmit={submit}>
      <label>
        Address of a page
        <input type="url" value={address} placeholder="https://" onChange={(event) => setAddress(event.target.value)} />
      </label>
      <p className="quiet">It is fetched from this machine when you press the button: its server sees that you ask.</p>
      <div className="actions">
        <button type="submit" disabled={address.trim() === '' || fetching.isPending}>
          {fetching.isPending ? 'Fetching…' : 'Fetch it and show its claims'}
        </button>
      </div>
      {fetching.error !== null && <Failure error={fetching.error} />}
    </form>
  );
}
