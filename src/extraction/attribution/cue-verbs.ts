import type { Voice } from '../../model/voice.ts';

/** What a cue verb does to the content it introduces. */
export interface CueVerb {
  readonly stance: Voice['stance'];
  /** What the content becomes; null where it is asserted. */
  readonly status: 'demanded' | 'ordered' | 'planned' | 'denied' | null;
  /** True for forms that are nouns as often as verbs ("report", "claims", "estimates"). */
  readonly ambiguous: boolean;
  /** True where whom it was said to may follow at once ("told Reuters that"). */
  readonly addressed: boolean;
}

const groups: readonly (readonly [string, Partial<CueVerb>])[] = [
  [
    'said says say saying announced announces announcing added adds adding stated stating declared declares asserted asserts maintained maintains insisted insists stressed stresses argued argues noted notes noting alleged alleges acknowledged acknowledges admitted admits conceded concedes revealed reveals disclosed discloses explained explains repeated repeats reiterated reiterates testified testifies assessed assesses reckoned reckons concluded concludes calculated believed believes believe confirmed confirms suggested suggests indicated indicates replied answered commented mentioned observed cautioned predicted predicts recalled recalls charged complained complains described describes listed agreed',
    {},
  ],
  ['estimated claimed claiming reported reporting counted', {}],
  ['estimate estimates claim claims report reports counts', { ambiguous: true }],
  ['told tells tell telling informed informs briefed warned warns warning reminded assured', { addressed: true }],
  ['put puts putting gave gives', { ambiguous: true }],
  [
    'denied denies denying rejected rejects dismissed dismisses refuted refutes disputed disputes',
    { stance: 'denies', status: 'denied' },
  ],
  ['doubted doubts questioned questions', { stance: 'doubts', ambiguous: true }],
  ['urged urges urge urging demanded demands demanding', { status: 'demanded' }],
  ['ordered orders ordering', { status: 'ordered' }],
  ['plans intends intended pledged pledges promised promises vowed', { status: 'planned' }],
];

const verbs: ReadonlyMap<string, CueVerb> = new Map(
  groups.flatMap(([words, traits]) =>
    words
      .split(' ')
      .map((word): [string, CueVerb] => [
        word,
        { stance: 'asserts', status: null, ambiguous: false, addressed: false, ...traits },
      ]),
  ),
);

/** The cue verb of that form, lower case; undefined where it is none. */
export function cueVerb(norm: string): CueVerb | undefined {
  return verbs.get(norm);
}

/** Nouns for what somebody said, which attribute with "by", "from", "of" or a possessive. */
export const cueNouns: ReadonlySet<string> = new Set(
  'comment comments remark remarks statement statements report reports estimate estimates assessment assessments claim claims figure figures count tally announcement assertion reckoning calculation calculations word information data briefing'.split(
    ' ',
  ),
);
