import { describe, expect, it } from 'vitest';
import { readConllu } from '../../src/language/conllu/read-conllu.ts';
import { noises } from './noise.ts';
import { rawTextOf } from './raw-text.ts';

const row = (id: number, form: string, head: number, misc = '_'): string =>
  `${id}\t${form}\t_\t_\t_\t_\t${head}\t_\t_\t${misc}`;
const document = readConllu(`# newpar
${row(1, 'They', 2)}
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
${row(2, 'do', 0)}
${row(3, "n't", 2)}
${row(4, 'go', 2, 'SpaceAfter=No')}
${row(5, '.', 2)}

# newpar
${row(1, 'Maße', 0)}

`);

describe('rawTextOf', () => {
  it('prints a document', () => expect(rawTextOf(document)).toBe("They don't go.\n\nMaße"));

  it('wraps lines', () => expect(rawTextOf(document, 10)).toBe("They don't\ngo.\n\nMaße"));
});

describe('noises', () => {
  const disturbed = (name: string): string => {
    const noise = noises.find((each) => each.name === name);
    return rawTextOf(
      document.map((sentence) => noise?.disturb(sentence) ?? sentence),
      noise?.width ?? null,
    );
  };

  it.each([
    ['capitals', "THEY DON'T GO.\n\nMaße"],
    ['small letters', "they don't go.\n\nmaße"],
    ['lines wrapped at 72', "They don't go.\n\nMaße"],
    ['no final mark', "They don't go\n\nMaße"],
  ])('%s', (name, text) => expect(disturbed(name)).toBe(text));
});
