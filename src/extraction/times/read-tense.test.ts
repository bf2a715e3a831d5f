import { expect, it } from 'vitest';
import { sentencesOf } from '../sentence-fixture.ts';
import { makeReadTense } from './read-tense.ts';

it.each([
  ['The army left the town on Friday.', 'past'],
  ['The town was left on Friday.', 'past'],
  ['The army has left the town since Friday.', 'past'],
  ['The army will leave the town on Friday.', 'future'],
  ['The army is expected to leave the town on Friday.', 'future'],
  ['The vote is to be held on Friday.', 'future'],
  ['They agreed to meet on Friday.', 'future'],
  ['The army failed to leave the town on Friday.', 'past'],
  ['The army could have left the town on Friday.', 'past'],
  ['The talks are on Friday.', 'present'],
  ['The Friday agreement is void.', 'past'],
  ['The minister will praise the Friday truce.', 'past'],
  ['The Friday talks will be held.', 'future'],
  ['A quiet Friday.', 'none'],
])('%s %s', (text, tense) => {
  const [sentence] = sentencesOf(text);
  const friday = sentence?.tokens.findIndex(({ norm }) => norm === 'friday') ?? -1;
  expect(sentence === undefined ? null : makeReadTense(sentence)(friday)).toBe(tense);
});
