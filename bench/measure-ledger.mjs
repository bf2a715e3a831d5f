// What keeping and finding costs: measure-ledger.mjs STORE REPORTS, where STORE is a new file or postgres://…. Reports of 26 claims each are simulated;
// their bytes are not kept. Prints one line of JSON. A row is an entry (a capture and a reading of each report), what lists it, or a claim; what words are
// found by is not counted.
import { statSync } from 'node:fs';
import { openLedger } from '../dist/ledger/open-ledger.js';
import { boardOf } from '../dist/service/board-of.js';

const [, , store, given] = process.argv;
const reports = Number(given);
const claimsPerReport = 26;
const rowsPerReport = claimsPerReport + 4;
const [series, issues, reviews] = [12, 10, 2000];
const reportsPerWrite = 500;
const asked = 200;

/** The same numbers every time (Park and Miller 1988). */
let state = 7;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const below = (count) => Math.floor(random() * count);

const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10));
// Words as often as in a language: the second half as often as the first (Zipf 1949).
const words = Array.from({ length: 20_000 }, (_, number) => `w${number.toString(36)}`);
const word = () => words[Math.floor(words.length ** random()) - 1] ?? words[0];
// As people search: for none of the hundred most frequent.
const searched = () => words[Math.floor(100 * (words.length / 100) ** random()) - 1];
const sentence = (count) => Array.from({ length: count }, word).join(' ');
const sources = Array.from({ length: 400 }, (_, number) => ({
  name: `Source ${number}`,
  actor: number % 3 === 0 ? null : `A${number % 60}`,
}));
const areas = Array.from({ length: 80 }, (_, number) => `Area ${number}`);
const idOf = (number) => `r${number.toString(16).padStart(16, '0')}`;

function readingOf(number) {
  const day = days[below(days.length)];
  const sentences = Array.from({ length: claimsPerReport }, () => sentence(18));
  const text = sentences.join('. ');
  let start = 0;
  const claims = sentences.map((exact) => {
    const claim = claimOf(number, start, exact, day);
    start += exact.length + 2;
    return claim;
  });
  const report = {
    id: idOf(number),
    title: sentence(8),
    publisher: `Publisher ${below(100)}`,
    url: `https://example.org/${number}`,
    publishedAt: day,
    publishedAtBasis: 'stated',
    language: 'en',
    text,
    textDigest: idOf(number).repeat(3),
  };
  return {
    format: 'muster.reading/1',
    engine: { name: 'muster', version: '1.0.0' },
    report,
    claims,
    relations: [],
    problems: [],
  };
}

function claimOf(number, start, exact, day) {
  const span = { start, end: start + exact.length };
  const small = { start, end: start + 5 };
  const { name, actor } = sources[below(sources.length)];
  const voice = { kind: 'person', name, actor, unnamed: false, span: small, cue: small, stance: 'asserts' };
  return {
    id: `${idOf(number)}.${start}`,
    kind: 'quantity',
    span,
    exact,
    prefix: exact.slice(0, 32),
    suffix: exact.slice(-32),
    attribution: [voice, { ...voice, kind: 'publisher', name: 'Publisher', span: null, cue: null }],
    verbatim: 'none',
    status: 'asserted',
    negated: false,
    time: {
      saidAt: { from: day, until: day, basis: 'stated' },
      asOf: { from: day, until: day, basis: 'implied' },
      spans: [small],
    },
    place: {
      span: small,
      name: areas[below(areas.length)],
      latitude: 48.1,
      longitude: 39.2,
      country: 'UKR',
      precisionKm: 5,
      geonames: 709_717,
    },
    actor: { name: 'Russian forces', span: small, code: 'RUS', sector: 'MIL' },
    recipient: null,
    event: null,
    quantity: {
      span: small,
      form: 'about',
      value: below(50_000),
      low: null,
      high: null,
      word: null,
      unit: 'person',
      of: small,
      reference: null,
      measure: 'present',
      alternatives: [],
    },
    forceStrength: true,
    confidence: 0.9,
    why: ['attribution/said', 'quantities/number', 'places/near'],
  };
}

function captureOf(number) {
  return {
    kind: 'capture',
    file: `${number}.txt`,
    size: 3000,
    digest: '',
    circumstances: '{}',
    after: null,
    report: idOf(number),
    problems: [],
  };
}

/** An estimate of half a year that 200 claims bear on, of one series. */
function estimateOf(number) {
  const band = (day) => ({
    day,
    q05: 6500,
    q25: 9000,
    median: 13_000,
    q75: 17_000,
    q95: 20_000,
    none: 0.01,
    up: 0.1,
    down: 0.6,
    silent: false,
  });
  const contributions = Array.from({ length: 200 }, (_, at) => ({
    claim: `${idOf(at)}.0`,
    origin: `${idOf(at)}.0`,
    source: sources[at].name,
    family: sources[at].name,
    saidAt: days[at],
    day: days[at],
    low: 9000,
    high: 11_000,
    open: null,
    point: 10_000,
    superseded: false,
    weight: 0.5,
    role: 'level',
    influence: 0.01,
    conversion: null,
  }));
  return {
    kind: 'estimate',
    seed: 1,
    who: 'Ann',
    why: 'the brief',
    estimate: {
      format: 'muster.series/1',
      key: { force: 'RUS', forceName: 'Russian forces', area: areas[number], scope: 'personnel' },
      asOf: days[181],
      days: days.slice(0, 182).map(band),
      headline: band(days[181]),
      contributions,
      processes: [],
      origins: [],
      statements: [],
      sources: [],
      contradictions: [],
      explanations: [],
      changes: [],
      conversions: [],
      wanted: [],
      relativeTo: 'people',
      unused: [],
    },
  };
}

function reviewOf(number) {
  const report = idOf(number % reports);
  return {
    kind: 'review',
    report,
    claim: `${report}.0`,
    version: 'muster/1.0.0',
    span: { start: 0, end: 7 },
    quote: { exact: sentence(18), prefix: '', suffix: '' },
    verdict: { act: number % 3 === 0 ? 'reject' : 'accept' },
    who: 'Ann',
    why: null,
  };
}

/** Seconds by the clock and of this program's processor. */
async function cost(action) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await action();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}

/** Milliseconds by the clock and of this program's processor: median and 95th percentile of many. */
async function times(action, count = asked) {
  const taken = [];
  for (let round = 0; round < count + 5; round += 1) {
    const { wall, cpu } = await cost(action);
    // The first few warm up.
    if (round >= 5) taken.push({ wall: 1000 * wall, cpu: 1000 * cpu });
  }
  const ranks = (of) => {
    const sorted = taken.map(of).sort((a, b) => a - b);
    return { p50: sorted[Math.floor(count * 0.5)], p95: sorted[Math.floor(count * 0.95)] };
  };
  return { ...ranks(({ wall }) => wall), cpu: ranks(({ cpu }) => cpu) };
}

const instant = '2026-01-01T00:00:00.000Z';
const writing = { wall: 0, cpu: 0 };
let ledger = await openLedger(store);
for (let first = 0; first < reports; first += reportsPerWrite) {
  const entries = Array.from({ length: Math.min(reportsPerWrite, reports - first) }, (_, at) => ({
    kind: 'reading',
    reading: readingOf(first + at),
  }));
  entries.push(...entries.map((_, at) => captureOf(first + at)));
  const { wall, cpu } = await cost(() => ledger.append(entries, [], instant));
  writing.wall += wall;
  writing.cpu += cpu;
}
const written = process.memoryUsage().rss;
const issued = Array.from({ length: series * issues }, (_, number) => estimateOf(number % series));
await ledger.append([...issued, ...Array.from({ length: reviews }, (_, number) => reviewOf(number))], [], instant);
await ledger.close();

const reopened = await cost(async () => {
  ledger = await openLedger(store);
  await ledger.length();
});
const board = () => boardOf({ name: 'bench', ledger, means: { key: '' } }, async () => []);
let captured = reports;
const someReport = () => idOf(below(reports));
const found = {
  claimById: await times(async () => {
    const entry = await ledger.readingOf(someReport());
    const { id } = entry.reading.claims[below(claimsPerReport)];
    if (!entry.reading.claims.some((claim) => claim.id === id)) throw new Error('Cannot find a claim by its id');
  }),
  claimsOfReport: await times(async () => (await ledger.readingOf(someReport())).reading.claims.length),
  fullText: await times(() => ledger.findClaims({ words: `${searched()} ${searched()}`, limit: 10 })),
  sourceAndDays: await times(() => {
    const first = below(days.length - 30);
    const source = sources[below(sources.length)].name;
    return ledger.findClaims({ words: '', source, from: days[first], until: days[first + 30], limit: 10 });
  }),
  boardAfterReport: await times(async () => {
    captured += 1;
    await ledger.append([captureOf(captured)], [], instant);
    await board();
  }, 20),
  board: await times(board),
};
await ledger.close();
const claims = reports * claimsPerReport;
console.log(
  JSON.stringify({
    claims,
    perSecond: claims / writing.wall,
    perCpuSecond: claims / writing.cpu,
    rows: reports * rowsPerReport,
    rowsPerCpuSecond: (reports * rowsPerReport) / writing.cpu,
    memoryWriting: written / 2 ** 20,
    memory: process.memoryUsage().rss / 2 ** 20,
    reopened: reopened.wall * 1000,
    bytesPerClaim: store.includes('://') ? null : statSync(store).size / claims,
    ...found,
  }),
);
