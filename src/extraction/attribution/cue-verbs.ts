import type { Voice } from '../../model/voice.ts';

/** What a cue does to its content, and where in the tree the content hangs. */
export interface CueVerb {
  readonly stance: Voice['stance'];
  /** What the content becomes; null where it is asserted. */
  readonly status: 'demanded' | 'ordered' | 'planned' | 'denied' | null;
  /** True where only "to" infinitives and objects have that status: "agreed to go" is planned, "agreed that they had gone" asserted. */
  readonly statusOfDeedsOnly: boolean;
  /** True for verbs of saying, which take quotations and content without "that", before them and around them. */
  readonly speech: boolean;
  /** True where the content may be a "to" infinitive. */
  readonly infinitive: boolean;
  /** True where the content may be the object. */
  readonly object: boolean;
  /** Prepositions that may open the content: "for" in "called for". */
  readonly prepositions: readonly string[];
  /** False where the source tells what it thinks of something rather than that it is so: "criticised". */
  readonly vouches: boolean;
  /** True where the source means to do something, which it need not have said: "planned", not "promised". */
  readonly intends: boolean;
}

const asserts: CueVerb = {
  stance: 'asserts',
  status: null,
  statusOfDeedsOnly: false,
  speech: false,
  infinitive: false,
  object: false,
  prepositions: [],
  vouches: true,
  intends: false,
};

/** The verb under a negation: who "did not confirm that they had left" neither says so nor denies it. */
export function negated(verb: CueVerb): CueVerb {
  return { ...verb, stance: 'doubts', status: verb.status === 'denied' ? null : verb.status };
}

/** A plain statement, for cues that are no verbs. */
export const plainCue: CueVerb = { ...asserts, speech: true };

const denies = { stance: 'denies', status: 'denied' } as const;
const groups: readonly (readonly [string, Partial<CueVerb>])[] = [
  [
    'say add state declare assert maintain insist stress argue note allege acknowledge admit concede disclose explain repeat reiterate testify comment remark observe caution contend assess reckon conclude complain joke quip emphasize emphasise underline underscore boast recall recount proclaim affirm clarify elaborate interject continue go_on imply hint opine muse marvel lament warn retort counter charge elaborate point_out make_clear spell_out have_it read chime_in lie swear',
    { speech: true, object: true },
  ],
  ['reply respond answer react', { speech: true, prepositions: ['by', 'with', 'to'] }],
  ['tell inform brief notify remind assure reassure', { speech: true, infinitive: true }],
  [
    'announce report confirm reveal describe suggest indicate claim estimate predict forecast project calculate count tweet retweet write post publish blog mention cite quote detail outline list document specify',
    { speech: true, object: true, infinitive: true },
  ],
  [
    'believe think know understand feel assume suspect doubt guess suppose imagine presume',
    { prepositions: ['of', 'about'] },
  ],
  ['believe think fear hope', { speech: true }],
  ['show find demonstrate learn', { speech: true }],
  ['vote decide choose resolve opt', { status: 'planned', statusOfDeedsOnly: true, infinitive: true }],
  ['express voice', { object: true }],
  ['find show see hear discover determine prove demonstrate illustrate decide rule', { object: true }],
  ['learn', { speech: true }],
  ['put give use', {}],
  ['speak talk', { prepositions: ['of', 'about'] }],
  ['refer point allude', { prepositions: ['to'] }],
  ['comment dwell expound', { prepositions: ['on', 'upon'] }],
  ['complain brag boast joke worry lie ask', { prepositions: ['about'] }],
  ['warn', { prepositions: ['of', 'about', 'against'] }],
  ['deny refute dispute', { ...denies, speech: true, object: true }],
  ['reject dismiss', { ...denies, object: true }],
  ['doubt question', { stance: 'doubts', object: true }],
  [
    'ask wonder inquire',
    { speech: true, status: 'demanded', statusOfDeedsOnly: true, infinitive: true, prepositions: ['for'] },
  ],
  [
    'urge beg implore invite encourage advise',
    { status: 'demanded', speech: true, infinitive: true, prepositions: ['for'] },
  ],
  ['demand request recommend propose', { status: 'demanded', speech: true, infinitive: true, object: true }],
  ['call', { status: 'demanded', object: true, prepositions: ['for', 'on', 'upon'] }],
  ['appeal plead', { status: 'demanded', prepositions: ['for', 'to'] }],
  ['order', { status: 'ordered', infinitive: true, object: true }],
  ['instruct command direct', { status: 'ordered', infinitive: true }],
  [
    'plan intend pledge promise vow swear threaten offer agree',
    { status: 'planned', speech: true, infinitive: true, object: true, prepositions: ['with', 'on', 'to'] },
  ],
  ['agree swear threaten offer', { statusOfDeedsOnly: true }],
  ['plan intend', { intends: true }],
  ['acknowledge admit concede deny', { infinitive: true }],
  ['expect hope want wish seek refuse decline', { infinitive: true, prepositions: ['for'] }],
  ['fear worry anticipate', { object: true }],
  // Saying in other ways: how it sounds, or that something is passed on.
  [
    'shout yell chant scream cry whisper murmur mutter sing preach exclaim vent tease signal relay convey summarize summarise sum_up assure write_off reason concur title',
    { speech: true, object: true },
  ],
  ['realize realise recognize recognise remember forget foresee envision envisage dream sense figure judge', {}],
  // What somebody thinks of something, or does about it with words: a judgement, no statement that it is so.
  [
    'criticize criticise condemn denounce praise laud hail attack slam blast mock ridicule deride chastise lambast decry rebuke castigate berate scold chide scorn disparage belittle demean insult taunt skewer trash knock fault vilify malign deplore bemoan lament scoff pooh-pooh rip assail bash pan commend compliment salute extol tout trumpet support oppose back endorse defend favor favour advocate champion promote condone tolerate disapprove welcome applaud celebrate cheer blame discuss debate address highlight raise invoke reference broach explore examine weigh ponder contemplate consider view perceive regard interpret characterize characterise label brand dub deem pronounce compare liken equate link rate portray paint depict frame cast embrace echo second cite downplay play_down minimize minimise overstate understate exaggerate admire respect love like hate despise detest loathe resent regret mourn dislike prefer trust distrust value appreciate thank congratulate apologize apologise disavow renounce repudiate abandon overrule uphold veto contest challenge resist protest object persuade convince pitch press pressure lobby propose float',
    { object: true, infinitive: true, prepositions: ['for', 'of', 'with', 'to'], vouches: false },
  ],
  ['criticize attack blame condemn', { prepositions: ['of', 'for'], object: true, vouches: false }],
  ['accuse', { prepositions: ['of'], object: true }],
  ['rail rally campaign fight argue speak rant inveigh fume', { prepositions: ['against'] }],
  [
    'spar quarrel argue fret agonize agonise gloat rejoice protest clash',
    { prepositions: ['over', 'about', 'at', 'in'] },
  ],
  ['speak talk sing write rave fantasize fantasise', { prepositions: ['about', 'of'] }],
  ['speak_out come_out lash_out', { prepositions: ['about', 'against', 'for', 'at'], vouches: false }],
  ['go_after take_on seize_on', { prepositions: ['after', 'on'], object: true, vouches: false }],
  ['approve disapprove conceive', { prepositions: ['of'], object: true }],
  ['continue maintain', { object: false }],
  // What somebody lays before others, bears upon, or allows.
  [
    'present articulate propound enunciate grill pound pepper pillory savage ignore unleash chalk_up double_down bring_up lay_out identify investigate intensify encourage worry fathom comprehend overlook underestimate',
    { object: true, prepositions: ['on', 'as'], vouches: false },
  ],
  ['worry', { speech: true }],
  ['encourage prefer aim aspire', { infinitive: true, vouches: false }],
  ['allow permit oblige obligate empower', { infinitive: true, object: true, vouches: false }],
  [
    'balk bristle seethe fume fret rejoice marvel gripe grumble',
    { prepositions: ['at', 'over', 'about', 'after'], vouches: false },
  ],
];

const verbs = new Map<string, CueVerb>();
for (const [lemmas, traits] of groups) {
  for (const lemma of lemmas.split(' ')) {
    const before = verbs.get(lemma) ?? asserts;
    const prepositions = [...before.prepositions, ...(traits.prepositions ?? [])];
    verbs.set(lemma, { ...before, ...traits, prepositions });
  }
}

/** First words of the verbs that are written with a particle. */
const withParticle: ReadonlySet<string> = new Set(
  [...verbs.keys()].flatMap((lemma) => (lemma.includes('_') ? [lemma.slice(0, lemma.indexOf('_'))] : [])),
);

/** The cue verb with that lemma, or with that and its particle ("point out"); undefined where it is none. */
export function cueVerb(lemma: string, particle: () => string | undefined = () => undefined): CueVerb | undefined {
  const whole = shortened.get(lemma) ?? lemma;
  return (withParticle.has(whole) ? verbs.get(`${whole}_${particle() ?? ''}`) : undefined) ?? verbs.get(whole);
}

/** Verbs in -e by what the lemmatiser may leave of them where it takes their past for one in -ed: "blam", "ty". */
const shortened: ReadonlyMap<string, string> = new Map(
  [/ie$/, /e$/].flatMap((ending) =>
    [...verbs.keys()].flatMap((lemma): [string, string][] => {
      const short = lemma.replace(ending, ending.source === 'ie$' ? 'y' : '');
      return short === lemma || verbs.has(short) ? [] : [[short, lemma]];
    }),
  ),
);

/** Nouns for what somebody said or thinks, which attribute with "by", "from", "of" or a possessive. */
export const cueNouns: ReadonlySet<string> = new Set(
  'comment remark statement report estimate assessment claim figure count tally announcement assertion reckoning calculation word information data briefing argument allegation accusation charge suggestion warning denial admission insistence contention belief view opinion position promise pledge vow threat call demand request proposal plan hope fear concern conclusion finding prediction forecast testimony rhetoric question answer criticism support opposition praise decision determination refusal acknowledgment acknowledgement agreement desire eagerness intention commitment doubt suspicion speculation objection complaint response advice recommendation reminder explanation conviction message speech tweet letter memo notion idea theory case confirmation revelation account rumour rumor indication disclosure assurance guarantee boast verdict pronouncement observation dismissal rebuttal signal'.split(
    ' ',
  ),
);

/** Of those, the nouns for what somebody feels or wants, which vouch for nothing: "support for 3,000 fighters". */
export const attitudes: ReadonlySet<string> = new Set(
  'support opposition fear hope concern desire eagerness criticism praise doubt suspicion objection commitment determination'.split(
    ' ',
  ),
);

/** Adjectives for what somebody thinks or feels, with the thought as a clause: "confident that". */
export const cueAdjectives: ReadonlySet<string> = new Set(
  'confident sure certain convinced aware hopeful optimistic pessimistic concerned worried afraid glad happy proud sorry surprised adamant clear skeptical sceptical doubtful critical supportive frustrated angry upset disappointed passionate enthusiastic dismissive wary mindful fearful doubtful certain keen eager determined interested ready willing reluctant'.split(
    ' ',
  ),
);

/** Verbs with which a noun of saying makes a cue: "made the claim that", "raised questions about". */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make give have hold issue express voice raise offer release take deliver send post share reject draw cast level file lodge repeat renew outline present publish put'.split(
    ' ',
  ),
);

/** Nouns for people by what they think of something: "is a critic of". */
export const partisanNouns: ReadonlySet<string> = new Set(
  'supporter opponent critic advocate defender champion fan proponent backer admirer skeptic sceptic believer foe'.split(
    ' ',
  ),
);
