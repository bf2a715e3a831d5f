import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Relation } from '../../../src/model/reading.ts';

const typeWords: Readonly<Record<Relation['type'], string>> = {
  'same-claim': 'Same claim as',
  'restates-in-other-unit': 'Restates in another unit',
  'fraction-of': 'A fraction of',
  'part-of': 'Part of',
  'complement-of': 'The rest of',
  supersedes: 'Supersedes',
  corroborates: 'Bears out',
  conflicts: 'Conflicts with',
  contradicts: 'Contradicts',
  quantifies: 'Gives the number of',
};

interface Props {
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  readonly onSelect: (id: ClaimId, toText: boolean) => void;
}

/** How a claim bears on others of the report, each one key away. */
export function CardRelations({ relations, claims, onSelect }: Props) {
  if (relations.length === 0) return null;
  return (
    <ul className="relations">
      {relations.map(({ type, to }) => (
        <li key={`${type} ${to}`}>
          {typeWords[type]}{' '}
          <button
            type="button"
            className="plain"
            onClick={(event) => {
              event.stopPropagation();
              onSelect(to, false);
            }}
          >
            <q className="words">{claims.find(({ id }) => id === to)?.exact ?? to}</q>
          </button>
        </li>
      ))}
    </ul>
  );
}
