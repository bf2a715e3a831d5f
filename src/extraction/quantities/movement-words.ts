import type { Measure } from '../../model/quantity.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';

/** Words that tell what became of the things counted; a phrase is matched against token norms joined by spaces. */
const lexicon: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(lost their lives|killed|murdered|massacred|slaughtered|beheaded|dead|died|killing|slain|deaths?)\b/],
  ['wounded', /^(wounded|injured|wounding|injuring|hurt)\b/],
  [
    'captured',
    /^(captured|capturing|(gave|given) (themselves|himself) up|seized(?! (control|power)\b)|seizing|detained|arrested|surrender(ed|ing)|((been|being|were|was|are|held|taken) )?(taken|held) (hostage|captive)|(laid|laying|lay) down (their|its) (arms|weapons)|taken prisoner|prisoners?|(seizure|capture|detention|arrest|abduction) of)\b/,
  ],
  ['displaced', /^(displaced|fled|fleeing|forced (to flee|from their)|made homeless|uprooted)\b/],
  [
    'capacity',
    /^(can (hold|carry|take|seat)|(barracks|space|quarters|housing) for|can be (called|mobili[sz]ed|summoned)|capacity (of|for)|(ceiling|cap|limit|maximum) (of|on|at)|(approved|authori[sz]ed|mandated) (total|number|strength|size|level) of|mandate (was|is|of|for)|authori[sz]ed to have|mandate (of|for)|(allotment|quota|authori[sz]ed strength|authori[sz]ed number) of|(authori[sz]ed|mandated) (\S+ ){0,2}by|(limited|capped) (\S+ ){0,2}(to|at))\b/,
  ],
  ['required', /^(needs?|needed|requires?|required)\b/],
  [
    'withdrawn',
    /^(withdrew|withdrawn|withdraw|withdraws|withdrawing|withdrawal of|withdrawal|pull-?out|pull-?back|pulled back|pulled out|pulled away|pulling back|pulling out|pulls back|pull back|been pulled|being pulled|pulled|gone(?! (on|the same way|to (?!their|its|his)|through|north|south|east|west|with))|departed|repositioned|redeployed(?! to (?!(their|its|the) (\S+ )?(base|bases|barracks)))|relocated|moved away|moved off|moved back|taken (out of|off) (?=the |its )|(head|roll|rumbl|stream|pour|fil)(ed|ing) out of|crossed back|gone back|went back|((was|were|been|being) )?sent (home|back|away)|(completed|begun|began|started|finished) (their|its|the|a) (withdrawal|pull-?out|pull-?back|retreat|return)|(flew|flown|marched|walked|drove|driven|sailed) (\S+ ){0,3}out of|flown out|flown home|driven (off|away|home)|returned|returning (home|to (\S+ ){0,2}(base|bases|barracks|garrisons?))|left|leaving|turned (back|around)|gone home|go home|went home|going home|go back|going back|(sailed|flew|flown|steamed|drove|driven|marched) (away|off|home)|brought home|bringing home|brings? home|called home|off (\S+ ){0,3}(borders?|frontier)|moved? off)\b/,
  ],
  [
    'remaining',
    /^((are|were|is|was) left|remain|remains|remained|remaining|stay|stayed|still(?! (flowing|arriving|coming|pouring|streaming))|left behind|were left|are left|was left|stayed behind|stayed put|yet to leave)\b/,
  ],
  [
    'arrived',
    /^((started|begun|began) (deploying|moving) (to|into)|brought (in|into|up|forward)|(flow|stream|pour|roll|rumbl|surg)(ed|ing) (in|into|to|towards?)|(entry|arrival|influx) of|(took|taken) delivery|(went|gone|going) to|reached|entering|crossing into|arrived|arrive|arriving|reinforcements?|reinforced|bolstered|sent in|sending|scrambled|moved in|moved up|moved (closer|nearer) (?=to\b)|been added|added|returned to the border|joined|have been sent|had been sent|were sent|were flown|flown in|poured|sent|dispatched|airlifted|ferried|rushed|transferred (to|into)|redeployed to|crossed(?! (back|out|from))|moved (to|into|towards?|within)|entered|landed|deployed (another|an additional))\b/,
  ],
  [
    'other',
    /^(destroy(ed|ing)|deserted|defected|(" )?put out of action|hostage|repatriat\w+|evacuat\w+|train(ed|s)?|training (?!at|in|near|there|ranges?|grounds?|areas?|camps?|cent(re|er)s?|bases?|missions?|exercises?|facility|sites?|fields?|team)|dismiss(ed|al of)|sack(ed|ing of)|take(?! up)|took(?! (delivery|up|off|place|positions?)\b)|taken (?!together|delivery|up)\w+|((shot|brought) down)|downed|shot(?! down)|((turned|handed|signed) over)|sunk|rescued|exchanged|swapped|lost|fired|graduated|recruited|integrat(ed|es|ing)|equipped|served|worked|sanctioned|honou?red)\b/,
  ],
  [
    'present',
    /^(massed|amassed|massing|stationed|deployed|gathered|assembled|training (at|in|near|there)|concentrated|positioned|based|stood|standing|station|has|have|had|there are|there were|there is|number|numbers|numbered|now|back|force of|was|were|are|is|waiting|poised|host(ed|s|ing)?|in place|ready|operating|fighting|inside)\b/,
  ],
];

/** What matches wherever one of these does: most words begin none of them. */
const anyOfThem = new RegExp(lexicon.map(([, { source }]) => source).join('|'));

/** What is said of a quantity, and the words that tell it. */
export interface Movement {
  readonly measure: Measure;
  readonly words: string;
}

function phraseAt(scene: Scene, index: number): string {
  return normsBetween(scene.sentence.tokens, index, index + 5);
}

/** The first telling predicate of tokens `from` to `until`; a plain "had" or "were" waits for a better word behind it. */
export function scan(scene: Scene, from: number, until: number): Movement | null {
  let weak: Movement | null = null;
  for (let index = from; index <= until; index += 1) {
    // "crossed into Libya, killing 784": what follows is a deed of theirs, not what became of them.
    if (scene.sentence.tokens[index]?.form === ',' && /ing$/.test(scene.sentence.tokens[index + 1]?.norm ?? '')) break;
    const phrase = phraseAt(scene, index);
    if (/^(, (along|together|as well as|plus)( |$)|out of (an?|the|its|their) )/.test(phrase)) break;
    // "has 300 soldiers at the base, where they train others": what goes on there.
    if (
      scene.sentence.tokens[index]?.norm === 'where' &&
      (scene.sentence.tokens[index - 1]?.form === ',' ||
        /^(the|its|their)$/.test(scene.sentence.tokens[index + 1]?.norm ?? ''))
    )
      break;
    // "had 100,000 soldiers there before its withdrawal began": that was later.
    const norm = scene.sentence.tokens[index]?.norm ?? '';
    const clause = scene.sentence.tokens[index]?.deprel === 'mark';
    if (/^(before|until|when|because)$/.test(norm) || (norm === 'after' && (weak !== null || clause))) break;
    if (norm === 'once' && clause) break;
    // "has 60,000 men and that a force able to take it would need 20,000": another thing that was said.
    if (/^and that /.test(phrase) && scene.sentence.tokens[index + 1]?.upos === 'SCONJ') break;
    if (!anyOfThem.test(phrase)) continue;
    for (const [measure, words] of lexicon) {
      const match = words.exec(phrase);
      if (match === null) continue;
      // "will deploy to avenge the killing of a general".
      if (measure === 'killed' && /^(killing|deaths?|killed by) of\b/.test(phrase)) continue;
      // "900 soldiers, who captured the town".
      if (/^(killed|wounded|captured)$/.test(measure) && isTheirDeed(scene, index)) continue;
      // "troops in their push to take the town": what they mean to do, not what became of them.
      if (measure === 'other' && (isPurpose(scene, index) || isUndergone(scene, index))) continue;
      if (measure !== 'present') return { measure, words: match[0] };
      weak ??= { measure, words: match[0] };
    }
  }
  return weak;
}

function isPurpose({ sentence: { tokens } }: Scene, index: number): boolean {
  return tokens[index - 1]?.norm === 'to' && tokens[index]?.xpos === 'VB';
}

/** "are undergoing military training in Aleppo": what they do there. */
function isUndergone({ sentence: { tokens } }: Scene, index: number): boolean {
  return /\b(undergo(es|ing)?|underwent)\b/.test(normsBetween(tokens, index - 3, index));
}

/** True for a verb whose subject is "who" or "which", and that is done to others. */
function isTheirDeed({ sentence: { tokens } }: Scene, index: number): boolean {
  return (
    /^(who|which|that)$/.test(tokens[index - 1]?.norm ?? '') &&
    tokens[index]?.xpos === 'VBD' &&
    tokens[index]?.lemma !== 'die' &&
    tokens[index]?.lemma !== 'surrender'
  );
}

/** The same from `from` back to `until`, for a verb before what it is done to. */
export function scanBack(scene: Scene, from: number, until: number): Movement | null {
  let weak: Movement | null = null;
  for (let index = from; index >= until; index -= 1) {
    const phrase = phraseAt(scene, index);
    if (!anyOfThem.test(phrase)) continue;
    for (const [measure, words] of lexicon) {
      const match = words.exec(phrase);
      if (match === null) continue;
      if (isPointInTime(scene, index) || describes(scene, index)) continue;
      // "She added that": that is who says it, not what came.
      if (match[0] === 'added' && /^(that|,|:|["“])/.test(phraseAt(scene, index + 1))) continue;
      if (measure === 'withdrawn' && /^(left|gone|off)$/.test(match[0]) && (index < from - 3 || match[0] === 'off'))
        continue;
      if (
        match[0] === 'left' &&
        /^(is|are|was|were|those|troops|soldiers)$/.test(scene.sentence.tokens[index - 1]?.norm ?? '')
      )
        return { measure: 'remaining', words: 'left' };
      if (measure !== 'present') return { measure, words: match[0] };
      weak ??= { measure, words: match[0] };
    }
  }
  return weak;
}

/** "in violation of the withdrawal lines": a noun that only tells which lines. */
function describes({ sentence: { tokens } }: Scene, index: number): boolean {
  return tokens[index]?.upos === 'NOUN' && tokens[index]?.deprel === 'compound' && tokens[index]?.head === index + 1;
}

/** "before the withdrawal", "since the build-up": when, rather than what became of those counted. */
function isPointInTime({ sentence: { tokens } }: Scene, index: number): boolean {
  return (
    tokens[index]?.upos === 'NOUN' &&
    /\b(before|after|since|until|during) (the|its|their|his|this) (\S+ )?$/.test(
      `${normsBetween(tokens, index - 3, index)} `,
    )
  );
}

/** True where tokens `first` to `last` tell of a drill or of taking part in one. */
export function exercising(scene: Scene, first: number, last: number): boolean {
  const words = normsBetween(scene.sentence.tokens, first, last + 1);
  return (
    /\b(conduct\w*|holding|held|carrying out|carried out|taking part in|take part in|took part in|participat\w+ in|involv\w+ in|for|in) (\w+ ){0,4}(drills?|exercises?|manoeuvres?|maneuvers?|war games)\b/.test(
      words,
    ) ||
    /\b(drills?|exercises?|manoeuvres?|maneuvers?|war games|readiness (check|test))\b.{0,60}\b(takes? in|took in|covers?|involv\w+|with|of|calling up|included|would include|bring\w*)\b/.test(
      words,
    )
  );
}
