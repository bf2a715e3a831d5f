import { useNavigate, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { say } from '../messages/say.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { countOf } from '../words/count.ts';
import type { ClaimedPlace } from './assessed.ts';
import { totalOf } from './claimed-words.ts';

interface Props {
  readonly claimed: ClaimedPlace;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  /** The part of the address that says what of the map is seen. */
  readonly at: string | undefined;
}

/** Where claims put something: a hollow ring with their number, which leads to the list of them. */
export function ClaimedMark({ claimed: { place }, x, y, selected, at }: Props) {
  const router = useRouter();
  const navigate = useNavigate();
  const keep = useKeepAsOf();
  const search = { ...keep, place: place.name, ...(at === undefined ? {} : { at }) };
  const to = { to: '/map', search } as const;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ ...to, resetScroll: false });
  };
  const total = totalOf(place);
  const words = say().map.claimedAt(say().names.area(place.name), countOf(total, 'claim'));
  return (
    <a
      href={router.buildLocation(to).href}
      onClick={open}
      aria-label={words}
      aria-current={selected || undefined}
      className="claimed-mark"
      data-testid="claimed-mark"
    >
      <title>{words}</title>
      <circle cx={x} cy={y} r={Math.min(16, 8 + Math.sqrt(total))} />
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {total}
      </text>
    </a>
  );
}
