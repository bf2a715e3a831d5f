import { describe, expect, it } from 'vitest';
import { readingFrom } from '../reading-fixture.ts';

const strengths = (text: string): string[] =>
  readingFrom(text)
    .claims.filter(({ forceStrength }) => forceStrength)
    .map(({ quantity }) => text.slice(quantity?.span.start, quantity?.span.end));

describe('numbers that are the size of what is no force', () => {
  it.each([
    'Kenyan troops are in Somalia. The casualty figure for Kenyan forces in 2008 was 314 against a figure of 904 in 2007.',
    'Kenyan troops are in Somalia. The strikes bring the total number of munitions used to 922.',
    'Kenyan troops are in Mogadishu. The city’s population was down to 200,000.',
    'Kenyan troops are in Somalia. 59% of those polled want them home.',
    'Kenyan fighters are in Somalia. Those sums pale beside the many tens of billions in spending on the war.',
    'The number of attacks on Kenyan troops in Somalia was put at 450.',
    // What was struck is told of by what was done to it.
    'Three strikes engaged four Kenyan units near Mogadishu.',
    'Strikes hit five Kenyan units and two Kenyan tanks near Mogadishu.',
    'Rebels defeated several Kenyan battalions on the road.',
    'The strikes were on targets that include three Kenyan units.',
  ])('%s', (text) => {
    expect(strengths(text)).toEqual([]);
  });

  it.each([
    ['Kenyan troops are in Somalia. The official put the number at 4,000.', ['4,000']],
    ['Kenyan troops are in Somalia. The figure for May was 4,000.', ['4,000']],
    ['The number of Kenyan soldiers in Somalia was put at 4,000.', ['4,000']],
    ['Kenyan troops are in Somalia. Two thirds of those deployed were withdrawn.', ['Two thirds']],
    ['Kenya deployed 900 soldiers to fight in Somalia.', ['900']],
    ['Some 900 Kenyan soldiers engaged in fighting near the town.', ['Some 900']],
  ])('%s counts a force', (text, counted) => {
    expect(strengths(text)).toEqual(counted);
  });
});
