import { useMemo } from 'react';
import type { Kept, ReviewEntry } from '../../../src/model/ledger-entry.ts';
import type { Report } from '../../../src/model/report.ts';
import { say } from '../messages/say.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { useShortcut } from '../shell/use-shortcut.ts';
import { wordsElement } from './reveal.ts';
import { useSelectedClaim } from './selection.tsx';
import { sentenceBeside, sentencesOf } from './sentences.ts';
import { placeOf, selectedSpan, selectSpan } from './text-selection.ts';

/**
 * The passages of a report that are said to hold no claim, and the means to say so of another: `.` and `,` select the next or previous sentence, from the
 * selected words or claim on; `n` says that no claim is in what is selected.
 */
export function useEmptyPassages({ id, text, language }: Report, passages: readonly Kept<ReviewEntry>[]) {
  const reviewer = useReviewer();
  const announce = useAnnounce();
  const [claim] = useSelectedClaim();
  const sentences = useMemo(() => sentencesOf(text, language === 'und' ? 'en' : language), [text, language]);
  const empty = useMemo(() => passages.map(({ entry }) => entry.span), [passages]);

  const step = (by: 1 | -1) => {
    const words = claim === undefined ? null : wordsElement(claim);
    const here = selectedSpan(text)?.start ?? (words === null ? null : placeOf(words));
    const sentence = sentenceBeside(sentences, here, by);
    if (sentence === undefined) return;
    selectSpan(sentence);
    announce(text.slice(sentence.start, sentence.end));
  };
  const sayNoClaim = () => {
    const span = selectedSpan(text);
    if (span === null) return announce(say().report.selectFirst);
    const quote = text.slice(span.start, span.end);
    document.getSelection()?.removeAllRanges();
    const about = `${id}:${span.start}-${span.end}`;
    void reviewer.say([{ kind: 'review', about, quote, why: null, verdict: { act: 'no-claim' } }], 0);
  };
  const takeBack = ({ position, entry }: Kept<ReviewEntry>) => {
    const about = `${id}:${entry.span.start}-${entry.span.end}`;
    void reviewer.say([{ kind: 'undo', about, quote: entry.quote.exact, why: null, position }], position);
  };
  useShortcut({ '.': () => step(1), ',': () => step(-1), n: sayNoClaim });
  return { sentences, empty, sayNoClaim, takeBack };
}
