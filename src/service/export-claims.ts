import type { Claim } from '../model/claim.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { type Cell, csvOf } from '../text/csv.ts';
import { sha256 } from './capture-file.ts';
import { readingsOf } from './describe-case.ts';
import { engine } from './engine.ts';
import { keepExport } from './keep-export.ts';
import type { Case } from './open-case.ts';
import type { Word } from './review-claim.ts';
import { settleReadings } from './settle-readings.ts';
import { standingOf } from './standing-of.ts';

/** How claims are written. */
export type ClaimFormat = 'csv' | 'json';

/** A claim as it leaves a case: what people made of it, or that nobody did. */
interface ExportedClaim {
  readonly state: 'accepted' | 'corrected' | 'suggestion';
  readonly report: Omit<Reading['report'], 'text' | 'textDigest'>;
  readonly claim: Claim;
}

/**
 * The claims of a case that people accepted or corrected, with their corrected values; with `suggestions` also those that nobody has spoken on, labelled.
 * Rejected ones never leave. That they left is kept in the case before they do. Problems: `service/nothing-to-export`, those of `keepExport`.
 */
export async function exportClaims(
  opened: Case,
  { format, suggestions }: { readonly format: ClaimFormat; readonly suggestions: boolean },
  word: Pick<Word, 'who' | 'why'>,
): Promise<string | Problem> {
  const claims = (await claimsOf(opened)).filter(({ state }) => suggestions || state !== 'suggestion');
  if (claims.length === 0) return nothing(opened.name, suggestions);
  const text =
    format === 'csv'
      ? csvOf(head, claims.map(rowOf))
      : `${JSON.stringify({ format: 'muster.claims/1', case: opened.name, engine, claims })}\n`;
  const bytes = new TextEncoder().encode(text);
  const of = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${suggestions ? ', suggestions among them' : ''}`;
  const kept = await keepExport(
    opened,
    { format: `claims-${format}`, of, digest: sha256(bytes), size: bytes.length },
    word,
  );
  return 'code' in kept ? kept : text;
}

async function claimsOf(opened: Case): Promise<ExportedClaim[]> {
  const readings = await readingsOf(opened);
  const standing = await standingOf(opened, readings);
  const states = new Map(standing.claims.map(({ claim, state }) => [claim, state]));
  return settleReadings(readings, standing).readings.flatMap(({ report, claims }) => {
    const { text: _text, textDigest: _digest, ...told } = report;
    return claims.flatMap((claim): ExportedClaim[] => {
      const state = states.get(claim.id) ?? 'open';
      return state === 'rejected' ? [] : [{ state: state === 'open' ? 'suggestion' : state, report: told, claim }];
    });
  });
}

const columns: readonly (readonly [string, (exported: ExportedClaim) => Cell])[] = [
  ['claim', ({ claim }) => claim.id],
  ['state', ({ state }) => state],
  ['kind', ({ claim }) => claim.kind],
  ['words', ({ claim }) => claim.exact],
  ['source', ({ claim }) => claim.attribution[0]?.name ?? null],
  ['organisation', ({ claim }) => claim.attribution[0]?.actor ?? null],
  ['said_from', ({ claim }) => claim.time.saidAt?.from ?? null],
  ['said_until', ({ claim }) => claim.time.saidAt?.until ?? null],
  ['true_from', ({ claim }) => claim.time.asOf?.from ?? null],
  ['true_until', ({ claim }) => claim.time.asOf?.until ?? null],
  ['force', ({ claim }) => claim.actor?.code ?? claim.actor?.name ?? null],
  ['place', ({ claim }) => claim.place?.name ?? null],
  ['form', ({ claim }) => claim.quantity?.form ?? null],
  ['value', ({ claim }) => claim.quantity?.value ?? null],
  ['low', ({ claim }) => claim.quantity?.low ?? null],
  ['high', ({ claim }) => claim.quantity?.high ?? null],
  ['word', ({ claim }) => claim.quantity?.word ?? null],
  ['unit', ({ claim }) => claim.quantity?.unit ?? null],
  ['measure', ({ claim }) => claim.quantity?.measure ?? null],
  ['publisher', ({ report }) => report.publisher],
  ['published_at', ({ report }) => report.publishedAt],
  ['title', ({ report }) => report.title],
  ['url', ({ report }) => report.url],
];
const head = columns.map(([name]) => name);

function rowOf(exported: ExportedClaim): Cell[] {
  return columns.map(([, cell]) => cell(exported));
}

function nothing(name: string, suggestions: boolean): Problem {
  return {
    code: 'service/nothing-to-export',
    message: `Cannot export claims of ${name}: ${suggestions ? 'there are none that were not rejected' : 'nobody has accepted any; accept some, or ask for --suggestions, which are labelled'}`,
    at: null,
  };
}
