import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { filtersInWords } from './log-filter.ts';

interface Props {
  readonly kind: string | undefined;
  /** Whose entries alone are shown; empty for everybody's. */
  readonly person: string;
  readonly people: readonly string[];
}

/** Narrows the log to kinds of entries and to a person; the address keeps both. */
export function LogChoices({ kind, person, people }: Props) {
  const change = useChangeSearch();
  const texts = say().log;
  return (
    <div className="choices">
      <label>
        {texts.show}{' '}
        <select
          value={kind ?? 'people'}
          onChange={({ target }) => change((search) => withSearch(search, 'kind', target.value))}
        >
          {filtersInWords().map(([filter, words]) => (
            <option key={filter} value={filter}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.by}{' '}
        <select
          value={person}
          onChange={({ target }) => change((search) => withSearch(search, 'who', target.value || undefined))}
        >
          <option value="">{texts.anybody}</option>
          {people.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
