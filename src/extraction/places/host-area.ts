import type { Scene } from '../scene.ts';
import { childWith, relationOf, type TokenRange } from '../tree.ts';
import type { Located } from './resolve-area.ts';

/** "Qatar is a partner, hosting 12,000 of our soldiers", "Poland received 700,000 refugees": the country of who hosts those that a quantity counts; null where nobody is told to. */
export function hostArea(scene: Scene, { first }: TokenRange): Located | null {
  const { sentence, names } = scene;
  const fled = sentence.tokens.slice(first, first + 6).some(({ norm }) => /^(refugees|evacuees|migrants)$/.test(norm));
  const hosts = fled ? /^(host|receive|accept|admit|shelter|welcome|absorb|accommodate)$/ : /^host$/;
  let at = first;
  while (at !== -1 && !hosts.test(sentence.tokens[at]?.lemma ?? '')) {
    // "received up to 900": the parser hangs "up" on the verb.
    if (!/^(obj|nmod|nummod|conj|advmod|compound)$/.test(relationOf(sentence, at))) return null;
    at = sentence.tokens[at]?.head ?? -1;
  }
  let subject = -1;
  for (let steps = 0; at !== -1 && subject === -1 && steps < 4; steps += 1) {
    subject = childWith(sentence, at, 'nsubj');
    at = sentence.tokens[at]?.head ?? -1;
  }
  const mention = names.find(({ kind, first: from, last }) => kind === 'name' && from <= subject && subject <= last);
  if (mention?.country == null) return null;
  const { country, first: from, last } = mention;
  const { latitude, longitude } = country;
  const name = `inside ${country.name}`;
  const area = { first: from, last, name, country, latitude, longitude, precisionKm: 500, open: false };
  return { area, scene, why: 'clause' };
}
