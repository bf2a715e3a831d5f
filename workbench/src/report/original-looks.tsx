import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';

const looks = [
  ['on', 'Source'],
  ['page', 'As a page'],
] as const;

/** Chooses how an original that is a page is shown. */
export function OriginalLooks({ shown }: { readonly shown: 'on' | 'page' }) {
  const change = useChangeSearch();
  return (
    <div className="actions" role="group" aria-label="How the original is shown">
      {looks.map(([look, name]) => (
        <button
          key={look}
          type="button"
          aria-pressed={shown === look}
          onClick={() => change((search) => withSearch(search, 'original', look))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
