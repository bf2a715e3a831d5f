import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import { guarded } from './guarded.ts';

function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  try {
    guarded('x/case.muster', () => {
      throw error;
    });
  } catch (thrown) {
    if (thrown instanceof ProblemError) return thrown.problem;
    return { code: 'none', message: String(thrown) };
  }
  throw new Error('Cannot tell the problem: nothing was thrown');
}

describe('guarded', () => {
  it.each([
    ['database or disk is full', 'SQLITE_FULL', 'ledger/disk-full'],
    ['database or disk is full', undefined, 'ledger/disk-full'],
    ['disk I/O error', 'SQLITE_IOERR_WRITE', 'ledger/disk-full'],
    ['attempt to write a readonly database', 'SQLITE_READONLY', 'ledger/not-writable'],
    ['unable to open database file', 'SQLITE_CANTOPEN', 'ledger/not-writable'],
    ['unable to open database file', 'ERR_SQLITE_ERROR', 'ledger/not-writable'],
    ['ConnectionFailed("Unable to open connection to local database x: 14")', '', 'ledger/not-writable'],
    ['database is locked', 'SQLITE_BUSY', 'ledger/busy'],
    ['database is locked', 'ERR_SQLITE_ERROR', 'ledger/busy'],
    ['file is not a database', 'SQLITE_NOTADB', 'ledger/damaged'],
    ['database disk image is malformed', 'SQLITE_CORRUPT', 'ledger/damaged'],
  ])('says what "%s" (%s) means for a case', (message, code, wanted) => {
    const error = Object.assign(new Error(message), code === undefined ? {} : { code });
    const problem = problemOf(error);
    expect(problem.code).toBe(wanted);
    expect(problem.message).toMatch(/^Cannot use the case x\/case\.muster: /);
  });

  it.each([
    ['a bug', new TypeError('nothing is not a function')],
    [
      'a broken rule of the tables',
      Object.assign(new Error('entries are never changed'), { code: 'SQLITE_CONSTRAINT' }),
    ],
    ['something that is no error', 'words'],
  ])('lets %s through as it is', (_what, error) => {
    expect(problemOf(error).code).toBe('none');
  });

  it('lets a problem through as it is', () => {
    expect(problemOf(new ProblemError('ledger/not-a-case', 'the disk is full'))).toMatchObject({
      code: 'ledger/not-a-case',
    });
  });

  it('gives back what the action gives', () => {
    expect(guarded('x', () => 7)).toBe(7);
  });
});
