import { useSearch } from '@tanstack/react-router';
import { type Search, withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { dayIn } from '../words/days.ts';

/** What is searched for, kept in the address as it is typed. */
export function SearchForm() {
  const { words = '', source = '', from = '', until = '' } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const set = <Key extends keyof Search>(key: Key, value: Search[Key]) =>
    change((search) => withSearch(search, key, value));
  return (
    <search className="choices">
      <label className="words-field">
        Words
        <input
          type="search"
          value={words}
          placeholder="troops &quot;near the border&quot; withdr*"
          onChange={(event) => set('words', event.target.value || undefined)}
        />
      </label>
      <label>
        Source
        <input
          type="search"
          value={source}
          placeholder="NATO, Reuters …"
          onChange={(event) => set('source', event.target.value || undefined)}
        />
      </label>
      <label>
        From
        <input type="date" value={from} onChange={(event) => set('from', dayIn(event.target.value))} />
      </label>
      <label>
        Until
        <input type="date" value={until} onChange={(event) => set('until', dayIn(event.target.value))} />
      </label>
    </search>
  );
}
