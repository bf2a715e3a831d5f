import { type KeyboardEvent, useState } from 'react';
import { say } from '../messages/say.ts';
import { useAnnounce } from './announcer.tsx';
import { type KeyMap, keyFor, withKey } from './key-map.ts';
import { keyInWords, keyName } from './key-name.ts';

interface Props {
  readonly ours: string;
  readonly meaning: string;
  /** True where it cannot be chosen. */
  readonly fixed: boolean;
  readonly keys: KeyMap;
  /** Our names of all keys that can be chosen. */
  readonly all: readonly string[];
  readonly onChoose: (keys: KeyMap) => void;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Tab', 'Enter']);

/** One shortcut with its key, and the means to press another for it. */
export function KeyChoice({ ours, meaning, fixed, keys, all, onChoose }: Props) {
  const [listening, setListening] = useState(false);
  const [refused, setRefused] = useState('');
  const announce = useAnnounce();
  const { keys: words } = say();
  const shown = keyInWords(keyFor(ours, keys));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!listening || modifiers.has(event.key)) return;
    event.preventDefault();
    // Esc is not to close the dialog as well.
    event.stopPropagation();
    setListening(false);
    if (event.key === 'Escape') return;
    const pressed = keyName(event);
    const next = withKey(keys, ours, pressed, all);
    const taken = next === keys && pressed !== keyFor(ours, keys);
    setRefused(taken ? words.taken(keyInWords(pressed)) : '');
    if (!taken) announce(`${meaning}: ${keyInWords(pressed)}`);
    onChoose(next);
  };
  return (
    <li className="key-row">
      <kbd>{shown}</kbd>
      <span>
        {meaning}
        {refused !== '' && <em role="alert"> {refused}</em>}
      </span>
      {!fixed && (
        <button
          type="button"
          className="plain quiet"
          aria-label={listening ? words.pressFor(meaning) : words.changeFor(meaning)}
          onClick={() => setListening(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setListening(false)}
        >
          {listening ? words.press : words.change}
        </button>
      )}
    </li>
  );
}
