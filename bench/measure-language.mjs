// Run as a process of its own, so that memory is its own: measure-language.mjs default|fast|wink. Prints one line of JSON.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const enough = 600_000;
const system = process.argv[2];
const megabytes = () => process.memoryUsage().rss / 2 ** 20;
const cpu = () => {
  const { user, system: kernel } = process.cpuUsage();
  return (user + kernel) / 1e6;
};

/** News texts: of the gold data where there are any, else the reports of the example case. */
function newsTexts() {
  const gold = process.env.MUSTER_GOLD;
  const named = gold === undefined ? null : join(gold, 'unlabelled/wikinews-2019-2020.jsonl');
  if (named !== null && existsSync(named))
    return readFileSync(named, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text);
  const examples = join(root, 'examples/ukraine-2014');
  return readdirSync(examples)
    .filter((name) => /^2014.*\.txt$/.test(name))
    .map((name) => readFileSync(join(examples, name), 'utf8'));
}

/** Texts up to some size, repeated where there are too few. */
function sampleOf(texts, size) {
  const sample = [];
  for (let taken = 0, at = 0; taken < size; at += 1) {
    sample.push(texts[at % texts.length]);
    taken += texts[at % texts.length].length;
  }
  return sample;
}

/** Tokens per CPU second of `work` over all texts, which gives how many tokens it saw. Once before, so that the code is compiled. */
function speedOf(texts, work) {
  for (const text of texts.slice(0, Math.ceil(texts.length / 10))) work(text);
  const before = cpu();
  let tokens = 0;
  for (const text of texts) tokens += work(text);
  return tokens / (cpu() - before);
}

const count = (sentences) => sentences.reduce((sum, { words }) => sum + words.length, 0);

async function measureMuster(profile, texts) {
  const files = ['surface.bin', 'lemmas.bin', 'fast.bin', ...(profile === 'fast' ? [] : ['neural.bin'])];
  const bytes = files.reduce((sum, file) => sum + statSync(join(root, 'models', file)).size, 0);
  const { loadLanguage } = await import('../dist/service/language.js');
  const before = megabytes();
  const started = performance.now();
  const engine = await loadLanguage(profile);
  engine.parse('Troops left.');
  const load = performance.now() - started;
  const whole = speedOf(texts, (text) => count(engine.parse(text)));
  const growth = megabytes() - before;
  return { load, whole, growth, bytes, stages: await measureStages(profile, texts) };
}

/** The speed of each stage alone, on what the stages before it gave. */
async function measureStages(profile, texts) {
  const read = (file) => readFileSync(join(root, 'models', file));
  const { loadSegmenter } = await import('../dist/language/surface/segmenter.js');
  const { loadLemmatiser } = await import('../dist/language/lemmas/lemmatiser.js');
  const { refineNames } = await import('../dist/language/names/refine-names.js');
  const { loadEngine } = await import('../dist/language/engine.js');
  const segmenter = loadSegmenter(read('surface.bin'));
  const lemmatiser = loadLemmatiser(read('lemmas.bin'));
  const engine = await loadEngine(profile, async (file) => read(file));
  const analyser =
    profile === 'fast'
      ? (await import('../dist/language/fast/load-fast.js')).loadFast(read('fast.bin'))
      : await (await import('../dist/language/neural/load-neural.js')).loadNeural(read('neural.bin'), read('fast.bin'));
  const parsed = texts.map((text) => engine.parse(text));
  const forms = parsed.map((sentences) => sentences.map(({ words }) => words.map(({ form }) => form)));
  const tags = parsed.map((sentences) => sentences.map(({ words }) => words.map(() => 'O')));
  const each = (work) => {
    const places = new Map(texts.map((text, index) => [text, index]));
    return speedOf(texts, (text) => {
      const index = places.get(text);
      work(index, text);
      return count(parsed[index]);
    });
  };
  return {
    segment: each((_, text) => segmenter.segment(text)),
    'tag, parse and name': each((index) => analyser.analyse(forms[index])),
    lemmatise: each((index) => {
      for (const { words } of parsed[index])
        for (const { form, upos, xpos, feats } of words) lemmatiser.lemma(form, upos, xpos, feats);
    }),
    'names by rule': each((index) => {
      for (const [at, { words }] of parsed[index].entries()) refineNames(words, tags[index][at]);
    }),
  };
}

async function measureWink(texts) {
  const before = megabytes();
  const started = performance.now();
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model, ['sbd', 'pos']);
  nlp.readDoc('Troops left.');
  const load = performance.now() - started;
  const { its, as } = nlp;
  const whole = speedOf(texts, (text) => {
    const tokens = nlp.readDoc(text).tokens();
    tokens.out(its.lemma, as.array);
    return tokens.out(its.pos, as.array).length;
  });
  return { load, whole, growth: megabytes() - before };
}

const texts = sampleOf(newsTexts(), enough);
console.log(JSON.stringify(system === 'wink' ? await measureWink(texts) : await measureMuster(system, texts)));
