import { expect, it } from 'vitest';
import { type AskFields, askFrom, asksIn, noFields, writeAsks } from './ask-from.ts';

it.each<[Partial<AskFields>, string | null]>([
  [{}, null],
  [{ number: '10000' }, 'fewer than 10000'],
  [{ number: '10,000', day: '2014-05-30' }, 'fewer than 10000 on 2014-05-30'],
  [{ kind: 'more', number: '10 000', when: 'by', day: '2014-05-30' }, 'more than 10000 by 2014-05-30'],
  [{ number: '10000', when: 'by' }, 'fewer than 10000'],
  [{ number: 'many' }, 'fewer than many'],
  [{ kind: 'fall' }, 'at least half withdrawn'],
  [{ kind: 'fall', day: '2014-05-30' }, 'at least half withdrawn by 2014-05-30'],
  [{ kind: 'fall', from: '2014-05-01' }, 'at least half withdrawn since 2014-05-01'],
  [
    { kind: 'fall', share: 'two thirds', from: '2014-05-01', day: '2014-05-30' },
    'at least two thirds withdrawn between 2014-05-01 and 2014-05-30',
  ],
  [{ kind: 'down' }, 'being drawn down'],
  [{ kind: 'up', day: '2014-05-30' }, 'being built up on 2014-05-30'],
])('%j asks %s', (fields, ask) => {
  expect(askFrom({ ...noFields, ...fields })).toBe(ask);
});

it('is kept in the address, each once', () => {
  const asks = ['fewer than 10000', 'being drawn down'];
  expect(asksIn(writeAsks(asks))).toEqual(asks);
  expect(asksIn(writeAsks([...asks, 'being drawn down']))).toEqual(asks);
  expect([asksIn(undefined), asksIn(''), writeAsks([])]).toEqual([[], [], undefined]);
});
