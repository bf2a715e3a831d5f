import { useNavigate, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { reportIdOf } from '../words/claim-id.ts';
import type { FamilyLook } from './families.ts';
import { Mark } from './mark.tsx';
import { markName } from './mark-words.ts';
import type { Placed } from './placed.ts';
import type { Scales } from './scales.ts';

interface Props {
  readonly placed: readonly Placed[];
  readonly looks: ReadonlyMap<string, FamilyLook>;
  readonly scales: Scales;
  /** Called with the mark under the pointer or in focus, with undefined when there is none. */
  readonly onPoint: (placed: Placed | undefined) => void;
}

const unknownLook: FamilyLook = { family: '', colour: 0, shape: 0 };
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Every claim as a link to its sentence; one stop of the Tab key, arrows between the marks. */
export function Marks({ placed, looks, scales, onPoint }: Props) {
  const [active, setActive] = useState(placed.length - 1);
  const group = useRef<SVGGElement>(null);
  const router = useRouter();
  const navigate = useNavigate();
  const keep = useKeepAsOf();
  const current = Math.min(Math.max(active, 0), placed.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPoint(undefined);
    const last = placed.length - 1;
    const step = steps[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? undefined : current + step;
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    setActive(next);
    group.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };

  return (
    <g ref={group} onKeyDown={onKeyDown} onPointerLeave={() => onPoint(undefined)}>
      {placed.map((one, index) => {
        const { claim, family, superseded, role } = one.contribution;
        const to = { to: '/report/$id', params: { id: reportIdOf(claim) }, search: { ...keep, claim } } as const;
        const open = (event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void navigate(to);
        };
        return (
          <a
            key={claim}
            href={router.buildLocation(to).href}
            tabIndex={index === current ? 0 : -1}
            aria-label={markName(one.contribution)}
            className={`${superseded ? 'superseded' : ''} ${role}`}
            data-testid="mark"
            data-claim={claim}
            onClick={open}
            onPointerEnter={() => onPoint(one)}
            onFocus={() => {
              setActive(index);
              onPoint(one);
            }}
            onBlur={() => onPoint(undefined)}
          >
            <Mark x={one.x} contribution={one.contribution} look={looks.get(family) ?? unknownLook} scales={scales} />
          </a>
        );
      })}
    </g>
  );
}
