import { expect, it, onTestFinished } from 'vitest';
import type { Day } from '../model/day.ts';
import { parseAsked } from '../model/parse-asked.ts';
import type { WatchReplay } from '../model/watch-replay.ts';
import { addReport } from './add-report.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { keepWatch } from './keep-watch.ts';
import { openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { viewCase } from './view-case.ts';

const ann = { who: 'Ann', why: 'for the desk', expected: null };

async function openSmall() {
  const folder = makeFolder({
    'a.txt': reportOf('2014-05-30', '40,000'),
    'b.txt': reportOf('2014-06-10', '10,000'),
  });
  const opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  const view = viewCase(opened);
  const [estimate] = await view.estimatesOn('2014-06-10' as Day);
  const watch = async (ask: string): Promise<void> => {
    const asked = parseAsked(ask);
    if (estimate === undefined || 'code' in asked) throw new Error(`Cannot watch for ${ask}`);
    await keepWatch(opened, 'few left', { series: estimate.key, asked, trip: 0.8, clear: 0.6 }, ann);
  };
  const whole = async (): Promise<WatchReplay> => {
    for (;;) {
      const replay = await view.replayOf('few left');
      if (replay === null) throw new Error('There is no watch');
      if (replay.replayed.length === replay.days.length) return replay;
    }
  };
  return { opened, view, watch, whole };
}

it('goes on with a replay each time somebody asks, and reckons no day twice', async () => {
  const { view, watch, whole } = await openSmall();
  expect(await view.replayOf('few left')).toBeNull();
  await watch('fewer than 20000');
  const [one, other] = await Promise.all([whole(), whole()]);
  expect(one).toMatchObject({ watch: 'few left', days: ['2014-05-30', '2014-06-10'] });
  expect(one.replayed.map(({ day, turn }) => [day, turn])).toEqual([
    ['2014-05-30', null],
    ['2014-06-10', 'tripped'],
  ]);
  expect(other).toEqual(one);
  expect((await whole()).replayed[0]).toBe(one.replayed[0]);
});

it('begins anew where the watch is changed, and where something is read', async () => {
  const { opened, watch, whole } = await openSmall();
  await watch('fewer than 20000');
  await whole();
  await watch('more than 20000');
  expect((await whole()).replayed.map(({ turn }) => turn)).toEqual(['tripped', 'cleared']);
  await addReport(opened, 'c.txt', new TextEncoder().encode(reportOf('2014-06-20', '50,000')), {});
  expect((await whole()).replayed.map(({ turn }) => turn)).toEqual(['tripped', 'cleared', 'tripped']);
});
