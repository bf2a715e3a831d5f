import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';
import { ClaimRows } from './claim-rows.tsx';

/** The claims that the chart draws and those that it cannot place. */
export function ClaimTable({ estimate }: { readonly estimate: Estimate }) {
  const [opened, onToggle] = useOpened();
  return (
    <details onToggle={onToggle} data-testid="claim-table">
      <summary>{say().series.claims(countOf(estimate.contributions.length, 'row'))}</summary>
      {opened && <ClaimRows estimate={estimate} />}
    </details>
  );
}
