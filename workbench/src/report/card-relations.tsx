import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Relation } from '../../../src/model/reading.ts';
import { say } from '../messages/say.ts';

interface Props {
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  /** The language of the report (BCP 47); undefined where it could not be told. */
  readonly language: string | undefined;
  readonly onSelect: (id: ClaimId, toText: boolean) => void;
}

/** How a claim bears on others of the report, each one key away. */
export function CardRelations({ relations, claims, language, onSelect }: Props) {
  if (relations.length === 0) return null;
  return (
    <ul className="relations">
      {relations.map(({ type, to }) => (
        <li key={`${type} ${to}`}>
          {say().report.relations[type]}{' '}
          <button
            type="button"
            className="plain"
            onClick={(event) => {
              event.stopPropagation();
              onSelect(to, false);
            }}
          >
            <q className="words" lang={language}>
              {claims.find(({ id }) => id === to)?.exact ?? to}
            </q>
          </button>
        </li>
      ))}
    </ul>
  );
}
