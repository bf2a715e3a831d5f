import { expect, it, onTestFinished } from 'vitest';
import { boardOf } from './board-of.ts';
import { readingsOf } from './describe-case.ts';
import { defaultSeed, estimateReadings } from './estimate-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { issueEstimates } from './issue-estimates.ts';
import { openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { reviewClaim, undoEntry } from './review-claim.ts';
import { viewCase } from './view-case.ts';

it('tells what a case holds, what is open in it, and the last estimates that were given out', async () => {
  const files = { 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-02', '30,000'), 'c.txt': '' };
  const opened = await openCase(makeFolder(files), () => new Date('2014-07-01T12:00:00Z'));
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  const readings = await readingsOf(opened);
  const claims = readings.flatMap((reading) => reading.claims);
  const view = viewCase(opened);
  const before = await boardOf(opened, view.keptHeadlines);
  expect(before).toMatchObject({
    reports: 2,
    claims: claims.length,
    failed: 1,
    open: claims.length,
    headlines: [],
    series: [],
  });
  expect(before).toMatchObject({ from: '2014-05-30', until: '2014-06-02', saidUntil: '2014-06-02' });

  const word = { who: 'Ann', why: null, expected: null };
  const kept = await reviewClaim(opened, claims[0]?.id ?? '', { act: 'accept' }, word);
  await reviewClaim(opened, claims[1]?.id ?? '', { act: 'comment' }, word);
  expect((await boardOf(opened, view.keptHeadlines)).open).toBe(claims.length - 1);
  await undoEntry(opened, 'position' in kept ? kept.position : 0, word);
  expect((await boardOf(opened, view.keptHeadlines)).open).toBe(claims.length);

  const signed = { who: 'Ann', why: 'the Tuesday brief' };
  await issueEstimates(opened, estimateReadings(readings, before.from!), defaultSeed, signed);
  const estimates = estimateReadings(readings, before.until!);
  await issueEstimates(opened, estimates, defaultSeed, signed);
  expect((await boardOf(opened, view.keptHeadlines)).series).toEqual(
    estimates.map(({ key, asOf, headline, contributions }) => ({
      key,
      asOf,
      headline,
      claims: contributions.length,
      issuedAt: '2014-07-01T12:00:00.000Z',
      ...signed,
    })),
  );
  expect((await boardOf(opened, view.keptHeadlines)).headlines).toEqual([]);
  const [{ key, headline } = estimates[0]!] = await view.estimatesOn(before.until!);
  expect((await boardOf(opened, view.keptHeadlines)).headlines).toEqual([{ key, headline, origins: 2 }]);
  await reviewClaim(opened, claims[1]?.id ?? '', { act: 'reject' }, word);
  expect((await boardOf(opened, view.keptHeadlines)).headlines).toEqual([]);
});
