import { Link } from '@tanstack/react-router';
import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { countOf } from '../words/count.ts';
import type { Outcome } from './use-pile.ts';

interface Props {
  readonly name: string;
  /** Undefined until its turn has come. */
  readonly outcome: Outcome | undefined;
  readonly reading: boolean;
}

/** One of several reports, with what became of it. */
export function PileRow({ name, outcome, reading }: Props) {
  const texts = say().read;
  return (
    <li data-testid="pile-row">
      <code>{name}</code>{' '}
      {outcome === undefined ? (
        <span className="quiet">{reading ? texts.readingNow : texts.waiting}</span>
      ) : (
        <Told outcome={outcome} />
      )}
    </li>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const texts = say().read;
  if ('problem' in outcome)
    return (
      <span>
        <ServerWords english={outcome.problem.detail || outcome.problem.message} />{' '}
        <span className="quiet">({outcome.problem.code})</span>
      </span>
    );
  const { added, reading } = outcome.added;
  const claims = countOf(reading.claims.length, 'claim');
  return (
    <span>
      {added ? texts.nowAdded(claims) : texts.knownBefore(claims)}{' '}
      <Link to="/report/$id" params={{ id: reading.report.id }}>
        {reading.report.title ?? texts.untitled}
      </Link>
    </span>
  );
}
