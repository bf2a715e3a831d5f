import { seededRandom } from '../../src/stats/seeded-random.ts';
import {
  type EditKind,
  editKinds,
  merge,
  paraphrase,
  quote,
  reheadline,
  reprint,
  translate,
  truncate,
} from './edits.ts';
import type { BaseText } from './texts.ts';

/** A report of a simulated stream: real, or made of real ones by an edit whose kind is its label. */
export interface StreamReport {
  readonly text: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly kind: 'real' | EditKind;
  /** The real reports whose text it carries on: one, or two of a merged one. */
  readonly bases: readonly string[];
  /** Of a quoting report: whom it quotes, of whom it is no copy. */
  readonly quotes: string | null;
}

/** A stream in order of arrival: every text of `bases`, and two edits of every third, a day or two later. Labelled as synthetic; a seed fixes it. */
export function makeWorld(bases: readonly BaseText[], seed: number): StreamReport[] {
  const random = seededRandom(seed);
  const vocabulary = vocabularyOf(bases);
  const reports: StreamReport[] = bases.map(({ id, text, publishedAt }) => ({
    text,
    publisher: 'first desk',
    publishedAt,
    kind: 'real',
    bases: [id],
    quotes: null,
  }));
  for (let i = 0; i < bases.length; i += 3) {
    for (let edit = 0; edit < 2; edit++) {
      const kind = editKinds[Math.floor(random() * editKinds.length)]!;
      const base = bases[i]!;
      const other = bases[(i + 1 + Math.floor(random() * (bases.length - 1))) % bases.length]!;
      const made = edited(kind, base, other, random, vocabulary);
      const days = random() < 0.5 ? 0 : random() < 0.8 ? 1 : 2 + Math.floor(5 * random());
      const publishedAt = new Date(Date.parse(base.publishedAt) + 86_400_000 * days).toISOString().slice(0, 10);
      reports.push({ ...made, publisher: `desk ${edit}`, publishedAt });
    }
  }
  return reports;
}

function edited(
  kind: EditKind,
  base: BaseText,
  other: BaseText,
  random: () => number,
  vocabulary: readonly string[],
): Pick<StreamReport, 'kind' | 'text' | 'bases' | 'quotes'> {
  if (kind === 'merged') return { kind, text: merge(base.text, other.text), bases: [base.id, other.id], quotes: null };
  const quoting = kind === 'quoted' ? quote(base.text, other.text, random) : null;
  if (quoting !== null) return { kind, text: quoting, bases: [other.id], quotes: base.id };
  const alone = kind === 'quoted' ? 'truncated' : kind;
  const make = {
    reprinted: () => reprint(base.text),
    truncated: () => truncate(base.text, random),
    're-headlined': () => reheadline(base.text, random),
    paraphrased: () => paraphrase(base.text, random),
    translated: () => translate(base.text, random, vocabulary),
  }[alone];
  return { kind: alone, text: make(), bases: [base.id], quotes: null };
}

/** The words in lower case that several texts have: what a translation might put for another. */
function vocabularyOf(bases: readonly BaseText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of bases)
    for (const word of new Set(text.match(/(?<![\w’'])[a-z]{3,}(?![\w’'])/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
}
