// Prints what fusing one series costs: a year with 1,000 claims of 200 origins by eight families, and how that grows with days and claims.
import { followSeries, fuse } from '../dist/fusion/index.js';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'the border', scope: 'personnel' };
const begin = Date.UTC(2021, 0, 1);
const dayAfter = (days) => new Date(begin + 86_400_000 * days).toISOString().slice(0, 10);

/** The same numbers every time (Park and Miller 1988). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function makeSeries(days, claims, origins) {
  const random = numbers(7);
  const said = Array.from({ length: origins }, () => {
    const day = Math.floor(random() * days);
    const level = 40_000 * Math.exp(-0.9 * Math.sin(day / 60)) * Math.exp(0.4 * (random() + random() - 1));
    return { day, family: `family ${Math.floor(random() * 8)}`, value: Number(level.toPrecision(2)) };
  });
  return Array.from({ length: claims }, (_, i) => {
    const { day, family, value } = said[i % origins];
    const saidAt = dayAfter(day);
    return {
      id: `claim ${i}`,
      origin: `origin ${i % origins}`,
      family,
      source: family,
      role: 'observer',
      grade: null,
      saidAt,
      asOf: { from: saidAt, until: saidAt },
      form: 'about',
      value,
      low: null,
      high: null,
      word: null,
      unit: 'person',
      measure: 'present',
      reference: null,
      confidence: 1,
    };
  });
}

/** CPU seconds, the least of three: what else runs only adds to them. */
function cost(days, claims, origins, options = {}) {
  const evidence = makeSeries(days, claims, origins);
  const seconds = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    fuse(key, evidence, { asOf: dayAfter(days - 1), ...options });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}

/** CPU seconds to foresee what one more claim does, the least of many: on the day after the last, and in the midst of the year. */
function costOfOneMore() {
  const evidence = makeSeries(365, 1000, 200);
  const followed = followSeries(key, evidence, { asOf: dayAfter(364) });
  const least = (day, asOf) => {
    const claim = { ...evidence[0], id: 'more', origin: 'more', source: 'one more', saidAt: dayAfter(day) };
    const more = [...evidence, { ...claim, asOf: { from: dayAfter(day), until: dayAfter(day) }, value: 31_000 }];
    const seconds = Array.from({ length: 40 }, () => {
      const before = process.cpuUsage();
      followed.foresee(more, dayAfter(asOf));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    return Math.min(...seconds);
  };
  return { inOrder: least(365, 365), late: least(120, 364) };
}

/** CPU seconds of every answer about a year that has been inferred, what each claim does among them; the least of three. */
function costOfAnswers() {
  const evidence = makeSeries(365, 1000, 200);
  const seconds = Array.from({ length: 3 }, () => {
    const followed = followSeries(key, evidence, { asOf: dayAfter(364) });
    const before = process.cpuUsage();
    if (followed.estimate.contributions.length !== evidence.length) throw new Error('Cannot answer for every claim');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}

cost(60, 20, 10);
console.log(
  JSON.stringify({
    year: cost(365, 1000, 200),
    fewerClaims: cost(365, 100, 50),
    halfYear: cost(182, 1000, 200),
    quarter: cost(91, 40, 40),
    oneOrigin: cost(91, 10, 1),
    answers: costOfAnswers(),
    ...costOfOneMore(),
  }),
);
