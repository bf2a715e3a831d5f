import type { Claim } from '../../../src/model/claim.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { kindName, kindsOfClaims } from '../words/kind.ts';

interface Props {
  readonly clock: 'said' | 'true';
  readonly kind: Claim['kind'] | undefined;
}

/** By which clock claims are listed, and of which kind; the address keeps both. */
export function TimelineChoices({ clock, kind }: Props) {
  const change = useChangeSearch();
  const { timeline } = say();
  return (
    <div className="choices">
      <label>
        {timeline.listBy}{' '}
        <select
          value={clock}
          onChange={({ target }) =>
            change((search) => withSearch(search, 'clock', target.value === 'true' ? 'true' : undefined))
          }
        >
          <option value="said">{timeline.bySaid}</option>
          <option value="true">{timeline.byTrue}</option>
        </select>
      </label>
      <label>
        {timeline.show}{' '}
        <select
          value={kind ?? ''}
          onChange={({ target }) => change((search) => withSearch(search, 'kind', target.value || undefined))}
        >
          <option value="">{timeline.everyKind}</option>
          {kindsOfClaims.map((each) => (
            <option key={each} value={each}>
              {kindName(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
