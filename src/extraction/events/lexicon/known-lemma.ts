import type { Token } from '../../sentence.ts';
import { lexiconWords } from './lookup.ts';
import { actorNouns, classedNouns } from './noun-classes.ts';

/**
 * The lemma by which a token stands in the lexicon: the engine's, in lower case and American spelling, or where the lexicon does not
 * know that, one that the ending of the form allows ("supplies": supply). An unknown word keeps the engine's.
 */
export function knownLemma({ lemma, norm, upos }: Token): string {
  const own = lemma.toLowerCase();
  if (known.has(own) || !/^(NOUN|PROPN|VERB|ADJ)$/.test(upos)) return own;
  const irregular = irregularForms.get(norm);
  if (irregular !== undefined) return irregular;
  for (const stem of stemsOf(norm)) if (known.has(stem)) return stem;
  const american = own
    .replace(/is(e|ation)$/, 'iz$1')
    .replace(/our$/, 'or')
    .replace(/yse$/, 'yze');
  return known.has(american) ? american : own;
}

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

const known: ReadonlySet<string> = new Set([...lexiconWords, ...classedNouns, ...actorNouns]);

/** What a form may be of, by its ending, the likeliest first. */
function stemsOf(form: string): string[] {
  const [, base, ending] = /^(.{2,}?)(ied|ies|ing|ed|es|s|)$/.exec(form) ?? [];
  if (base === undefined || form.length > 30) return [];
  if (ending === 'ied' || ending === 'ies') return [`${base}y`];
  const single = base.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  if (ending === 'ing' || ending === 'ed') return [base, `${base}e`, single];
  return ending === 'es' ? [`${base}e`, base] : [base];
}
