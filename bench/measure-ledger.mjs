// What keeping and finding costs: measure-ledger.mjs STORE REPORTS, where STORE is a new file or postgres://…. Reports of 26 claims each are simulated.
// Prints one line of JSON.
import { statSync } from 'node:fs';
import { openLedger } from '../dist/ledger/open-ledger.js';

const [, , store, given] = process.argv;
const reports = Number(given);
const claimsPerReport = 26;
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

/** Seconds by the clock and of this program's processor. */
async function cost(action) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await action();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}

/** Milliseconds by the clock: median and 95th percentile of many. */
async function times(action, count = asked) {
  const taken = [];
  for (let round = 0; round < count + 5; round += 1) {
    const started = performance.now();
    await action();
    // The first few warm up.
    if (round >= 5) taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  return { p50: taken[Math.floor(count * 0.5)], p95: taken[Math.floor(count * 0.95)] };
}

const writing = { wall: 0, cpu: 0 };
let ledger = await openLedger(store);
for (let first = 0; first < reports; first += reportsPerWrite) {
  const entries = Array.from({ length: Math.min(reportsPerWrite, reports - first) }, (_, at) => ({
    kind: 'reading',
    reading: readingOf(first + at),
  }));
  const { wall, cpu } = await cost(() => ledger.append(entries, [], '2026-01-01T00:00:00.000Z'));
  writing.wall += wall;
  writing.cpu += cpu;
}
await ledger.close();

const reopened = await cost(async () => {
  ledger = await openLedger(store);
  await ledger.length();
});
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
};
await ledger.close();
const claims = reports * claimsPerReport;
console.log(
  JSON.stringify({
    claims,
    perSecond: claims / writing.wall,
    perCpuSecond: claims / writing.cpu,
    reopened: reopened.wall * 1000,
    bytesPerClaim: store.includes('://') ? null : statSync(store).size / claims,
    ...found,
  }),
);
