import { mentionAt, type NameMention } from '../actors/find-names.ts';
import type { Scene, Setting } from '../scene.ts';
import { readAdverbials } from './adverbials.ts';
import { type CueVerb, cueNouns, cueVerb } from './cue-verbs.ts';
import { phraseFrom, subjectBefore, type TokenRange } from './noun-phrase.ts';

/** A cue found in one sentence, before its content is cut to size. */
export interface Cue {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** Where the source, cue and its adverbials begin and end. */
  readonly zone: TokenRange;
  readonly before: TokenRange | null;
  readonly after: TokenRange | null;
  readonly verb: CueVerb;
  readonly addressee: NameMention | null;
  readonly rule: string;
}

const plain: CueVerb = { stance: 'asserts', status: null, ambiguous: false, addressed: false };

/** The cues of one sentence, left to right. */
export function findCues(scene: Scene, setting: Setting): Cue[] {
  const found: Cue[] = [];
  const { tokens } = scene.sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const cue =
      accordingTo(scene, index) ??
      nounCue(scene, index) ??
      quotedAsSaying(scene, index) ??
      verbCue(scene, index, setting) ??
      passiveCue(scene, index);
    if (cue === null) continue;
    if (found.some((earlier) => index <= earlier.cue.last)) continue;
    found.push(cue);
  }
  return found;
}

/** "according to X", "X's words have it": content is the rest of the sentence. */
function accordingTo(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  if (tokens[index]?.norm !== 'according' || tokens[index + 1]?.norm !== 'to') return null;
  const source = phraseFrom(scene, index + 2);
  if (source === null) return null;
  const cue = { first: index, last: index + 1 };
  const end = readAdverbials(scene, source.last + 1, false).next;
  const zone = { first: index, last: Math.max(source.last, end - 1) };
  const opening = index <= 1 || /^(and|but|while|;)$/.test(tokens[index - 1]?.norm ?? '');
  const before = opening ? null : trimMarks(scene, { first: scene.opening, last: index - 1 });
  const after = trimMarks(scene, { first: zone.last + 1, last: tokens.length - 1 });
  return { source, cue, zone, before, after, verb: plain, addressee: null, rule: 'attribution/according-to' };
}

/** "comments by X that …", "X's estimate of …", "the figure given by X". */
function nounCue(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  if (!cueNouns.has(tokens[index]?.norm ?? '')) return null;
  const next = tokens[index + 1]?.norm ?? '';
  if (next === 'by' || next === 'from') {
    const source = phraseFrom(scene, index + 2);
    if (source === null) return null;
    const that = tokens[source.last + 1]?.norm === 'that' ? 1 : 0;
    const after = trimMarks(scene, { first: source.last + 1 + that, last: tokens.length - 1 });
    const before = that === 1 || index < 4 ? null : trimMarks(scene, { first: scene.opening, last: index - 1 });
    const cue = { first: index, last: index + 1 };
    return {
      source,
      cue,
      zone: { first: earlierWord(scene, index), last: source.last + that },
      before,
      after,
      verb: plain,
      addressee: null,
      rule: 'attribution/cue-noun',
    };
  }
  const possessive =
    tokens[index - 1]?.norm === "'s" || tokens[index - 2]?.norm === "'s" || tokens[index - 1]?.norm.endsWith("s'");
  if (!possessive || !/^(that|of|puts?|was|is|,|:)$/.test(next)) return null;
  const mark = tokens.findLastIndex((token, at) => at < index && (token.norm === "'s" || token.norm.endsWith("s'")));
  const owner = scene.names.find((mention) => mention.last === mark - 1);
  if (owner === undefined) return null;
  const after = trimMarks(scene, { first: index + 2, last: tokens.length - 1 });
  const source = { first: owner.first, last: owner.last };
  return {
    source,
    cue: { first: index, last: index },
    zone: { first: owner.first, last: index },
    before: null,
    after,
    verb: plain,
    addressee: null,
    rule: 'attribution/cue-noun',
  };
}

function earlierWord(scene: Scene, index: number): number {
  return /^(earlier|previous|recent|past)$/.test(scene.sentence.tokens[index - 1]?.norm ?? '') ? index - 1 : index;
}

/** A reporting verb with its subject before or behind it, or none ("…, adding that …"). */
function verbCue(scene: Scene, index: number, setting: Setting): Cue | null {
  const { tokens } = scene.sentence;
  const token = tokens[index];
  const verb = token === undefined ? undefined : cueVerb(token.norm);
  if (token === undefined || verb === undefined || token.kind !== 'word')
    return calledOn(scene, index) ?? spokeOf(scene, index);
  const before = tokens[index - 1]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  if (/^(a|an|the|of|by|its|his|their|'s|this|that's|no|any|per)$/.test(before) || next === 'by') return null;
  if (verb.ambiguous && !soundsLikeVerb(scene, index)) return null;
  if (verb.status === 'ordered' && /^(in|on|at|by|to)$/.test(next)) return null;
  const quoted = setting.quotations.some(
    (quotation) => quotation.start <= token.span.start && token.span.end <= quotation.end,
  );
  const cue = { first: index, last: index };
  const participle = /ing$/.test(token.norm);
  if (participle && (/^(,|and|by|in|also)$/.test(before) || index === 0)) {
    const tail = readAdverbials(scene, index + 1, verb.addressed);
    const after = trimMarks(scene, { first: tail.next, last: tokens.length - 1 });
    return after === null || quoted
      ? null
      : {
          source: null,
          cue,
          zone: { first: index, last: tail.next - 1 },
          before: null,
          after,
          verb,
          addressee: tail.addressee,
          rule: 'attribution/participle',
        };
  }
  if (participle && !/^(is|are|was|were|been)$/.test(before)) return null;
  const subject = subjectBefore(scene, index);
  if (subject !== null) return withSubject(scene, subject, cue, verb, quoted);
  if (quoted) return null;
  const inverted = phraseFrom(scene, index + 1);
  const closes = /^[,”"’'?!…]$/.test(tokens[index - 1]?.form ?? '');
  if (inverted === null || !closes || verb.status === 'demanded') return null;
  const tail = readAdverbials(scene, inverted.last + 1, false);
  const zone = { first: index, last: Math.max(inverted.last, tail.next - 1) };
  const content = trimMarks(scene, { first: scene.opening, last: index - 1 });
  const after = trimMarks(scene, { first: zone.last + 1, last: tokens.length - 1 });
  return { source: inverted, cue, zone, before: content, after, verb, addressee: null, rule: 'attribution/inverted' };
}

function withSubject(scene: Scene, subject: TokenRange, cue: TokenRange, verb: CueVerb, quoted: boolean): Cue | null {
  const { tokens } = scene.sentence;
  const tail = readAdverbials(scene, cue.last + 1, verb.addressed);
  const nextForm = tokens[tail.next]?.form ?? '.';
  const circumstance = /^(in|on|at|during|by|from|without|as|while|when|after|before|amid|ahead|citing|speaking)$/.test(
    tokens[tail.next]?.norm ?? '',
  );
  const closed = (/^[,.;?!)”’]$/.test(nextForm) || circumstance) && !tail.that;
  const zone = { first: subject.first, last: tail.next - 1 };
  const leads = /^[,”"’'?!…—–-]$/.test(tokens[subject.first - 1]?.form ?? '');
  const after = trimMarks(scene, { first: tail.next, last: tokens.length - 1 });
  const quotationEnds = /^[”"’']$/.test(tokens[subject.first - 1]?.form ?? '') && !tail.that;
  if (quotationEnds && !quoted) {
    const before = trimMarks(scene, { first: scene.opening, last: subject.first - 1 });
    return {
      source: subject,
      cue,
      zone,
      before,
      after: null,
      verb,
      addressee: tail.addressee,
      rule: 'attribution/after-quotation',
    };
  }
  if (closed && leads) {
    if (quoted) return null;
    const before = trimMarks(scene, { first: scene.opening, last: subject.first - 1 });
    return {
      source: subject,
      cue,
      zone,
      before,
      after,
      verb,
      addressee: tail.addressee,
      rule: 'attribution/after-content',
    };
  }
  if (after === null) return null;
  return {
    source: subject,
    cue,
    zone,
    before: null,
    after,
    verb,
    addressee: tail.addressee,
    rule: quoted ? 'attribution/within-quotation' : 'attribution/before-content',
  };
}

/** "called on Moscow to …": a demand. */
function calledOn(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  if (!/^call(s|ed|ing)?$/.test(tokens[index]?.norm ?? '') || !/^(on|for|upon)$/.test(tokens[index + 1]?.norm ?? ''))
    return null;
  const source = subjectBefore(scene, index);
  const after = trimMarks(scene, { first: index + 2, last: tokens.length - 1 });
  if (source === null || after === null) return null;
  const cue = { first: index, last: index + 1 };
  return {
    source,
    cue,
    zone: { first: source.first, last: index + 1 },
    before: null,
    after,
    verb: { ...plain, status: 'demanded' },
    addressee: null,
    rule: 'attribution/demand',
  };
}

/** "spoke of 40,000 troops", "have spoken of up to 40,000". */
function spokeOf(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  if (!/^(spoke|speaks|spoken|talked|talks)$/.test(tokens[index]?.norm ?? '') || tokens[index + 1]?.norm !== 'of')
    return null;
  const source = subjectBefore(scene, index);
  const after = trimMarks(scene, { first: index + 2, last: tokens.length - 1 });
  if (source === null || after === null) return null;
  return {
    source,
    cue: { first: index, last: index + 1 },
    zone: { first: source.first, last: index + 1 },
    before: null,
    after,
    verb: plain,
    addressee: null,
    rule: 'attribution/before-content',
  };
}

/** "Reuters quoted the ambassador as saying": the one quoted is the source. */
function quotedAsSaying(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(tokens[index]?.norm ?? '')) return null;
  const as = tokens.findIndex(
    (token, at) =>
      at > index &&
      at < index + 14 &&
      token.norm === 'as' &&
      /^(saying|telling|reporting|estimating|putting)$/.test(tokens[at + 1]?.norm ?? ''),
  );
  if (as === -1) return null;
  const source = phraseFrom(scene, index + 1);
  if (source === null) return null;
  const tail = readAdverbials(scene, as + 2, false);
  const subject = subjectBefore(scene, index);
  const before =
    subject !== null && tokens[subject.first - 1]?.form === ','
      ? trimMarks(scene, { first: scene.opening, last: subject.first - 1 })
      : null;
  const after = trimMarks(scene, { first: tail.next, last: tokens.length - 1 });
  return {
    source: { first: source.first, last: Math.min(source.last, as - 1) },
    cue: { first: as, last: as + 1 },
    zone: { first: index, last: tail.next - 1 },
    before,
    after,
    verb: plain,
    addressee: outletWithin(scene, subject),
    rule: 'attribution/quoted-as-saying',
  };
}

function outletWithin(scene: Scene, range: TokenRange | null): NameMention | null {
  return range === null
    ? null
    : (scene.names.find(
        (mention) => mention.kind === 'outlet' && mention.first >= range.first && mention.last <= range.last,
      ) ?? null);
}

/** "was put by NATO at …", "reported by X". */
function passiveCue(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  if (
    tokens[index + 1]?.norm !== 'by' ||
    !/^(put|given|estimated|reported|quoted|cited|counted|stated|announced|confirmed|described|issued|provided)$/.test(
      tokens[index]?.norm ?? '',
    )
  )
    return null;
  const source = phraseFrom(scene, index + 2);
  if (source === null) return null;
  const before = trimMarks(scene, { first: scene.opening, last: index - 1 });
  const after = trimMarks(scene, { first: source.last + 1, last: tokens.length - 1 });
  return {
    source,
    cue: { first: index, last: index + 1 },
    zone: { first: index, last: source.last },
    before,
    after,
    verb: plain,
    addressee: null,
    rule: 'attribution/passive',
  };
}

/** Forms such as "estimates" and "put" are cues only with a subject that speaks and something that follows as from a verb. */
function soundsLikeVerb(scene: Scene, index: number): boolean {
  const { tokens } = scene.sentence;
  const norm = tokens[index]?.norm ?? '';
  const before = tokens[index - 1];
  const next = tokens[index + 1]?.norm ?? '';
  if (before === undefined) return false;
  if (/^(put|puts|putting|gave|gives)$/.test(norm)) {
    return tokens
      .slice(index + 1, index + 12)
      .some((token) => /^(at|number|numbers|figure|figures|total|strength|estimate|size)$/.test(token.norm));
  }
  const subject =
    /^\p{Lu}/u.test(before.form) ||
    /^(he|she|it|they|also|now|still|officials|sources|officers|authorities|ministry|government|command)$/.test(
      before.norm,
    );
  return (
    subject &&
    (/^(that|the|there|a|an|it|they|he|she|some|about|around|up|more|at|between|as|its|to)$/.test(next) ||
      mentionAt(scene.names, index + 1) !== null ||
      tokens[index + 1]?.kind === 'number')
  );
}

/** A range without the marks at its ends; null where fewer than two tokens are left. */
export function trimMarks(scene: Scene, range: TokenRange): TokenRange | null {
  const { tokens } = scene.sentence;
  let { first, last } = range;
  while (first <= last && /^[,.;:!?—–‘“"’”'-]$/.test(tokens[first]?.form ?? '')) first += 1;
  while (first <= last && /^[,.;:!?—–‘“"’”'-]$/.test(tokens[last]?.form ?? '')) last -= 1;
  return last - first >= 1 ? { first, last } : null;
}
