import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import { type DateBasis, type Day, parseDay } from '../model/day.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Reading, Relation } from '../model/reading.ts';
import type { ReportId } from '../model/report.ts';
import type { Voice } from '../model/voice.ts';

/** What a claim for tests says where it is not told otherwise: Anders Rasmussen, 40,000 Russian troops there, 30 May 2014. */
export interface Said {
  readonly voice?: Partial<Voice>;
  readonly quantity?: Partial<Quantity>;
  /** Null where nobody knows. */
  readonly saidAt?: string | null;
  /** How that is known. */
  readonly basis?: DateBasis;
  readonly force?: string;
  readonly area?: string;
  readonly forceStrength?: boolean;
}

/** A report for tests with a claim per thing said; its id is `name`, the claims' ids `name.0`, `name.1` … */
export function readingOf(name: string, said: readonly Said[], relations: readonly Relation[] = []): Reading {
  return {
    format: 'muster.reading/1',
    engine: { name: 'muster', version: '0' },
    report: {
      id: name as ReportId,
      title: null,
      publisher: name,
      url: null,
      publishedAt: '2014-05-30',
      publishedAtBasis: 'stated',
      language: 'en',
      text: name,
      textDigest: name,
    },
    claims: said.map((each, index) => claimOf(name, index, each)),
    relations,
    problems: [],
  };
}

function claimOf(name: string, index: number, said: Said): Claim {
  const span = { start: index, end: index + 1 };
  const saidAt = said.saidAt === null ? null : (parseDay(said.saidAt ?? '2014-05-30') as Day);
  return {
    id: `${name}.${index}` as ClaimId,
    kind: 'quantity',
    span,
    exact: '',
    prefix: '',
    suffix: '',
    attribution: [
      {
        kind: 'person',
        name: 'Anders Rasmussen',
        actor: 'NATO',
        unnamed: false,
        span: null,
        cue: null,
        stance: 'asserts',
        ...said.voice,
      },
    ],
    verbatim: 'none',
    status: 'asserted',
    negated: false,
    time: {
      saidAt: saidAt === null ? null : { from: saidAt, until: saidAt, basis: said.basis ?? 'stated' },
      asOf: null,
      spans: [],
    },
    place: {
      span,
      name: said.area ?? 'near Ukraine’s border',
      latitude: null,
      longitude: null,
      country: null,
      precisionKm: null,
      geonames: null,
    },
    actor: { name: 'Russian forces', span: null, code: said.force ?? 'RUS', sector: 'MIL' },
    recipient: null,
    event: null,
    quantity: {
      span,
      form: 'exactly',
      value: 40_000,
      low: null,
      high: null,
      word: null,
      unit: 'person',
      of: null,
      reference: null,
      measure: 'present',
      alternatives: [],
      ...said.quantity,
    },
    forceStrength: said.forceStrength ?? true,
    confidence: 1,
    why: [],
  };
}
