import { expect, it } from 'vitest';
import { readingsOf } from '../service/describe-case.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { runMuster } from './muster-fixture.ts';

it('keeps the same readings in the same order, however many threads read them', async () => {
  const named = (number: number): string => `${String(number).padStart(2, '0')}.txt`;
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      named(i),
      // One that takes longer than those after it, and one that cannot be read.
      i === 33 ? '' : reportOf('2014-05-30', `${i + 1},000`).repeat(i === 20 ? 30 : 1),
    ]),
  );
  const readBy = async (folder: string, read: () => Promise<unknown>): Promise<[string, unknown[]]> => {
    await read();
    const opened = await openCase(folder, () => new Date('2014-06-01T00:00:00Z'));
    const captures = (await opened.ledger.captures()).map(({ entry: { file, digest, problems } }) => [
      file,
      digest,
      problems,
    ]);
    const readings = JSON.stringify(await readingsOf(opened));
    await opened.ledger.close();
    return [readings, captures];
  };
  const [inThreads, alone] = [makeFolder(files), makeFolder(files)];
  const found = await readBy(inThreads, async () => {
    const { status, stderr } = await runMuster(['origins', '.'], inThreads);
    expect([status, stderr]).toEqual([1, expect.stringContaining('reading/empty')]);
  });
  expect(found[1]).toHaveLength(40);
  const expected = await readBy(alone, async () => {
    const opened = await openCase(alone, () => new Date('2014-06-01T00:00:00Z'));
    await readIn(opened);
    await opened.ledger.close();
  });
  expect(found).toEqual(expected);
});
