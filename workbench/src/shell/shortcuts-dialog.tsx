import { useRef, useState } from 'react';
import { setSingleKeys, singleKeysOn } from './single-keys.ts';
import { useShortcut } from './use-shortcut.ts';

const shortcuts: readonly (readonly [string, string])[] = [
  ['?', 'Show these shortcuts'],
  ['b', 'Board'],
  ['l', 'List of reports'],
  ['s', 'Sources'],
  ['g', 'Log of who did what'],
  ['r', 'Read a report'],
  ['j / k', 'Next / previous claim of a report'],
  ['a', 'Accept the selected claim, and go to the next that is open'],
  ['x / X', 'Reject it / reject it, saying why'],
  ['Space', 'Skip it'],
  ['e', 'Correct it: Enter keeps what was changed, Esc leaves'],
  ['c', 'Comment on it'],
  ['. / ,', 'Select the next / previous sentence of a report'],
  ['n', 'Say that no claim is in the selected words'],
  ['o', 'Show the original of a report beside its text'],
  ['Ctrl+Z', 'Take back what you said last'],
  ['Ctrl+Shift+Z', 'Say again what you took back'],
  ['Enter', 'From a card to its words; from the words to their card; from a chart mark to its sentence'],
  ['Esc', 'Back from the words to the card, then no claim selected'],
  ['← →', 'Between the marks of a chart, or the days of the slider'],
  ['+ - 0', 'A chart closer, wider, with all its days'],
  ['[ / ]', 'As known one news day earlier / later'],
];

/** The button that shows every shortcut, and the dialog that it opens; `?` does the same. */
export function ShortcutsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [single, setSingle] = useState(singleKeysOn);
  const open = () => dialog.current?.showModal();
  useShortcut({ '?': open });
  return (
    <>
      <button type="button" className="plain" onClick={open} aria-haspopup="dialog">
        Shortcuts <kbd>?</kbd>
      </button>
      <dialog ref={dialog} aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">Keyboard shortcuts</h2>
        <dl className="shortcuts">
          {shortcuts.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => {
              setSingle(event.target.checked);
              setSingleKeys(event.target.checked);
            }}
          />
          Single letters act as shortcuts
        </label>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}
