import { expect, it } from 'vitest';
import { en } from './en.ts';
import { formFor } from './plural.ts';
import { uk } from './uk.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every text by its path; functions as they are. */
function* textsOf(messages: Node, path = ''): Generator<readonly [string, unknown]> {
  for (const [name, value] of Object.entries(messages))
    if (typeof value === 'object' && value !== null) yield* textsOf(value as Node, `${path}${name}.`);
    else yield [path + name, value];
}

const ownForms = (path: string) => !path.startsWith('nouns.');
const english = new Map([...textsOf(en)].filter(([path]) => ownForms(path)));
const ukrainian = new Map([...textsOf(uk)].filter(([path]) => ownForms(path)));

it('has every text in both languages, and none that is empty', () => {
  expect([...ukrainian.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  expect(Object.keys(uk.nouns).toSorted()).toEqual(Object.keys(en.nouns).toSorted());
  for (const [path, text] of [...english, ...ukrainian]) expect([path, text]).not.toEqual([path, '']);
});

it('says in Ukrainian what is words in English', () => {
  const same = [...ukrainian].filter(([path, text]) => typeof text === 'string' && text === english.get(path));
  expect(same.filter(([, text]) => /\p{Lu}?\p{Ll}{3,}/u.test(String(text)))).toEqual([]);
});

it('counts in both languages', () => {
  const words = (count: number) => [
    formFor(count, en.nouns['report']!, en.locale),
    formFor(count, uk.nouns['day']!, uk.locale),
  ];
  expect([1, 2, 5, 11, 21, 22, 1.5].map(words)).toEqual([
    ['report', 'день'],
    ['reports', 'дні'],
    ['reports', 'днів'],
    ['reports', 'днів'],
    ['reports', 'день'],
    ['reports', 'дні'],
    ['reports', 'дня'],
  ]);
});
