import type { Claim } from '../../../src/model/claim.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { kindNames, kindsOfClaims } from '../words/kind.ts';

interface Props {
  readonly clock: 'said' | 'true';
  readonly kind: Claim['kind'] | undefined;
}

/** By which clock claims are listed, and of which kind; the address keeps both. */
export function TimelineChoices({ clock, kind }: Props) {
  const change = useChangeSearch();
  return (
    <div className="choices">
      <label>
        List by{' '}
        <select
          value={clock}
          onChange={({ target }) =>
            change((search) => withSearch(search, 'clock', target.value === 'true' ? 'true' : undefined))
          }
        >
          <option value="said">the day it was said</option>
          <option value="true">the day it is true of</option>
        </select>
      </label>
      <label>
        Show{' '}
        <select
          value={kind ?? ''}
          onChange={({ target }) => change((search) => withSearch(search, 'kind', target.value || undefined))}
        >
          <option value="">every kind</option>
          {kindsOfClaims.map((each) => (
            <option key={each} value={each}>
              {kindNames[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
