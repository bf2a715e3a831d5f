import { contains, type Span } from '../model/span.ts';
import { cueVerb } from './attribution/cue-verbs.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { vouching } from './attribution/vouch.ts';
import type { Context } from './claim-context.ts';
import { relativeAround } from './clause.ts';
import { changesHands } from './quantities/changes-hands.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import { isSanctioned } from './quantities/serves-trade.ts';
import { type Scene, spanOfTokens } from './scene.ts';
import { isRate, isUsualSize } from './usual-size.ts';

/** True where a number that counts a force vouches for no strength: it is doubted, scorned, only asked about, a rate, a usual size, named in a sanction, or given to another. */
export function isQuestioned(
  context: Context,
  scene: Scene,
  quantity: CountedMention,
  voices: readonly Attribution[],
): boolean {
  return (
    voices.some((voice) => isLabelled(voice) && voice.voice.stance === 'doubts') ||
    voices[0]?.voice.stance === 'doubts' ||
    voices.some(({ voice }) => voice.stance === 'denies') ||
    isScorned(context, spanOfTokens(scene.sentence, quantity.first, quantity.last)) ||
    isAskedAbout(scene, quantity) ||
    isRate(scene, quantity) ||
    isUsualSize(scene, quantity) ||
    isSanctioned(scene, quantity) ||
    changesHands(scene, quantity)
  );
}

/** True where a label of a transcript tells who speaks. */
export function isLabelled({ rule }: Attribution): boolean {
  return rule === 'attribution/speaker-label';
}

/** "mocked the “hysteria about 175,000 troops”": words that somebody quotes only to say what he thinks of them. */
function isScorned({ setting, attributions }: Context, span: Span): boolean {
  const [nearest] = vouching(attributions, span);
  return (
    nearest !== undefined && !nearest.verb.vouches && setting.quotations.some((quotation) => contains(quotation, span))
  );
}

/** "Asked about 90,000 soldiers, he said …": a figure of the question, which nobody vouches for; what explains a name in it is the report's. */
function isAskedAbout(scene: Scene, { first }: CountedMention): boolean {
  const { tokens } = scene.sentence;
  if (!/^(asked|pressed|questioned)$/.test(tokens[scene.opening]?.norm ?? '')) return false;
  const speaks = tokens.findIndex(
    ({ lemma, upos }, at) => at > scene.opening && upos === 'VERB' && cueVerb(lemma)?.speech === true,
  );
  return first < speaks && relativeAround(scene, first) === null;
}
