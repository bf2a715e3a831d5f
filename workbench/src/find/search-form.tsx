import { useSearch } from '@tanstack/react-router';
import { say } from '../messages/say.ts';
import { formIn, type Search, withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { dayIn } from '../words/days.ts';

/** What is searched for, kept in the address as it is typed. */
export function SearchForm() {
  const asked = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const { find, fields } = say();
  const set = <Key extends keyof Search>(key: Key, value: Search[Key]) =>
    change((search) => withSearch(search, key, value));
  const typed = (key: 'words' | 'source' | 'force' | 'place', placeholder: string) => (
    <label className={key === 'words' ? 'words-field' : undefined}>
      {find[key]}
      <input
        type="search"
        value={asked[key] ?? ''}
        placeholder={placeholder}
        onChange={({ target }) => set(key, target.value || undefined)}
      />
    </label>
  );
  const day = (key: 'from' | 'until') => (
    <label>
      {find[key]}
      <input type="date" value={asked[key] ?? ''} onChange={({ target }) => set(key, dayIn(target.value))} />
    </label>
  );
  return (
    <search className="choices">
      {typed('words', find.wordsHint)}
      {typed('source', find.sourceHint)}
      {day('from')}
      {day('until')}
      {typed('force', find.forceHint)}
      {typed('place', find.placeHint)}
      <label>
        {find.form}
        <select value={asked.form ?? ''} onChange={({ target }) => set('form', formIn(target.value))}>
          <option value="">{find.anyForm}</option>
          {Object.entries(fields.forms).map(([form, words]) => (
            <option key={form} value={form}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
