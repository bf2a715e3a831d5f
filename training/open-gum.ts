/**
 * The genres of UD English GUM whose texts may train weights that anyone may use: Wikimedia (CC BY, CC BY-SA), open-access
 * articles and textbooks (CC BY), Creative Commons videos (CC BY), court records and political speeches (public domain), by
 * GUM's LICENSE.txt and each document's source. Left out: NonCommercial or unclear texts (fiction, how-to guides, forum
 * posts, letters, podcasts, essays) and the Santa Barbara conversations (NoDerivatives at their source).
 */
const openGenres: ReadonlySet<string> = new Set([
  'academic',
  'bio',
  'court',
  'interview',
  'news',
  'speech',
  'textbook',
  'vlog',
  'voyage',
]);

/** Documents of those genres that are left out all the same. */
const closed: ReadonlySet<string> = new Set([
  // From the Santa Barbara corpus.
  'GUM_court_carpet',
  // A foreign court's recording, without a stated licence.
  'GUM_court_equality',
  // On a publisher's page that states no open licence.
  'GUM_academic_replication',
]);

/** Whether the GUM document of this id ("GUM_news_asylum"), or of one of its sentences ("GUM_news_asylum-12"), may train shipped weights. */
export function isOpenGum(document: string): boolean {
  return openGenres.has(document.split('_')[1] ?? '') && !closed.has(document.replace(/-\d+$/, ''));
}
