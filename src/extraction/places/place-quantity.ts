import { type Country, countryOf } from '../../model/countries.ts';
import type { Thread } from '../claim-context.ts';
import { clauseAround, relativeAround } from '../clause.ts';
import { normsBetween } from '../norms.ts';
import { type CountedMention, wholeOf } from '../quantities/quantity-mention.ts';
import { whereTheyAre } from '../quantities/state-behind.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childWith, relationOf, type TokenRange, topOf } from '../tree.ts';
import type { AreaMention } from './find-areas.ts';
import type { Zones } from './find-zones.ts';
import { opensClause, reaches } from './reaches.ts';
import { isReason, type Located, resolveArea } from './resolve-area.ts';

/** What else is known of a number. */
interface Known {
  readonly measure: string;
  /** The state whose force is counted, and the one for which the nearest voice speaks: alpha-3. */
  readonly owner: string | null;
  readonly speaker: string | null;
}

/** How many words over a number are looked under for its place. */
const longestClimb = 5;

/**
 * Where the force is that a number counts: what "there" and "in the country" point back to; else the zone that hangs on what is counted or
 * on what is told of it; else by the order of words (resolve-area.ts), but for what relative clauses tell of others.
 */
export function placeQuantity(
  scene: Scene,
  quantity: CountedMention,
  { measure, owner, speaker }: Known,
  { likely, ofPersons }: Zones,
  { place: last, spot }: Pick<Thread, 'place' | 'spot'>,
  border: Located | null,
): Located | null {
  const pointed = inTheirOwn(scene, quantity, speaker) ?? pointedBack(scene, quantity, likely, spot);
  if (pointed !== null) return pointed;
  const attached = statedZone(scene, quantity, likely) ?? attachedZone(scene, quantity, measure, likely);
  if (attached !== null && !attached.open) return { area: attached, scene, why: 'clause' };
  const relative = relativeAround(scene, quantity.first);
  const near = likely.filter((zone) => {
    if (measure === 'arrived' && isLeft(scene.sentence, zone)) return false;
    const around = relativeAround(scene, zone.first);
    return around === null || around.first === relative?.first;
  });
  const found = resolveArea(scene, quantity, near, last, border, owner);
  if (found !== null || ofPersons[0] === undefined) return found;
  return { area: ofPersons[0], scene, why: 'sentence' };
}

/** "and 2,000 are still in Chad": the zone behind the verb of those counted, whatever the tree hangs it on. */
function statedZone({ sentence }: Scene, quantity: CountedMention, zones: readonly AreaMention[]): AreaMention | null {
  const { last } = wholeOf(quantity);
  if (!whereTheyAre.test(normsBetween(sentence.tokens, last + 1, last + 6))) return null;
  return zones.find(({ first }) => first > last + 1 && first <= last + 5) ?? null;
}

/** The zone nearest to a number under the words that it hangs on, its own first: behind it, else before it. */
function attachedZone(
  scene: Scene,
  quantity: CountedMention,
  measure: string,
  zones: readonly AreaMention[],
): AreaMention | null {
  if (zones.length === 0) return null;
  const { sentence } = scene;
  const words = wholeOf(quantity);
  const own = topOf(sentence, words);
  for (let top = own, steps = 0; top !== -1 && steps < longestClimb; steps += 1) {
    const within = zones.filter(({ last }) => reaches(sentence, top, last, own));
    const behind = within.filter(({ first }) => first > words.last && !isReason(scene, words.last, first));
    const found = nearestOf(sentence, behind, measure) ?? within.findLast(({ last }) => last < words.first);
    if (found !== undefined) return found;
    if (opensClause(sentence, top)) return null;
    top = sentence.tokens[top]?.head ?? -1;
  }
  return null;
}

/** The first of the zones behind a number; "from Syria to Libya": what is withdrawn left the one, all else is in the other. */
function nearestOf(sentence: Sentence, behind: readonly AreaMention[], measure: string): AreaMention | undefined {
  const left = (zone: AreaMention): boolean => isLeft(sentence, zone);
  if (measure === 'arrived' && behind.every(left)) return undefined;
  const [first, second] = behind;
  return first !== undefined && second !== undefined && left(first) && measure !== 'withdrawn' && !left(second)
    ? second
    : first;
}

/** "from Syria", "from a camp in Syria". */
function isLeft(sentence: Sentence, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  const from = (at: number): boolean => tokens[childWith(sentence, at, 'case')]?.norm === 'from';
  const over = relationOf(sentence, last) === 'nmod' ? (tokens[last]?.head ?? -1) : -1;
  return from(last) || tokens[first - 1]?.norm === 'from' || (over !== -1 && over < first && from(over));
}

/** "most of the soldiers in his country", said by its president. */
function inTheirOwn(scene: Scene, { last: end, of }: CountedMention, speaker: string | null): Located | null {
  const country = speaker === null ? undefined : countryOf(speaker);
  if (country === undefined) return null;
  const { tokens } = scene.sentence;
  const from = Math.max(end, of?.last ?? end) + 1;
  const at = tokens.findIndex(
    ({ norm }, index) =>
      index >= from &&
      index <= from + longestPointer &&
      /^(his|her|our|my)$/.test(norm) &&
      /^(in|on|from|into|inside|left|leave)$/.test(tokens[index - 1]?.norm ?? '') &&
      /^(country|nation|territory|soil)$/.test(tokens[index + 1]?.norm ?? ''),
  );
  return at === -1 ? null : { area: inside(country, { first: at, last: at + 1 }), scene, why: 'clause' };
}

/** "the 1,000 troops based there", "are in the region": the zone spoken of last, and of "the country" that which it lies in; null where nothing points back. */
function pointedBack(
  scene: Scene,
  { first, last: end, of }: CountedMention,
  zones: readonly AreaMention[],
  last: Located | null,
): Located | null {
  const { tokens } = scene.sentence;
  const from = Math.max(end, of?.last ?? end) + 1;
  const stop = clauseAround(scene, end).last;
  for (let at = from; at <= Math.min(stop, from + longestPointer); at += 1) {
    if (zones.some((zone) => zone.first === at)) return null;
    const there = tokens[at]?.norm === 'there' && tokens[at]?.upos === 'ADV';
    const noun =
      /^(the|that|this)$/.test(tokens[at]?.norm ?? '') &&
      /^(in|at|on|to|into|inside|from|throughout|across|leave|left)$/.test(tokens[at - 1]?.norm ?? '') &&
      pointers.test(tokens[at + 1]?.norm ?? '') &&
      !/^(of|in|around|near|bordering|between)$/.test(tokens[at + 2]?.norm ?? '');
    if (!there && !noun) continue;
    if (noun && !tellsOfCount(scene.sentence, at + 1, topOf(scene.sentence, { first, last: from - 1 }))) continue;
    const before = zones.findLast((zone) => zone.last < at);
    const meant = before === undefined ? last : { area: before, scene, why: 'clause' as const };
    if (meant === null) return null;
    const why = before === undefined ? 'carried-over' : 'clause';
    return noun && /^(country|nation)$/.test(tokens[at + 1]?.norm ?? '')
      ? { ...countryOver(meant), why }
      : { ...meant, why };
  }
  return null;
}

/** True where a noun hangs on what is counted or on a verb, and not on a third thing ("the biggest army in the region"). */
function tellsOfCount({ tokens }: Sentence, noun: number, counted: number): boolean {
  const over = tokens[noun]?.head ?? -1;
  return over === counted || /^(VERB|AUX|ADJ)$/.test(tokens[over]?.upos ?? '');
}

/** How far behind a number a word may stand that points back. */
const longestPointer = 12;

const pointers =
  /^(country|nation|region|area|territory|province|city|town|capital|enclave|base|camp|island|islands|peninsula|district|valley|strip)$/;

/** The country that a zone lies in. */
function countryOver({ area, scene, why }: Located): Located {
  const { country } = area;
  return country === null || /^near /.test(area.name)
    ? { area, scene, why }
    : { area: inside(country, area), scene, why };
}

function inside(country: Country, { first, last }: TokenRange): AreaMention {
  const { latitude, longitude, name } = country;
  return { first, last, country, latitude, longitude, name: `inside ${name}`, precisionKm: 500, open: false };
}
