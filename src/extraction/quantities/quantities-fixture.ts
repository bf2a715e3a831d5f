import type { Report, ReportId } from '../../model/report.ts';
import { loadLanguage } from '../../service/language.ts';
import { unmark } from '../../text/marked-fixture.ts';
import { setScenes, spanOfTokens } from '../scene.ts';
import { findQuantities } from './find-quantities.ts';
import type { PassedOver, QuantityMention } from './quantity-mention.ts';

const engine = await loadLanguage('default');

/** What is found in a text, each with the words that it takes. */
export interface Shown {
  readonly mentions: readonly { readonly mention: QuantityMention; readonly words: string }[];
  readonly passedOver: readonly { readonly passed: PassedOver; readonly words: string }[];
}

/** Finds the quantities of a text, sentence by sentence. */
export function quantitiesOf(text: string): Shown {
  const report: Report = {
    id: 'r0' as ReportId,
    title: null,
    publisher: null,
    url: null,
    publishedAt: '2014-05-30',
    publishedAtBasis: 'stated',
    language: 'en',
    text,
    textDigest: '',
  };
  const found = setScenes(report, engine.parse(text)).scenes.map((scene) => {
    const { mentions, passedOver } = findQuantities(scene);
    const words = (first: number, last: number): string => {
      const { start, end } = spanOfTokens(scene.sentence, first, last);
      return text.slice(start, end);
    };
    return {
      mentions: mentions.map((mention) => ({ mention, words: words(mention.first, mention.last) })),
      passedOver: passedOver.map((passed) => ({ passed, words: words(passed.first, passed.last) })),
    };
  });
  return {
    mentions: found.flatMap(({ mentions }) => mentions),
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
}

/** The quantity whose words are marked; throws where none has just these words. */
export function quantityAt(marked: string): QuantityMention {
  const { text, spans } = unmark(marked);
  const wanted = text.slice(spans[0]?.start, spans[0]?.end);
  const { mentions, passedOver } = quantitiesOf(text);
  const found = mentions.find(({ words }) => words === wanted);
  if (found !== undefined) return found.mention;
  const shown = [...mentions, ...passedOver].map(({ words }) => words).join(' / ');
  throw new Error(`No quantity "${wanted}" in "${text}"; found: ${shown || 'nothing'}`);
}
