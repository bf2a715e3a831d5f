import { memo, useMemo } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Span } from '../../../src/model/span.ts';
import type { ClaimState } from '../review/claim-state.ts';
import { layersByParagraph } from './layers-by-paragraph.ts';
import { Paragraph } from './paragraph.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { layersOf } from './text-mark.ts';
import { useHighlightedParts } from './use-highlighted-parts.ts';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly claims: readonly Claim[];
  /** How each claim stands; absent where nobody can review them. */
  readonly states: ReadonlyMap<ClaimId, ClaimState> | undefined;
  /** Passages that are said to hold no claim. */
  readonly empty: readonly Span[];
  readonly selected: Claim | undefined;
  /** Called with the claim whose words were chosen; `byKey` tells Enter from a click. */
  readonly onChoose: (claim: Claim, byKey: boolean) => void;
}

/** How many paragraphs are laid out together; those far from the window are not, so that a long report scrolls. */
const stretch = 40;

/** A report's text in one column, every claim underlined as a link; the text itself is only ever text. */
export const ReportText = memo(function ReportText({
  text,
  language,
  claims,
  states,
  empty,
  selected,
  onChoose,
}: Props) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const layers = useMemo(
    () => layersByParagraph(paragraphs, layersOf(claims, states, empty)),
    [paragraphs, claims, states, empty],
  );
  useHighlightedParts(selected, layers);
  const stretches = Array.from({ length: Math.ceil(paragraphs.length / stretch) }, (_, index) => index * stretch);
  const known = language === 'und' ? {} : { lang: language };
  return (
    <div className="report-text" data-testid="report-text" {...known}>
      {stretches.map((first) => (
        <div key={first} className="stretch">
          {paragraphs.slice(first, first + stretch).map((paragraph, index) => (
            <Paragraph
              key={paragraph.start}
              text={text}
              span={paragraph}
              layers={layers[first + index] ?? []}
              selected={isIn(selected, paragraph) ? selected?.id : undefined}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

function isIn(claim: Claim | undefined, { start, end }: Span): boolean {
  return claim !== undefined && claim.span.start < end && start < claim.span.end;
}
