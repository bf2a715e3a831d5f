/** The genres of GUM whose texts are under CC BY or CC BY-SA, or in the public domain: shipped weights may learn from these. */
export const openGenres: readonly string[] = [
  'news',
  'interview',
  'academic',
  'court',
  'textbook',
  'vlog',
  'speech',
  'bio',
  'voyage',
];

/** True for the ids of GUM's open documents and of their sentences: "GUM_news_homeopathic", "GUM_news_homeopathic-12". */
export function isOpenGum(sentenceOrDocId: string): boolean {
  return openGenres.includes(sentenceOrDocId.split('_')[1] ?? '');
}
