import { extract, type PassedOver } from '../extraction/index.ts';
import type { Claim } from '../model/claim.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { contains } from '../model/span.ts';
import { loadLanguage } from './language.ts';
import type { Means } from './read-one.ts';
import { loadWorld } from './world.ts';

/** How a claim came about: its report and sentence, and the claim as the rules make it today, with their names in `why`. */
export interface Explanation {
  readonly report: Report;
  readonly sentence: ParsedSentence;
  readonly claim: Claim;
  /** The numbers of the sentence that made no claim, each with the rule by which it made none. */
  readonly passedOver: readonly PassedOver[];
}

/** A claim of one of these readings, read once more by the same code that made it; null where none has that id. */
export async function explainClaim(
  readings: readonly Reading[],
  id: string,
  { profile = 'default', world }: Means,
): Promise<Explanation | null> {
  const reading = readings.find(({ report }) => id.startsWith(`${report.id}.`));
  if (reading === undefined) return null;
  const sentences = (await loadLanguage(profile)).parse(reading.report.text);
  const extraction = extract(reading.report, sentences, world ?? (await loadWorld()));
  const claim = extraction.claims.find((each) => each.id === id);
  if (claim === undefined) return null;
  const words = claim.quantity?.span ?? claim.event?.cue ?? claim.span;
  const sentence = sentences.find(({ span }) => contains(span, words));
  if (sentence === undefined) return null;
  const passedOver = extraction.passedOver.filter(({ span }) => contains(sentence.span, span));
  return { report: reading.report, sentence, claim, passedOver };
}
