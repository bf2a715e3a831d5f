import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { NameMention } from './find-names.ts';
import { stateInCapitals } from './state-in-capitals.ts';

/** "ITALY: 900 soldiers", "Italy – 900 soldiers and two frigates": the state that heads the line or the item of a list in which a number stands. */
export function labelOwner(scene: Scene, { first }: CountedMention): NameMention | null {
  const { tokens } = scene.sentence;
  for (let mark = first - 1; mark > 0; mark -= 1) {
    const token = tokens[mark];
    // What a verb tells is a sentence: "Italy: the army has sent 900 soldiers".
    if (token === undefined || /^VB[DZP]$|^MD$/.test(token.xpos)) return null;
    if (/^[:–—-]$/.test(token.form) && isApart(tokens, mark))
      return scene.headline && token.form === ':' ? null : headOf(scene, mark, mark === first - 1);
  }
  return null;
}

/** True for a colon, and for a dash with a space on either side. */
function isApart(tokens: readonly Token[], mark: number): boolean {
  const [before, at, behind] = tokens.slice(mark - 1, mark + 2);
  if (before === undefined || at === undefined || behind === undefined) return false;
  return at.form === ':' || (before.span.end < at.span.start && at.span.end < behind.span.start);
}

/** The state whose name alone stands before a mark, at the head of its sentence or item, or right before the number behind the words of an item. */
function headOf({ names, sentence: { tokens } }: Scene, mark: number, beside: boolean): NameMention | null {
  const named = names.find(({ last }) => last === mark - 1);
  if (named !== undefined) {
    const heads = begins(tokens, named.first) || (beside && /^(NNS?|,)$/.test(tokens[named.first - 1]?.xpos ?? ''));
    return named.armed !== null && named.kind === 'name' && heads ? named : null;
  }
  for (let first = Math.max(0, mark - longestName); first < mark; first += 1) {
    const known = begins(tokens, first) ? stateInCapitals(tokens.slice(first, mark)) : undefined;
    if (known?.mention !== 'name') continue;
    const { name, code } = known.country;
    return { first, last: mark - 1, kind: 'name', name, code, sector: 'GOV', country: known.country, armed: 'state' };
  }
  return null;
}

/** How many words a state's name takes. */
const longestName = 5;

/** True at the head of a sentence and behind a bullet. */
function begins(tokens: readonly Token[], first: number): boolean {
  return first === 0 || /^[•*·;▪◦-]$/.test(tokens[first - 1]?.form ?? '');
}
