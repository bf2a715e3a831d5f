import type { Claim } from '../../../src/model/claim.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';
import type { CardPage } from './card-page.ts';

interface Props {
  readonly claims: readonly Claim[];
  readonly page: CardPage;
  readonly onGo: (claim: Claim) => void;
}

/** Leads to the cards before and after those that are drawn; nothing where all are. */
export function CardTurner({ claims, page: { from, until }, onGo }: Props) {
  const texts = say().report;
  const [before, after] = [claims[from - 1], claims[until]];
  if (before === undefined && after === undefined) return null;
  return (
    <p className="card-turner">
      <button type="button" disabled={before === undefined} onClick={() => before !== undefined && onGo(before)}>
        {texts.earlier}
      </button>
      <span>{texts.someOf(from + 1, until, countOf(claims.length, 'claim'))}</span>
      <button type="button" disabled={after === undefined} onClick={() => after !== undefined && onGo(after)}>
        {texts.later}
      </button>
    </p>
  );
}
