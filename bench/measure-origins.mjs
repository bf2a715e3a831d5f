// Prints what finding the near-duplicates of one report costs among a million stored ones: time per look-up and per report, and memory. The stored
// ones are simulated: as many marks each as a text of 400 words has, most of them its own, some of the turns of phrase that many share.
// Every 50th is a text, so that copies of it can be looked for.
import { likenessOf } from '../dist/origins/copies/likeness.js';
import { makeMarkIndex } from '../dist/origins/copies/mark-index.js';
import { printOf } from '../dist/origins/copies/text-print.js';

const stored = Number(process.argv[2] ?? 1_000_000);
const everyText = 50;
const words = 400;
const asked = 1000;
const compared = 12;
const leastScore = 0.7;

/** The same numbers every time (Park and Miller 1988). */
function numbers(seed) {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < 4; i++) next();
  return next;
}

/** Words with the frequencies of a language (Zipf), a tenth of them names. */
function textOf(report) {
  const random = numbers(report * 7919);
  return Array.from({ length: words }, () => {
    const letters = Math.floor(40_000 ** random())
      .toString(26)
      .replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[digit]);
    return random() < 0.1 ? `N${letters}` : letters;
  }).join(' ');
}

const own = printOf(textOf(0)).marks.length;
const random = numbers(1);
const draw = () => Math.floor(random() * 2 ** 32);
const shared = Uint32Array.from({ length: 20_000 }, draw);

global.gc?.();
const before = process.memoryUsage().rss;
const index = makeMarkIndex();
const began = process.cpuUsage();
for (let report = 0; report < stored; report++) {
  if (report % everyText === 0) index.add(printOf(textOf(report)).marks);
  else
    index.add(
      Uint32Array.from({ length: own }, () =>
        random() < 0.05 ? shared[Math.floor(shared.length ** random())] : draw(),
      ),
    );
}
const filled = process.cpuUsage(began);

const lookUps = [];
const whole = [];
let [copies, found] = [0, 0];
for (let i = 0; i < asked; i++) {
  const source = everyText * Math.floor((random() * stored) / everyText);
  const text =
    i % 2 === 0
      ? textOf(stored + i)
      : textOf(source)
          .split(' ')
          .slice(words / 3)
          .join(' ');
  const started = process.cpuUsage();
  const print = printOf(text);
  const printed = process.cpuUsage(started);
  const candidates = index.likest(print.marks, compared).filter(({ score }) => score >= leastScore);
  const looked = process.cpuUsage(started);
  const likenesses = candidates.map((candidate) => ({
    ...candidate,
    containment: likenessOf(print, printOf(textOf(candidate.text))).containment,
  }));
  const ended = process.cpuUsage(started);
  lookUps.push(looked.user + looked.system - printed.user - printed.system);
  whole.push(ended.user + ended.system);
  if (i % 2 === 0) continue;
  copies++;
  if (likenesses.some(({ text: which, containment }) => which === source && containment > 0.9)) found++;
}
const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] / 1000;
console.log(
  JSON.stringify({
    stored,
    marks: own,
    fillSeconds: (filled.user + filled.system) / 1e6,
    lookUpP50: at(lookUps, 0.5),
    lookUpP95: at(lookUps, 0.95),
    wholeP50: at(whole, 0.5),
    wholeP95: at(whole, 0.95),
    found: found / copies,
    indexBytes: index.bytes(),
    grown: process.memoryUsage().rss - before,
  }),
);
