import type { Problem } from '../model/problem.ts';
import { decode } from '../reading/decode.ts';
import { stillPage } from '../reading/html/still-page.ts';
import { isHtml } from '../reading/is-html.ts';
import type { Case } from './open-case.ts';

/** What a report was read from, as text: a page's own source, never drawn. */
export interface Original {
  /** Path below the case's folder, or the name that it was handed in under. */
  readonly file: string;
  readonly text: string;
}

/** What a report of a case was last read from; null where the case has no such report or did not keep its bytes. Problems: those of `decode`. */
export async function originalOf(opened: Case, report: string): Promise<Original | Problem | null> {
  const [capture] = await opened.ledger.entries({ kinds: ['capture'], subject: report, last: 1 });
  const bytes = capture === undefined ? null : await opened.ledger.bytes(capture.entry.digest);
  if (capture === undefined || bytes === null) return null;
  const { file } = capture.entry;
  const decoded = decode(bytes, file);
  return 'code' in decoded ? decoded : { file, text: decoded.text };
}

/**
 * The page that a report was last read from, to be looked at: nothing of it runs, fetches or leads elsewhere. Problems: those of `decode`, and
 * `service/no-page` where it was read from something else than a page. Null as for `originalOf`.
 */
export async function pageOf(opened: Case, report: string): Promise<Original | Problem | null> {
  const original = await originalOf(opened, report);
  if (original === null || 'code' in original) return original;
  const page = isHtml(original.file, original.text) ? stillPage(original.text) : null;
  if (page !== null) return { ...original, text: page };
  return { code: 'service/no-page', message: `Cannot draw ${original.file}: it is no page`, at: null };
}
