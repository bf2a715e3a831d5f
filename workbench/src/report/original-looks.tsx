import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';

const looks = ['on', 'page'] as const;

/** Chooses how an original that is a page is shown. */
export function OriginalLooks({ shown }: { readonly shown: 'on' | 'page' }) {
  const change = useChangeSearch();
  const texts = say().report;
  return (
    <div className="actions" role="group" aria-label={texts.howShown}>
      {looks.map((look) => (
        <button
          key={look}
          type="button"
          aria-pressed={shown === look}
          onClick={() => change((search) => withSearch(search, 'original', look))}
        >
          {texts.looks[look]}
        </button>
      ))}
    </div>
  );
}
