import type { Scene } from '../scene.ts';
import type { NumberReading } from './number-reading.ts';

/** True of a number that ends its clause and is large enough for people whose noun is left out. */
export function mayCountPeople(scene: Scene, last: number, number: NumberReading): boolean {
  if (number.kind === 'fraction' || (number.kind === 'number' && number.value < 100)) return false;
  return endsClause(scene, last + 1);
}

/** True where what follows cannot be what the number counts. */
export function endsClause(scene: Scene, at: number): boolean {
  const token = scene.sentence.tokens[at];
  if (token === undefined || token.kind === 'mark') return token?.form !== '%' && token?.form !== '-';
  if (scene.times.some((time) => time.first === at)) return true;
  // "sent 160 apiece".
  if (token.norm === 'apiece') return true;
  // "from 11 the prior day".
  const next = scene.sentence.tokens[at + 1]?.norm ?? '';
  if (token.norm === 'the' && /^(prior|previous|preceding|day)$/.test(next)) return true;
  return /^(ADP|CCONJ|SCONJ|VERB|AUX|ADV|PRON)$/.test(token.upos) && !/^(of|per|percent)$/.test(token.norm);
}
