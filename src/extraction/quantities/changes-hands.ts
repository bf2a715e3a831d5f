import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf, subtree, type TokenRange } from '../tree.ts';
import type { CountedMention } from './quantity-mention.ts';

/** Units of what can be given away; men and formations cannot. */
const equipment =
  /^(tank|(armoured )?vehicle|aircraft|helicopter|ship|drone|artillery piece|mortar|launcher|(air-defence|missile) system|battery|weapon)$/;

/** Verbs by which things pass to another, whoever gets them. */
const giving = /^(give|donate|sell|grant|gift|lease|lend|loan|export|hand)$/;

/** Verbs by which they do where a state or its army, police or government gets them; what is "delivered to" a region is only moved there. */
const bringing = /^(deliver|supply|provide|furnish)$/;

/** Verbs of moving, by which they do where an army, the police or a government gets them: "sent 12 jets to Peru" is no gift. */
const moving = /^(send|ship|transfer|fly)$/;

const getting = /^(receive|buy|purchase|acquire|procure|obtain|import)$/;

/** Nouns for things that are on their way to another. */
const goods =
  /^(packages?|shipments?|consignments?|deliver(y|ies)|donations?|gifts?|sales?|purchases?|aid|assistance|contracts?|imports?|exports?|transactions?)$/;

const bodies = /^(army|armies|military|police|guards?|navy|government|authorities|ministry)$/;

/** Relations by which a phrase is part of another or of a list. */
const inside = /^(nmod|conj|nummod|appos|compound|flat|dep)$/;

/** "has given Kenya's police 40 vehicles", "a package of 12 howitzers": arms and vehicles that pass from one to another are no strength of either. */
export function changesHands(scene: Scene, { first, last, of, noun }: CountedMention): boolean {
  if (!equipment.test(noun.unit)) return false;
  const { sentence } = scene;
  const { tokens } = sentence;
  let at = of?.last ?? last;
  if (isOnceGiven(scene, at)) return true;
  for (let step = 0; step < 6; step += 1) {
    if (isAmongGoods(sentence, at, first)) return true;
    const relation = relationOf(sentence, at);
    const head = tokens[at]?.head ?? -1;
    if (tokens[head]?.upos === 'VERB') return isPassedOn(scene, head, at, first);
    if (head === -1 || !inside.test(relation)) return false;
    if (head < first && goods.test(tokens[head]?.norm ?? '')) return true;
    at = head;
  }
  return false;
}

/** "the 900 guns that Italy sent to the police": what is given in a clause behind; whoever "has 900 guns that Italy gave it" holds them. */
function isOnceGiven(scene: Scene, at: number): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  const holder = relationOf(sentence, at) === 'obj' ? (tokens[tokens[at]?.head ?? -1]?.lemma ?? '') : '';
  if (/^(have|field|operate|use|keep|hold|command|deploy)$/.test(holder)) return false;
  return childrenWith(sentence, at, 'acl').some((verb) => {
    const subject = childWith(sentence, verb, 'nsubj');
    const byOthers =
      tokens[verb]?.xpos === 'VBN' || (subject !== -1 && !/^(that|which)$/.test(tokens[subject]?.norm ?? ''));
    return byOthers && goesToAnother(scene, verb, at);
  });
}

/** "Among the items in the package are 800 systems": the goods that a count is said to be of. */
function isAmongGoods(sentence: Sentence, at: number, first: number): boolean {
  if (childWith(sentence, at, 'cop') === -1) return false;
  return childrenWith(sentence, at, 'obl', 'nsubj').some(
    (child) => child < first && hasGoods(sentence, subtree(sentence, child)),
  );
}

function hasGoods({ tokens }: Sentence, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last + 1).some(({ norm }) => goods.test(norm));
}

/** Whether a verb over a count gives or gets it, or tells what goods are made up of. */
function isPassedOn(scene: Scene, verb: number, at: number, first: number): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  const { lemma = '' } = tokens[verb] ?? {};
  const deprel = tokens[at]?.deprel ?? '';
  const withThem = deprel === 'obl' && tokens[childWith(sentence, at, 'case')]?.norm === 'with' && bringing.test(lemma);
  const done = deprel === 'obj' || deprel === 'nsubj:pass' || withThem;
  if (/^(include|comprise|contain|consist|cover)$/.test(lemma)) {
    const subject = childWith(sentence, verb, 'nsubj');
    return subject !== -1 && subject < first && goods.test(tokens[subject]?.norm ?? '');
  }
  if (!done) return false;
  if (getting.test(lemma)) return true;
  return goesToAnother(scene, verb, at);
}

/** Whether a verb gives a count to another; "to its base" and "to the mission" is no gift. */
function goesToAnother(scene: Scene, verb: number, at: number): boolean {
  const { names, sentence } = scene;
  const { tokens } = sentence;
  const { lemma = '' } = tokens[verb] ?? {};
  const recipients = recipientsOf(sentence, verb, at, lemma);
  const phrases = recipients.map((recipient) => subtree(sentence, recipient));
  const who = phrases.flatMap(({ first, last }) => tokens.slice(first, last + 1).map(({ norm }) => norm));
  if (who.some((norm) => /^(its|their|our|his|pro|mission|operation|coalition|alliance|bases?)$/.test(norm)))
    return false;
  if (giving.test(lemma)) return true;
  const toBody = who.some((norm) => bodies.test(norm));
  // "to Peru", "to Peru's armed forces", not "to the north of Peru".
  const toState = recipients.some((recipient, index) =>
    names.some(
      ({ armed, first, last }) => armed === 'state' && first >= (phrases[index]?.first ?? 0) && last <= recipient,
    ),
  );
  return bringing.test(lemma) ? toBody || toState : moving.test(lemma) && toBody;
}

/** Whom a verb tells that something goes to: "to the army", "gave the army 40 tanks", "provided the army with 40 tanks". */
function recipientsOf(sentence: Sentence, verb: number, at: number, lemma: string): readonly number[] {
  const { tokens } = sentence;
  const withThem = relationOf(sentence, at) === 'obl';
  return childrenWith(sentence, verb, ...(withThem && bringing.test(lemma) ? ['obj'] : ['obl', 'iobj'])).filter(
    (child) => child !== at && /^(to|)$/.test(tokens[childWith(sentence, child, 'case')]?.norm ?? ''),
  );
}
