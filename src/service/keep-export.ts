import type { EntryOf, Kept } from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import type { Case } from './open-case.ts';
import type { Word } from './review-claim.ts';

type ExportEntry = EntryOf<'export'>;

const longest = 300;

/** Keeps that something left a case: what, in which format, its bytes and their SHA-256, by whom and why. Problems: `service/unsigned`, `service/bad-export`. */
export async function keepExport(
  opened: Case,
  left: Omit<ExportEntry, 'kind' | 'who' | 'why'>,
  { who, why }: Pick<Word, 'who' | 'why'>,
): Promise<Kept<ExportEntry> | Problem> {
  if (who.trim() === '') return problem('service/unsigned', 'Cannot keep an export by nobody: say who takes it');
  const { format, of, digest, size } = left;
  const sound =
    /^[a-z0-9-]{1,40}$/.test(format) &&
    of.length <= longest &&
    /^[0-9a-f]{64}$/.test(digest) &&
    Number.isSafeInteger(size) &&
    size >= 0;
  if (!sound)
    return problem(
      'service/bad-export',
      `Cannot keep an export ${JSON.stringify({ format, of: of.slice(0, longest), digest, size })}: a format such as claims-csv, what left in at most ${longest} characters, the SHA-256 and the bytes are wanted`,
    );
  const reason = why?.trim() ?? '';
  const entry: ExportEntry = {
    kind: 'export',
    format,
    of,
    digest,
    size,
    who: who.trim(),
    why: reason === '' ? null : reason,
  };
  const [kept] = await opened.ledger.append([entry], [], opened.now().toISOString());
  return kept as Kept<ExportEntry>;
}

function problem(code: string, message: string): Problem {
  return { code, message, at: null };
}
