import { Fragment, type MouseEvent, memo } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';
import { stateInWords } from '../words/verdict.ts';
import { type Layer, type Segment, segment } from './segment.ts';
import { leadingClaim, type TextMark } from './text-mark.ts';

interface Props {
  readonly text: string;
  readonly span: Span;
  readonly layers: readonly Layer<TextMark>[];
  /** The selected claim's id where it is in this paragraph. */
  readonly selected: string | undefined;
  readonly onChoose: (claim: Claim, byKey: boolean) => void;
}

/** One paragraph of a report with its claims underlined; drawn anew only where its marks have changed. */
export const Paragraph = memo(
  function Paragraph({ text, span, layers, selected, onChoose }: Props) {
    const reached = new Set<string>();
    return (
      <p data-start={span.start}>
        {segment(span, layers).map((part) => {
          const claim = leadingClaim(part.marks, selected);
          const words = text.slice(part.span.start, part.span.end);
          const className = classOf(part.marks, claim, selected);
          if (claim === undefined) {
            return className === '' ? (
              <Fragment key={part.span.start}>{words}</Fragment>
            ) : (
              <span key={part.span.start} className={className}>
                {words}
              </span>
            );
          }
          const first = !reached.has(claim.id);
          reached.add(claim.id);
          const state = stateOf(part.marks, claim);
          return (
            <a
              key={part.span.start}
              href={`?claim=${claim.id}`}
              className={className}
              tabIndex={first ? 0 : -1}
              aria-current={claim.id === selected ? 'true' : undefined}
              title={state === null ? undefined : stateInWords(state).word}
              data-testid="claim-mark"
              data-claim={claim.id}
              data-claims={claimsAt(part)
                .map(({ id }) => id)
                .join(' ')}
              onClick={(event: MouseEvent) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(nextThere(part, selected) ?? claim, event.detail === 0);
              }}
            >
              {words}
            </a>
          );
        })}
      </p>
    );
  },
  (before, after) =>
    before.text === after.text &&
    before.span === after.span &&
    before.selected === after.selected &&
    before.onChoose === after.onChoose &&
    sameLayers(before.layers, after.layers),
);

function sameLayers(some: readonly Layer<TextMark>[], others: readonly Layer<TextMark>[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ span, mark }, index) => {
      const other = others[index];
      if (other?.span !== span || other.mark.kind !== mark.kind) return false;
      return mark.kind !== 'claim' || (other.mark.kind === 'claim' && other.mark.state === mark.state);
    })
  );
}

function claimsAt(part: Segment<TextMark>): readonly Claim[] {
  return part.marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.claim] : []));
}

/** Choosing words that are selected already moves on to the next claim that shares them. */
function nextThere(part: Segment<TextMark>, selected: string | undefined): Claim | undefined {
  const claims = claimsAt(part);
  const index = claims.findIndex(({ id }) => id === selected);
  return index < 0 ? undefined : claims[(index + 1) % claims.length];
}

function stateOf(marks: readonly TextMark[], claim: Claim) {
  const mark = marks.find((each) => each.kind === 'claim' && each.claim === claim);
  return mark?.kind === 'claim' ? mark.state : null;
}

function classOf(marks: readonly TextMark[], claim: Claim | undefined, selected: string | undefined): string {
  const classes = new Set<string>();
  for (const mark of marks) {
    if (mark.kind === 'no-claim') classes.add('no-claim');
    else if (mark.claim.id === selected) classes.add('selected');
  }
  const state = claim === undefined ? null : stateOf(marks, claim);
  if (state !== null) classes.add(`state-${state}`);
  if (marks.filter(({ kind }) => kind === 'claim').length > 1) classes.add('shared');
  return [...classes].join(' ');
}
