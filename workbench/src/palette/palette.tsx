import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { say } from '../messages/say.ts';
import { Modal } from '../review/modal.tsx';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { rank } from './rank.ts';
import { type Destination, useDestinations } from './use-destinations.ts';

interface Props {
  readonly onLeave: () => void;
  readonly showShortcuts: () => void;
}

const most = 12;

/** Goes anywhere by a few letters of its name: a combobox over pages, series, sources, reports and actions. */
export function Palette({ onLeave, showShortcuts }: Props) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const destinations = useDestinations(showShortcuts);
  const navigate = useNavigate();
  const keep = useKeepAsOf();
  const list = useId();
  const words = typed.trim();
  const { palette } = say();
  const search: Destination = {
    id: 'search',
    name: palette.searchFor(words),
    kind: palette.kinds.search,
    go: () => void navigate({ to: '/search', search: { ...keep, words } }),
  };
  const found = [...rank(typed, destinations, most), ...(words === '' ? [] : [search])];
  const current = Math.min(active, found.length - 1);
  const choose = (destination: Destination | undefined) => {
    if (destination === undefined) return;
    onLeave();
    destination.go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') choose(found[current]);
    else if (step === 0) return;
    else setActive((current + step + found.length) % found.length);
    event.preventDefault();
  };
  return (
    <Modal title={palette.title} onLeave={onLeave}>
      <input
        type="search"
        role="combobox"
        className="palette-input"
        aria-label={palette.input}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[current] === undefined ? undefined : `${list}-${current}`}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={list} aria-label={palette.fits} className="palette-list" data-testid="palette-list">
        {found.map((destination, index) => (
          <div
            key={destination.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            ref={(element) => {
              if (index === current) element?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(destination)}
          >
            {destination.name} <span className="quiet">{destination.kind}</span>
          </div>
        ))}
      </div>
    </Modal>
  );
}
