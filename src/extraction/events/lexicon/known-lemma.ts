import type { Token } from '../../sentence.ts';
import { lexiconWords } from './lookup.ts';
import { actorNouns, classedNouns } from './noun-classes.ts';

/**
 * The lemma by which a token stands in the lexicon: the engine's, in lower case and American spelling, or where the lexicon does not
 * know that, one that the ending of the form allows ("supplies": supply). An unknown word keeps the engine's.
 */
export function knownLemma({ lemma, norm, upos }: Token): string {
  const own = lemma === norm ? lemma : lemma.toLowerCase();
  if (!inflected.has(upos) || known.has(own)) return own;
  const irregular = irregularForms.get(norm);
  if (irregular !== undefined) return irregular;
  const isKnown = (stem: string): boolean => known.has(stem);
  return stemsOf(norm).find(isKnown) ?? americanOf(own).find(isKnown) ?? own;
}

const known: ReadonlySet<string> = new Set([...lexiconWords, ...classedNouns, ...actorNouns]);

const inflected: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** Past forms that the engine's lemmatiser may leave as they are. */
const irregularForms: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['froze', 'freeze'],
  ['frozen', 'freeze'],
  ['fought', 'fight'],
  ['slain', 'slay'],
  ['sought', 'seek'],
  ['withdrew', 'withdraw'],
  ['withdrawn', 'withdraw'],
  ['forbade', 'forbid'],
  ['overran', 'overrun'],
  ['overthrew', 'overthrow'],
  ['retook', 'retake'],
]);

/** What a form may be of, by its ending, the likeliest first. */
function stemsOf(form: string): string[] {
  if (form.endsWith('ies') || form.endsWith('ied')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('ing')) return verbStems(form.slice(0, -3));
  if (form.endsWith('ed')) return verbStems(form.slice(0, -2));
  if (form.endsWith('es')) return [form.slice(0, -1), form.slice(0, -2)];
  return form.endsWith('s') ? [form.slice(0, -1)] : [];
}

function verbStems(base: string): string[] {
  const doubled = base.at(-1) === base.at(-2);
  return doubled ? [base, base.slice(0, -1), `${base}e`] : [base, `${base}e`];
}

const spellings: readonly (readonly [british: string, american: string])[] = [
  ['ise', 'ize'],
  ['isation', 'ization'],
  ['our', 'or'],
  ['yse', 'yze'],
];

function americanOf(lemma: string): string[] {
  const spelling = spellings.find(([british]) => lemma.endsWith(british));
  return spelling === undefined ? [] : [lemma.slice(0, -spelling[0].length) + spelling[1]];
}
