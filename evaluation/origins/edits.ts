/** How a text was made of another, or of two. */
export const editKinds = [
  'reprinted',
  'truncated',
  're-headlined',
  'paraphrased',
  'translated',
  'merged',
  'quoted',
] as const;
export type EditKind = (typeof editKinds)[number];

/** Chance, by which an edit is drawn: numbers in [0, 1). */
export type Random = () => number;

const sentenceEnd = /(?<=[.!?]["”]?)\s+(?=[A-Z“"])/;

/** A page's own line breaks, spaces and quotation marks around the same words. */
export function reprint(text: string): string {
  return text
    .replaceAll(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replaceAll(/\n{2,}/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ');
}

/** The first 25 to 75 per cent of the sentences. */
export function truncate(text: string, random: Random): string {
  const sentences = text.split(sentenceEnd);
  return sentences.slice(0, Math.max(2, Math.ceil(sentences.length * (0.25 + 0.5 * random())))).join(' ');
}

/** A headline and a first sentence by another desk, its credit, and a few sentences left out. */
export function reheadline(text: string, random: Random): string {
  const sentences = text.split(sentenceEnd).filter((_, i) => i > 0 && random() > 0.1);
  const credit = random() < 0.3 ? ' (Reuters) -' : '';
  return [
    `What to know about ${names(text).slice(0, 2).join(' and ') || 'the day'}\n\n`,
    `BRUSSELS${credit}`,
    ...sentences,
  ].join(' ');
}

/** Rewording by rule, as a desk does: other words for the same, moved attributions and days, numbers rounded in words; each with a chance. */
export function paraphrase(text: string, random: Random): string {
  const often = 0.5 + 0.5 * random();
  const reworded = text
    .split(sentenceEnd)
    .filter(() => random() > 0.12)
    .map((sentence) => {
      let changed = sentence;
      for (const [pattern, ...others] of rewordings) {
        changed = changed.replace(pattern, (words: string) => {
          if (random() > often) return words;
          const other = others[Math.floor(random() * others.length)]!;
          return /^[A-Z]/.test(words) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
        });
      }
      return changed.replace(/^(.{20,}?), ((?:he|she|\w+ \w+) (?:said|says))\.$/, '$2 that $1.');
    });
  for (let i = 1; i < reworded.length; i++)
    if (random() < 0.15) [reworded[i - 1], reworded[i]] = [reworded[i]!, reworded[i - 1]!];
  return reworded.join(' ');
}

/** Noise like a machine's translation there and back: names and numbers stay, articles go, other words are replaced or change places. */
export function translate(text: string, random: Random, vocabulary: readonly string[]): string {
  const replaced = 0.2 + 0.3 * random();
  const words = text.split(/(\s+)/).map((word) => {
    if (/^(?:the|a|an)$/i.test(word)) return random() < 0.6 ? '' : word;
    if (!/^[a-z]{3,}[,.;]?$/.test(word) || random() > replaced) return word;
    return vocabulary[Math.floor(random() * vocabulary.length)]! + (/[,.;]$/.exec(word)?.[0] ?? '');
  });
  for (let i = 2; i < words.length; i += 2) if (random() < 0.08) [words[i - 2], words[i]] = [words[i]!, words[i - 2]!];
  return words.join('');
}

/** Two reports in one, a paragraph of each at a time. */
export function merge(first: string, second: string): string {
  const [a, b] = [first.split(/\n+/), second.split(/\n+/)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]])
    .flat()
    .filter((paragraph) => paragraph !== undefined && paragraph !== '')
    .join('\n\n');
}

/** `host` with a passage of `source`, two sentences or more and at most a third of it, in the middle; null where `source` is too short for that. */
export function quote(source: string, host: string, random: Random): string | null {
  const sentences = source.split(sentenceEnd);
  if (sentences.length < 6) return null;
  const count = 2 + Math.floor(random() * (sentences.length / 3 - 1));
  const from = Math.floor(random() * (sentences.length - count));
  const around = host.split(sentenceEnd);
  const middle = Math.floor(around.length / 2);
  const passage = `“${sentences.slice(from, from + count).join(' ')}”`;
  return [...around.slice(0, middle), passage, ...around.slice(middle)].join(' ');
}

function names(text: string): string[] {
  return [...new Set(text.match(/(?<=[a-z,] )[A-Z][a-z]{3,}/g) ?? [])];
}

const rewordings: readonly (readonly [RegExp, ...string[]])[] = [
  [/\bsaid\b/g, 'stated', 'told reporters', 'noted'],
  [/\bannounced\b/g, 'made known', 'declared'],
  [/\bmore than\b/g, 'over', 'at least'],
  [/\babout\b/g, 'around', 'roughly', 'some'],
  [/\baround\b/g, 'about', 'close to'],
  [/\bapproximately\b/g, 'about', 'around'],
  [/\balso\b/g, 'in addition', 'as well'],
  [/\bhowever\b/gi, 'still', 'but'],
  [/\bmany\b/g, 'numerous', 'a lot of'],
  [/\bpeople\b/g, 'persons', 'men and women'],
  [/\bcountry\b/g, 'nation', 'state'],
  [/\bcountries\b/g, 'nations', 'states'],
  [/\bgovernment\b/g, 'authorities', 'cabinet'],
  [/\bsupport\b/g, 'back', 'help'],
  [/\bcontinue\b/g, 'go on', 'keep on'],
  [/\bimportant\b/g, 'key', 'significant'],
  [/\bwork\b/g, 'labour', 'efforts'],
  [/\btogether\b/g, 'jointly', 'side by side'],
  [/\bwill\b/g, 'is going to', 'shall'],
  [/\bhas been\b/g, 'was', 'had been'],
  [/\bhave been\b/g, 'were', 'had been'],
  [/\bin order to\b/g, 'to', 'so as to'],
  [/\bto discuss\b/g, 'to talk about', 'for talks on'],
  [/\bthe United States\b/g, 'America', 'the US', 'Washington'],
  [/\bU\.S\./g, 'American', 'US'],
  [/\bsecurity\b/g, 'safety', 'defence'],
  [/\bmilitary\b/g, 'army', 'armed'],
  [/\battack(s?)\b/g, 'strike', 'assault'],
  [/\bkilled\b/g, 'left dead', 'slain'],
  [/\breported\b/g, 'wrote', 'told'],
  [/\baccording to\b/gi, 'as stated by', 'in the words of'],
  [/\bincluding\b/g, 'among them', 'such as'],
  [/\bbecause\b/g, 'since', 'as'],
  [/\bduring\b/g, 'in the course of', 'amid'],
  [/\bagainst\b/g, 'opposed to', 'versus'],
  [/\bbetween\b/g, 'involving', 'among'],
  [/\bunder\b/g, 'beneath', 'in line with'],
  [/\bwhich\b/g, 'that', 'and this'],
  [/\bour\b/g, 'their', 'the'],
  [/\bwe\b/g, 'they', 'officials'],
  [/\btoday\b/gi, 'on the day', 'this week'],
  [/\byesterday\b/gi, 'the day before', 'a day earlier'],
  [/\bthis\b/g, 'the', 'that'],
  [/\band\b/g, 'as well as', 'and', 'and'],
  [/\bthousands of\b/g, 'several thousand', 'large numbers of'],
  [/\bone\b/g, 'a single', '1'],
  [/\btwo\b/g, '2', 'a pair of'],
  [/\bthree\b/g, '3'],
  [/\bten\b/g, '10'],
];
