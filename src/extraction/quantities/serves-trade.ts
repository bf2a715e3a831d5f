import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { relationOf } from '../tree.ts';
import type { CountedMention } from './quantity-mention.ts';

/** Vehicles, ships and aircraft that are no part of a force: they carry aid or goods, search for the missing, fly a flag of trade, or are named in a sanction; and those who volunteer to help. */
export function servesTrade(scene: Scene, quantity: CountedMention): boolean {
  return (
    (/^(vehicle|ship|aircraft|helicopter)$/.test(quantity.noun.unit) &&
      (carriesGoods(scene, quantity) || isFlagged(scene, quantity) || isSanctioned(scene, quantity))) ||
    bringsHelp(scene, quantity)
  );
}

/** "a search mission with three helicopters", "filled 50 trucks with donations", "1,000 volunteers went to aid refugees". */
function bringsHelp({ sentence: { tokens } }: Scene, { noun, last, of }: CountedMention): boolean {
  const volunteers = tokens[Math.max(last, of?.last ?? last)]?.norm === 'volunteers';
  if (!volunteers && !/^(vehicle|ship|aircraft|helicopter)$/.test(noun.unit)) return false;
  const words = normsBetween(tokens, 0, tokens.length);
  return relief.test(words) || (volunteers && /\b(refugees|humanitarian|medical|doctors|nurses)\b/.test(words));
}

const relief =
  /\b(red (cross|crescent)|donations|(search|rescue)( and rescue| - and - rescue)? (mission|operation|effort)|search(ing)? for (survivors|the missing))\b/;

/** "60 trucks with 1,000 tonnes of aid", "85 ships filled with grain". */
function carriesGoods({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  const tail = Math.max(last, of?.last ?? last);
  return /^([,–—-] )?(with|carrying|(some )?(loaded|laden|filled|packed) with|full of|of|bringing) (\S+ ){0,5}(aid|food|relief|medicines?|medical supplies|humanitarian|flour|grain|wheat|corn|maize|oil|coal|fertili[sz]er|cargo|goods)\b/.test(
    normsBetween(tokens, tail + 1, tail + 10),
  );
}

/** "two Greek-flagged vessels". */
function isFlagged({ sentence: { tokens } }: Scene, { first, of }: CountedMention): boolean {
  return of !== null && /- ?flagged\b/.test(normsBetween(tokens, first, of.last + 1));
}

/** Relations by which a phrase is part of another, of its clause, or of what its verb is done to. */
const under = /^(obj|obl|nmod|conj|nummod|appos|nsubj|acl|compound)$/;

/** "sanctions on six vessels", "visa restrictions on 300 soldiers", "listed four vessels as blocked property", "three vessels in which it has an interest are blocked". */
export function isSanctioned({ sentence }: Scene, { first, of }: CountedMention): boolean {
  const { tokens } = sentence;
  const behind = normsBetween(tokens, (of?.last ?? first) + 1, tokens.length);
  if (of !== null && /\b(that|which) (are|is|were) (blocked|sanctioned|blacklisted)\b/.test(behind)) return true;
  const named = /\bblocked property\b|\bas blocked\b/.test(normsBetween(tokens, 0, tokens.length));
  let at = of?.last ?? first;
  for (let step = 0; step < 6 && at !== -1; step += 1) {
    const { lemma = '', xpos } = tokens[at] ?? {};
    if (/^(sanction|designate|blacklist|impound)$/.test(lemma)) return true;
    if (named && /^(list|identify|block|name)$/.test(lemma)) return true;
    if (lemma === 'block' && xpos === 'VBN') return true;
    if (lemma === 'restriction' && /\bvisa$/.test(tokens[at - 1]?.norm ?? '')) return true;
    // "imposed sanctions on six vessels": the phrase may hang on the verb.
    if (lemma === 'impose' && /\b(sanctions|restrictions) (on|against)\b/.test(normsBetween(tokens, at, first)))
      return true;
    if (!under.test(relationOf(sentence, at))) return false;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
