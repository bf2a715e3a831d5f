import { codeActor } from '../extraction/actors/code-actor.ts';
import type { ClaimQuery } from '../ledger/ledger.ts';
import { searchTerms } from '../ledger/search-words.ts';
import type { Found } from '../model/found.ts';
import type { Report } from '../model/report.ts';
import type { Case } from './open-case.ts';
import { standingOf } from './standing-of.ts';

/** What is searched for in a case. */
export type CaseQuery = Omit<ClaimQuery, 'means'>;

const passageLength = 160;

/**
 * The claims of a case, and then the reports, that have the words and fit the rest of a query; at most `limit` of each. No report is of one force, place or
 * form: where one is asked for, only claims are found. A force may be named as people do ("Russia", "Ukrainian").
 */
export async function searchCase(opened: Case, asked: CaseQuery): Promise<Found[]> {
  const { force, place, form } = asked;
  const query = { ...asked, ...(force === undefined ? {} : { force: codeOf(force) }), means: opened.means.key };
  const hits = await opened.ledger.findClaims(query);
  const { claims: standings } = await standingOf(
    opened,
    hits.map(({ reading }) => reading),
  );
  const states = new Map(standings.map(({ claim, state }) => [claim, state]));
  const claims = hits.flatMap(({ reading, at }): Found[] => {
    const claim = reading.claims[at];
    if (claim === undefined) return [];
    return [{ kind: 'claim', ...told(reading.report), claim, state: states.get(claim.id) ?? 'open' }];
  });
  if ([force, place, form].some((each) => each !== undefined)) return claims;
  const reports = (await opened.ledger.findReports(query)).map(
    ({ report }): Found => ({ kind: 'report', ...told(report), passage: passageOf(report.text, asked.words) }),
  );
  return [...claims, ...reports];
}

/** The code of a country or organisation that words name; the words where they name none. */
function codeOf(words: string): string {
  return codeActor(words, { day: null }).code ?? words;
}

function told({
  id,
  title,
  publisher,
  publishedAt,
  language,
}: Report): Omit<Extract<Found, { kind: 'report' }>, 'kind' | 'passage'> {
  return { report: id, title, publisher, publishedAt, language };
}

function passageOf(text: string, words: string): string {
  const places = searchTerms(words).map((term) => text.toLowerCase().indexOf(term.words.toLowerCase()));
  const first = Math.max(0, places.find((place) => place >= 0) ?? 0);
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, first - passageLength / 4)) + 1);
  return text
    .slice(start, start + passageLength)
    .replace(/\s+/g, ' ')
    .trim();
}
