import { useState } from 'react';
import { say } from '../messages/say.ts';
import { KeyChoice } from './key-choice.tsx';
import { type KeyMap, storedKeys, storeKeys } from './key-map.ts';
import { Modal } from './modal.tsx';
import { shortcuts } from './shortcut-list.ts';
import { setSingleKeys, singleKeysOn } from './single-keys.ts';

const chosen = shortcuts.flatMap(({ group }) => group.flatMap(({ key, fixed }) => (fixed ? [] : [key])));

/** Lists every shortcut, lets another key be chosen for it, and turns single letters off. */
export function ShortcutsDialog({ onLeave }: { readonly onLeave: () => void }) {
  const [single, setSingle] = useState(singleKeysOn);
  const [keys, setKeys] = useState(storedKeys);
  const { keys: words } = say();
  const choose = (next: KeyMap) => {
    storeKeys(next);
    setKeys(next);
  };
  return (
    <Modal title={words.title} onLeave={onLeave}>
      <label className="check">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => {
            setSingle(event.target.checked);
            setSingleKeys(event.target.checked);
          }}
        />
        {words.single}
      </label>
      {shortcuts.map(({ where, group }) => (
        <section key={where} aria-label={words.where[where]}>
          <h3>{words.where[where]}</h3>
          <ul className="shortcuts">
            {group.map(({ key, meaning, fixed = false }) => (
              <KeyChoice
                key={meaning}
                ours={key}
                meaning={words.meanings[meaning]}
                fixed={fixed}
                keys={keys}
                all={chosen}
                onChoose={choose}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="actions">
        <button type="button" onClick={() => choose({})} disabled={Object.keys(keys).length === 0}>
          {words.reset}
        </button>
        <button type="button" onClick={onLeave}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}
