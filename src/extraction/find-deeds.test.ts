import { describe, expect, it } from 'vitest';
import { readingFrom } from './reading-fixture.ts';

/** The events and states of a text as "KIND TYPE: actor > recipient". */
function told(text: string): string[] {
  return readingFrom(text).claims.flatMap(({ kind, event, actor, recipient }) =>
    kind === 'quantity' ? [] : [`${kind} ${event?.type ?? '-'}: ${actor?.name ?? '-'} > ${recipient?.name ?? '-'}`],
  );
}

describe('findDeeds', () => {
  it.each([
    [
      'who says that he will',
      'The ministry said it would send 300 tents to Malawi.',
      ['event AGREE: ministry > Malawi'],
    ],
    ['whose forces are massed', 'Chad had many soldiers massed near Niger.', ['event MOBILIZE: Chad > -']],
    ['readiness once', 'The army has forces along the border that are ready to attack.', ['state -: forces > -']],
    [
      'between whom a channel is',
      'Diplomatic relations between Chad and Niger were suspended.',
      ['state -: Chad and Niger > -', 'event SANCTION: - > Chad and Niger'],
    ],
    [
      'who seems, without the clause about him',
      'They have a government that seems unyielding.',
      ['assessment -: government > -'],
    ],
    ['no channel that is only wanted', 'Chad was asked to reopen the border.', ['demand REQUEST: - > Chad']],
  ])('tells %s', (_name, text, deeds) => {
    expect(told(text)).toEqual(deeds);
  });
});
