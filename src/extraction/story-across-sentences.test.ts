import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';

describe('whose, since when and by whom, where another sentence tells it', () => {
  it.each<[string, string | null]>([
    // Other people than those of the sentence before have them, or both sides do.
    ['Syrian troops left. ⟦More than 9,000⟧ soldiers are deployed on both sides.', null],
    ['Syrian troops left. Each side has massed ⟦about 9,000⟧ soldiers along the border.', null],
    ['Syrian troops left. The other contributors have ⟦400⟧ soldiers there.', null],
    ['Syrian troops left. The country has ⟦400⟧ soldiers there.', 'SYR'],
    ['Syrian troops left. African peacekeepers came to strengthen a force of ⟦3,200⟧ there.', null],
    ['Syrian troops left. The peacekeepers found a force of ⟦3,200⟧ there.', 'SYR'],
    // A leader before a verb to which a date stands nearer.
    [
      'Russian troops are there. It comes as U.S. President Jane Roe on May 2 ordered ⟦nearly 3,000⟧ extra troops there.',
      'USA',
    ],
  ])('%s', (marked, code) => {
    expect(claimAt(marked).actor?.code ?? null).toBe(code);
  });

  it.each<[string, string]>([
    // The day of a story is that of its first sentence, unless it is told anew, or somebody says it, or it is told of today.
    ['On 5 May Syrian troops entered Jordan. ⟦About 2,000⟧ soldiers crossed the river.', '2014-05-05'],
    ['On 5 May rebels attacked Syria’s army. ⟦Four⟧ soldiers were killed.', '2014-05-05'],
    ['On 5 May Syrian troops entered Jordan. On 7 May ⟦about 2,000⟧ soldiers crossed the river.', '2014-05-07'],
    ['On 5 May Syria signed a deal. Syria has withdrawn ⟦900⟧ soldiers.', '2014-05-30'],
    ['On 5 May Syria’s leader said it would leave. ⟦900⟧ soldiers crossed the river.', '2014-05-30'],
    ['On 5 May Syrian troops entered Jordan.\n\n⟦About 2,000⟧ soldiers crossed the river.', '2014-05-30'],
    ['On 5 May Syrian troops entered Jordan. ⟦About 2,000⟧ soldiers are by the river.', '2014-05-30'],
  ])('%s', (marked, day) => {
    expect(claimAt(marked).time.asOf?.from).toBe(day);
  });

  it.each([
    // A clause about the saying, and one that goes on with it, though the tree has its subject elsewhere.
    ['⟦Some 900⟧ Syrian soldiers are in the town, the ministry said as it opened talks.', 'ministry'],
    ['⟦Some 900⟧ Syrian soldiers are in the town, the ministry said after the rebels had left.', 'ministry'],
    [
      'The ministry said in March that Sudan has 400 troops in Abyei and South Sudan has ⟦about 300⟧ soldiers nearby.',
      'ministry',
    ],
    ['As stated by the ministry, ⟦56⟧ Syrian soldiers had left.', 'ministry'],
    ['Shot at by the guards, ⟦56⟧ Syrian soldiers left.', 'Northern Wire'],
  ])('%s', (marked, source) => {
    expect(claimAt(marked).attribution[0]?.name).toBe(source);
  });
});
