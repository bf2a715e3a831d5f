import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { Day } from '../model/day.ts';
import { readingsOf } from './describe-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { type Case, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { reviewClaim } from './review-claim.ts';
import { estimatesIn, viewCase } from './view-case.ts';

const last = '2014-06-10' as Day;

async function openSmall() {
  const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf(last, '10,000') });
  const opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  return { opened, file: `${opened.file}-estimates` };
}

it('opens with the estimates that were made last, and makes none that it has', async () => {
  const { opened, file } = await openSmall();
  const made = await viewCase(opened).estimatesOn(last);
  expect(made).toHaveLength(1);
  const text = readFileSync(file, 'utf8').replaceAll('"forceName":"Russian forces"', '"forceName":"As kept"');
  writeFileSync(file, text);
  expect((await viewCase(opened).estimatesOn(last))[0]?.key.forceName).toBe('As kept');
});

async function keptOf(opened: Case): Promise<unknown> {
  const json = await viewCase(opened).keptJson(last);
  return json === null ? null : estimatesIn(json);
}

it('tells what is kept without reading a report, until something is said that could bear on it', async () => {
  const { opened } = await openSmall();
  const view = viewCase(opened);
  expect(await view.keptJson(last)).toBeNull();
  const json = await view.estimatesJson(last);
  const unread = { ...opened, ledger: { ...opened.ledger, readings: () => Promise.reject(new Error('read')) } };
  expect(await keptOf(unread)).toEqual(estimatesIn(json));
  expect(await viewCase(unread).keptJson('2014-06-09' as Day)).toBeNull();
  const [claim] = (await readingsOf(opened))[0]?.claims ?? [];
  await reviewClaim(opened, claim?.id ?? '', { act: 'comment' }, { who: 'Ann', why: 'hm', expected: 0 });
  expect(await keptOf(unread)).toBeNull();
  // A comment bears on nothing: what is kept holds on, and is known to.
  expect(await viewCase(opened).estimatesOn(last)).toEqual(estimatesIn(json));
  expect(await keptOf(unread)).toEqual(estimatesIn(json));
});

it('keeps those of the last day alone', async () => {
  const { opened, file } = await openSmall();
  await viewCase(opened).estimatesOn('2014-06-01' as Day);
  expect(existsSync(file)).toBe(false);
});

it.each(['', '{', '{"madeFrom":"x","seen":"x"}\n[]\n'])('makes them anew where what is kept is %j', async (damaged) => {
  const { opened, file } = await openSmall();
  writeFileSync(file, damaged);
  expect(await viewCase(opened).estimatesOn(last)).toHaveLength(1);
});

it('makes them anew where people have said something that bears on them, and where something was read', async () => {
  const { opened, file } = await openSmall();
  const view = viewCase(opened);
  const [before] = await view.estimatesOn(last);
  const [claim] = (await readingsOf(opened))[0]?.claims ?? [];
  await reviewClaim(opened, claim?.id ?? '', { act: 'reject' }, { who: 'Ann', why: null, expected: 0 });
  const [after] = await viewCase(opened).estimatesOn(last);
  expect(after?.contributions).toHaveLength(1);
  expect(before?.contributions).toHaveLength(2);
  expect(readFileSync(file, 'utf8')).toContain(JSON.stringify(after?.headline));
});

it('reads a case once for questions that come together', async () => {
  const { opened } = await openSmall();
  let reads = 0;
  const counted = {
    ...opened,
    ledger: {
      ...opened.ledger,
      readings: (...asked: Parameters<typeof opened.ledger.readings>) => {
        reads += 1;
        return opened.ledger.readings(...asked);
      },
    },
  };
  const view = viewCase(counted);
  await Promise.all([view.readings(), view.standing(), view.estimatesOn(last)]);
  expect(reads).toBe(1);
});
