import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { say } from '../messages/say.ts';
import { Modal } from '../shell/modal.tsx';
import { takeFocus } from '../shell/take-focus.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { rank } from './rank.ts';
import { type Destination, useDestinations } from './use-destinations.ts';

interface Props {
  readonly onLeave: () => void;
  readonly showShortcuts: () => void;
}

const most = 12;

/** Goes anywhere by a few letters of its name: pages, series, sources, reports and actions, the best-fitting first. */
export function Palette({ onLeave, showShortcuts }: Props) {
  const [typed, setTyped] = useState('');
  const destinations = useDestinations(showShortcuts);
  const navigate = useNavigate();
  const keep = useKeepAsOf();
  const words = typed.trim();
  const { palette } = say();
  const search: Destination = {
    id: 'search',
    name: palette.searchFor(words),
    kind: palette.kinds.search,
    go: () => void navigate({ to: '/search', search: { ...keep, words } }),
  };
  const found = [...rank(typed, destinations, most), ...(words === '' ? [] : [search])];
  const choose = (destination: Destination | undefined) => {
    if (destination === undefined) return;
    onLeave();
    destination.go();
  };
  // Whether an option was led to by key since something was typed: the list itself follows what is typed a moment later.
  const led = useRef(false);
  const type = (letters: string) => {
    led.current = false;
    setTyped(letters);
  };
  const press = (event: KeyboardEvent) => {
    if (/^(Arrow|Page|Home|End)/.test(event.key)) led.current = true;
    if (event.key !== 'Enter' || led.current || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    choose(found[0]);
  };
  return (
    <Modal title={palette.title} onLeave={onLeave}>
      <Autocomplete inputValue={typed} onInputChange={type}>
        <TextField aria-label={palette.input}>
          {/* Enter where no option is led to: the best-fitting. */}
          <Input ref={takeFocus} className="palette-input" onKeyDownCapture={press} />
        </TextField>
        <ListBox items={found} aria-label={palette.fits} className="palette-list" data-testid="palette-list">
          {(destination) => (
            <ListBoxItem textValue={destination.name} onAction={() => choose(destination)}>
              {destination.name} <span className="quiet">{destination.kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Modal>
  );
}
