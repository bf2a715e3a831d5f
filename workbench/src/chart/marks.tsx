import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { stringifySearch } from '../search.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { reportIdOf } from '../words/claim-id.ts';
import { DrawnMarks } from './drawn-marks.tsx';
import type { FamilyLook } from './families.ts';
import { MarkLink } from './mark-link.tsx';
import { markPaths } from './mark-paths.ts';
import type { Placed } from './placed.ts';
import type { Scales } from './scales.ts';

interface Props {
  readonly placed: readonly Placed[];
  readonly looks: ReadonlyMap<string, FamilyLook>;
  readonly scales: Scales;
  /** The mark under the pointer or in focus. */
  readonly pointed: Placed | undefined;
  readonly onPoint: (placed: Placed | undefined) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** How many links there are before and behind the one where the Tab key stops: a chart of thousands of claims need not have thousands. */
const around = 60;

/** Every claim as a mark that is a link to its sentence; one stop of the Tab key, arrows between the marks. */
export function Marks({ placed, looks, scales, pointed, onPoint }: Props) {
  const [active, setActive] = useState(placed.length - 1);
  const group = useRef<SVGGElement>(null);
  const navigate = useNavigate();
  const keep = useKeepAsOf();
  const layers = useMemo(() => markPaths(placed, looks, scales), [placed, looks, scales]);
  const above = useMemo(
    () => (pointed === undefined ? null : markPaths([pointed], looks, scales)),
    [pointed, looks, scales],
  );
  const current = Math.min(Math.max(active, 0), placed.length - 1);
  const near = placed.slice(Math.max(0, current - around), current + around + 1);
  const links = pointed === undefined || near.includes(pointed) ? near : [...near, pointed];

  const toReport = ({ claim }: Placed['contribution']) => ({ id: reportIdOf(claim), search: { ...keep, claim } });
  const placedAt = ({ target }: SyntheticEvent): Placed | undefined => {
    const link = (target as Element).closest('a');
    return placed.find(({ contribution }) => contribution.claim === link?.dataset['claim']);
  };
  const open = (event: MouseEvent) => {
    const one = placedAt(event);
    if (one === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { id, search } = toReport(one.contribution);
    void navigate({ to: '/report/$id', params: { id }, search });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPoint(undefined);
    const last = placed.length - 1;
    const step = steps[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? undefined : current + step;
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    // Its link may not be there yet.
    flushSync(() => setActive(next));
    group.current?.querySelector<SVGAElement>('a[tabindex="0"]')?.focus();
  };
  const onFocus = (event: SyntheticEvent) => {
    const one = placedAt(event);
    if (one === undefined) return;
    setActive(placed.indexOf(one));
    onPoint(one);
  };

  return (
    <>
      <DrawnMarks layers={layers} />
      <g
        ref={group}
        onClick={open}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => onPoint(undefined)}
        data-marks={placed.length}
      >
        {links.map((one) => {
          const { id, search } = toReport(one.contribution);
          return (
            <MarkLink
              key={one.contribution.claim}
              placed={one}
              href={`/report/${encodeURIComponent(id)}${stringifySearch(search)}`}
              stop={one === placed[current]}
              pointed={one === pointed ? above : null}
            />
          );
        })}
      </g>
    </>
  );
}
