import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { isPrintedAgain } from '../words/origin.ts';
import { OriginList } from './origin-list.tsx';

/** What several outlets print of one utterance, what may be a copy, what a voice replaced, and misprints; nothing where there is none. */
export function PrintedAgain({ estimate }: { readonly estimate: Estimate }) {
  const origins = estimate.origins.filter(isPrintedAgain).toSorted((a, b) => b.outlets.length - a.outlets.length);
  if (origins.length === 0) return null;
  const byId = new Map(estimate.origins.map((origin) => [origin.id, origin]));
  return (
    <section className="printed-again whole-row" aria-labelledby="printed-again" data-testid="printed-again">
      <h2 id="printed-again">{say().series.printedAgain}</h2>
      <OriginList origins={origins} byId={byId} />
    </section>
  );
}
