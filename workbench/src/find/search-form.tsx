import { useSearch } from '@tanstack/react-router';
import { say } from '../messages/say.ts';
import { type Search, withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { dayIn } from '../words/days.ts';

/** What is searched for, kept in the address as it is typed. */
export function SearchForm() {
  const { words = '', source = '', from = '', until = '' } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const texts = say().find;
  const set = <Key extends keyof Search>(key: Key, value: Search[Key]) =>
    change((search) => withSearch(search, key, value));
  return (
    <search className="choices">
      <label className="words-field">
        {texts.words}
        <input
          type="search"
          value={words}
          placeholder={texts.wordsHint}
          onChange={(event) => set('words', event.target.value || undefined)}
        />
      </label>
      <label>
        {texts.source}
        <input
          type="search"
          value={source}
          placeholder={texts.sourceHint}
          onChange={(event) => set('source', event.target.value || undefined)}
        />
      </label>
      <label>
        {texts.from}
        <input type="date" value={from} onChange={(event) => set('from', dayIn(event.target.value))} />
      </label>
      <label>
        {texts.until}
        <input type="date" value={until} onChange={(event) => set('until', dayIn(event.target.value))} />
      </label>
    </search>
  );
}
