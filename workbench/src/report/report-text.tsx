import { Fragment, type MouseEvent, memo, useMemo } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Segment, segment } from './segment.ts';
import { layersOf, leadingClaim, type TextMark } from './text-mark.ts';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly claims: readonly Claim[];
  readonly selected: Claim | undefined;
  /** Called with the claim whose words were chosen; `byKey` tells Enter from a click. */
  readonly onChoose: (claim: Claim, byKey: boolean) => void;
}

/** A report's text in one column, every claim underlined as a link; the text itself is only ever text. */
export const ReportText = memo(function ReportText({ text, language, claims, selected, onChoose }: Props) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const layers = useMemo(() => layersOf(claims, selected), [claims, selected]);
  const known = language === 'und' ? {} : { lang: language };
  const reached = new Set<string>();
  return (
    <div className="report-text" data-testid="report-text" {...known}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          {segment(paragraph, layers).map((part) => {
            const claim = leadingClaim(part.marks, selected?.id);
            const words = text.slice(part.span.start, part.span.end);
            const className = classOf(part, selected?.id);
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
            return (
              <a
                key={part.span.start}
                href={`?claim=${claim.id}`}
                className={className}
                tabIndex={first ? 0 : -1}
                aria-current={claim.id === selected?.id ? 'true' : undefined}
                data-testid="claim-mark"
                data-claim={claim.id}
                data-claims={claimsAt(part)
                  .map(({ id }) => id)
                  .join(' ')}
                onClick={(event: MouseEvent) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onChoose(nextThere(part, selected?.id) ?? claim, event.detail === 0);
                }}
              >
                {words}
              </a>
            );
          })}
        </p>
      ))}
    </div>
  );
});

function claimsAt(part: Segment<TextMark>): readonly Claim[] {
  return part.marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.claim] : []));
}

/** Choosing words that are selected already moves on to the next claim that shares them. */
function nextThere(part: Segment<TextMark>, selected: string | undefined): Claim | undefined {
  const claims = claimsAt(part);
  const index = claims.findIndex(({ id }) => id === selected);
  return index < 0 ? undefined : claims[(index + 1) % claims.length];
}

function classOf(
  { marks }: { readonly span: Span; readonly marks: readonly TextMark[] },
  selected: string | undefined,
): string {
  const classes = new Set<string>();
  for (const mark of marks) {
    if (mark.kind !== 'claim') classes.add(`part-${mark.kind}`);
    else classes.add(mark.claim.id === selected ? 'selected' : 'claimed');
  }
  if (marks.filter(({ kind }) => kind === 'claim').length > 1) classes.add('shared');
  return [...classes].join(' ');
}
