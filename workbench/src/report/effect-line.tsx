import { useQuery } from '@tanstack/react-query';
import type { Claim } from '../../../src/model/claim.ts';
import { foresightQuery } from '../api/foresight-query.ts';
import { useAsOf } from '../as-of/use-as-of.ts';
import { foreseenSeries, foresightInWords, suppositionInWords } from '../words/foresight.ts';
import type { Change } from './change.ts';
import { useSettled } from './use-settled.ts';

/** How long nothing must have changed before the server is asked, in milliseconds. */
const pause = 400;

interface Props {
  readonly claim: Claim;
  /** What would be corrected; where nothing, what the estimate would be without the claim. */
  readonly changes?: readonly Change[];
}

/** What a correction or the lack of a claim would do to the estimate; nothing where the claim bears on none. */
export function EffectLine({ claim, changes = [] }: Props) {
  const { asOf } = useAsOf();
  const correct = changes.map(({ name, value }) => ({ claim: claim.id, field: name, value }));
  const supposition = useSettled(correct.length > 0 ? { correct } : { reject: [claim.id] }, pause);
  const { data: foresights, isPending } = useQuery({
    ...foresightQuery(asOf, supposition ?? {}),
    enabled: supposition !== null,
  });
  const lead = suppositionInWords(changes);
  if (isPending) return claim.forceStrength || changes.length > 0 ? <p className="effect quiet">{lead}: …</p> : null;
  return foresights?.map((foresight) => (
    <p key={foreseenSeries(foresight)} className="effect" data-testid="effect">
      {lead}: <strong>{foresightInWords(foresight)}</strong>{' '}
      <span className="quiet">({foreseenSeries(foresight)})</span>
    </p>
  ));
}
