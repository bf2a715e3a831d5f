import { Link } from '@tanstack/react-router';
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
  return (
    <li data-testid="pile-row">
      <code>{name}</code>{' '}
      {outcome === undefined ? (
        <span className="quiet">{reading ? 'reading…' : 'waiting'}</span>
      ) : (
        <Told outcome={outcome} />
      )}
    </li>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  if ('problem' in outcome)
    return (
      <span>
        {outcome.problem.detail || outcome.problem.message} <span className="quiet">({outcome.problem.code})</span>
      </span>
    );
  const { added, reading } = outcome.added;
  return (
    <span>
      {added ? 'added' : 'known before'}, {countOf(reading.claims.length, 'claim')}:{' '}
      <Link to="/report/$id" params={{ id: reading.report.id }}>
        {reading.report.title ?? 'report without a title'}
      </Link>
    </span>
  );
}
