import { useRef } from 'react';
import { say } from '../messages/say.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { useLeaveFocus } from '../shell/use-leave-focus.ts';
import type { Watched } from './use-watches.ts';

/** Retires a watch; the log and Ctrl+Z take that back. */
export function RetireButton({ watch: { name, position } }: { readonly watch: Watched }) {
  const reviewer = useReviewer();
  const texts = say().watches;
  const button = useRef<HTMLButtonElement>(null);
  useLeaveFocus(button);
  const said = { kind: 'retire', about: `watch ${name}`, quote: name, name, why: null } as const;
  return (
    <button
      ref={button}
      type="button"
      className="plain"
      aria-label={texts.retireNamed(name)}
      onClick={() => void reviewer.say([said], position)}
    >
      {texts.retire}
    </button>
  );
}
