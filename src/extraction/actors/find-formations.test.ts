import { describe, expect, it } from 'vitest';
import { claimAt } from '../marked-fixture.ts';
import { readingFrom } from '../reading-fixture.ts';
import { knownActors, makeActorIndex } from './actor-index.ts';
import { parseActors } from './parse-actors.ts';

describe('whose a named formation is', () => {
  it.each([
    ['Russia’s 76th Guards Air Assault Division has ⟦6,000⟧ men there.', 'RUS'],
    [
      'Russia moved the 76th Guards Air Assault Division. The 76th Guards Air Assault Division has ⟦6,000⟧ men there.',
      'RUS',
    ],
    ['The 32nd Brigade of the Libyan army came. The 32nd Brigade has ⟦1,800⟧ men at Sirte.', 'LBY'],
    ['The 32nd Brigade has ⟦1,800⟧ men at Wau.', undefined],
    ['Russia moved the 76th Division. The 32nd Brigade has ⟦1,800⟧ men at Wau.', undefined],
  ])('%s', (marked, code) => {
    expect(claimAt(marked).actor?.code).toBe(code);
  });
});

describe('whose side an area is', () => {
  it.each([
    ['In areas of Ukraine outside government control the mission saw ⟦14⟧ tanks near Debaltseve.', 'DNR'],
    ['In areas of Ukraine outside government control the mission saw ⟦14⟧ tanks near Luhansk.', 'LNR'],
    ['In government-controlled areas of Ukraine the mission saw ⟦five⟧ howitzers near Debaltseve.', 'UKR'],
    ['In government-controlled areas the mission saw ⟦five⟧ howitzers.', undefined],
  ])('%s', (marked, code) => {
    expect(claimAt(marked).actor?.code).toBe(code);
  });
});

it('a formation of a user’s file is its state’s, once the report names that', () => {
  const { entries } = parseActors('name,code,sector\n32nd Brigade,LBY,MIL\n');
  const actors = makeActorIndex([...entries, ...knownActors.entries]);
  const { claims } = readingFrom('Libya is at war. The 32nd Brigade has 1,800 men at Wau, he said.', {}, actors);
  expect(claims.find(({ kind }) => kind === 'quantity')?.actor?.code).toBe('LBY');
});
