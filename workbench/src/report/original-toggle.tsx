import { useSearch } from '@tanstack/react-router';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { KeyHint } from '../shell/key-hint.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useShortcut } from '../shell/use-shortcut.ts';

/** How a report's original is shown, from the address; undefined where it is not. */
export function useOriginalShown(): 'on' | 'page' | undefined {
  return useSearch({ from: '__root__' }).original;
}

/** Shows or hides the original beside the text; so does `o`. */
export function OriginalToggle() {
  const shown = useOriginalShown();
  const change = useChangeSearch();
  const toggle = () => change((search) => withSearch(search, 'original', shown === undefined ? 'on' : undefined));
  useShortcut({ o: toggle });
  return (
    <button type="button" aria-pressed={shown !== undefined} onClick={toggle}>
      {say().report.beside} <KeyHint of="o" />
    </button>
  );
}
