import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import { addReport } from './add-report.ts';
import { sha256 } from './capture-file.ts';
import { readingsOf } from './describe-case.ts';
import { engine } from './engine.ts';
import { estimateReadings } from './estimate-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { type Case, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { readOne } from './read-one.ts';
import { rereadCase } from './reread-case.ts';
import { reviewClaim, type Word } from './review-claim.ts';
import { standingOf } from './standing-of.ts';
import { verifyCase } from './verify-case.ts';

const ann: Word = { who: 'Ann', why: null, expected: null };
const now = '2014-07-01T12:00:00.000Z';

/** A case whose one report an older engine read otherwise. */
async function readBefore(
  other: (claims: readonly Claim[]) => readonly Claim[],
): Promise<{ readonly opened: Case; readonly old: Reading }> {
  const text = reportOf('2014-05-30', '40,000');
  const opened = await openCase(makeFolder({ 'a.txt': text }), () => new Date(now), 'fast');
  onTestFinished(() => opened.ledger.close());
  const bytes = new TextEncoder().encode(text);
  const { reading } = await readOne({ file: 'a.txt', bytes }, now.slice(0, 10) as Day, { profile: 'fast' });
  if (reading === null) throw new Error('Cannot read the report of the test');
  const old = { ...reading, engine: { name: 'muster', version: '0.0.1' }, claims: other(reading.claims) };
  const digest = sha256(bytes);
  const capture = {
    kind: 'capture',
    file: 'a.txt',
    size: bytes.length,
    digest,
    circumstances: JSON.stringify({ engine: '0.0.1', beside: {}, flags: {} }),
    means: 'fast',
    after: null,
    report: reading.report.id,
    problems: [],
  } as const;
  await opened.ledger.append([{ kind: 'reading', reading: old, means: 'fast' }, capture], [{ digest, bytes }], now);
  return { opened, old };
}

it('reads the stored bytes again beside the old readings, says what changed, and nothing the second time', async () => {
  const { opened, old } = await readBefore((claims) =>
    claims.map((claim) => ({
      ...claim,
      quantity: claim.quantity === null ? null : { ...claim.quantity, form: 'exactly' as const },
    })),
  );
  rmSync(join(opened.folder ?? '', 'a.txt'));
  const result = await rereadCase(opened);
  expect(result).toMatchObject({ engine: engine.version, read: 1, same: 0, failed: [], moved: [], orphans: [] });
  expect(result.changes).toMatchObject([
    { report: old.report.id, before: '0.0.1', gone: [], added: [], changed: [{ fields: ['quantity'] }] },
  ]);
  expect(
    (await opened.ledger.readings({ version: 'muster/0.0.1', means: 'fast' })).map(({ entry }) => entry.reading),
  ).toEqual([old]);
  const [newer] = await readingsOf(opened);
  expect(newer).toMatchObject({ engine, claims: [{ quantity: { form: 'about' } }] });
  expect(await rereadCase(opened)).toMatchObject({ read: 0, changes: [] });
  expect((await verifyCase(opened, null)).problems).toEqual([]);
});

it('keeps reviews with the claims that they were made on, by their words', async () => {
  const { opened, old } = await readBefore((claims) =>
    claims.map((claim) => ({ ...claim, exact: `${claim.exact} yesterday` })),
  );
  const id = old.claims[0]?.id ?? '';
  expect(await reviewClaim(opened, id, { act: 'reject' }, ann)).toHaveProperty('position');
  const { moved, orphans, changes } = await rereadCase(opened);
  expect(changes).toMatchObject([{ gone: [{ id }], added: [{ id }] }]);
  expect(moved).toMatchObject([{ claim: id, state: 'rejected', fit: expect.closeTo(0.95, 1) }]);
  expect(orphans).toEqual([]);
  const readings = await readingsOf(opened);
  expect(estimateReadings(readings, '2014-05-30' as Day, {}, await standingOf(opened, readings))).toEqual([]);
});

it('lists reviews of words that nobody reads any more, and lets them bear on nothing else', async () => {
  const { opened, old } = await readBefore((claims) =>
    claims.map((claim) => ({ ...claim, exact: 'about 4,000 people' })),
  );
  await reviewClaim(opened, old.claims[0]?.id ?? '', { act: 'reject' }, ann);
  const { moved, orphans } = await rereadCase(opened);
  expect(moved).toEqual([]);
  expect(orphans).toMatchObject([{ claim: old.claims[0]?.id, quote: { exact: 'about 4,000 people' } }]);
  const readings = await readingsOf(opened);
  const standing = await standingOf(opened, readings);
  expect(standing).toMatchObject({ claims: [], orphans: [{ entry: { who: 'Ann' } }] });
  expect(estimateReadings(readings, '2014-05-30' as Day, {}, standing)).toHaveLength(1);
});

it('reads again what was handed in, and leaves what this engine has read', async () => {
  const opened = await openCase(makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000') }), () => new Date(now), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  const pasted = new TextEncoder().encode(reportOf('2014-06-05', '10,000'));
  await addReport(opened, 'pasted.txt', pasted, { publisher: 'Southern Post' });
  expect(await rereadCase(opened)).toMatchObject({ read: 0 });
  const neural = await openCase(opened.folder ?? '', () => new Date(now));
  onTestFinished(() => neural.ledger.close());
  expect(await rereadCase(neural)).toMatchObject({ read: 2, failed: [] });
  const publishers = (await readingsOf(neural)).map(({ report }) => report.publisher);
  expect(publishers).toEqual(['Northern Wire', 'Southern Post']);
});
