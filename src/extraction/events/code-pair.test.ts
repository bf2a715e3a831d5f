import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentence-fixture.ts';
import type { TokenRange } from '../tree.ts';
import { codePair } from './code-pair.ts';

/** Codes a sentence in which ⟦source⟧ and ⟪target⟫ are marked. */
function coded(marked: string): ReturnType<typeof codePair> {
  const text = marked.replace(/[⟦⟧⟪⟫]/g, '');
  const [sentence] = sentencesOf(text);
  if (sentence === undefined) throw new Error('no sentence');
  const rangeOf = (open: string, close: string): TokenRange | null => {
    if (!marked.includes(open)) return null;
    const plain = (to: number): number => marked.slice(0, to).replace(/[⟦⟧⟪⟫]/g, '').length;
    const [start, end] = [plain(marked.indexOf(open)), plain(marked.indexOf(close))];
    const inside = [...sentence.tokens.keys()].filter((index) => {
      const span = sentence.tokens[index]?.span;
      return span !== undefined && span.start < end && span.end > start;
    });
    return { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
  };
  return codePair(sentence, rangeOf('⟦', '⟧'), rangeOf('⟪', '⟫'));
}

describe('codePair', () => {
  it.each([
    ['⟦Kiev⟧ accused ⟪Moscow⟫ of shelling the town.', 'ACCUSE', 'ACCUSE'],
    ['Kiev accused ⟦Moscow⟧ of shelling ⟪the town⟫.', 'ASSAULT', 'ASSAULT'],
    ['⟦The court⟧ freed ⟪a man who had been jailed in May⟫.', 'RETREAT', 'YIELD'],
    ['⟪Two engineers⟫ were kidnapped by ⟦rebels⟧, and the army searched the valley.', 'ASSAULT', 'ASSAULT'],
    ['⟦The rebels⟧ said they would release ⟪the hostages⟫.', 'CONCEDE', 'AGREE'],
    ['⟦The Council⟧ imposed sanctions on ⟪the company⟫.', 'SANCTION', 'COERCE'],
    ['⟦The mayor⟧ apologized to ⟪the victims⟫.', 'CONCEDE', 'SUPPORT'],
    ['⟦The coalition fighting the rebels⟧ in ⟪Yemen⟫ declared a ceasefire.', 'CONCEDE', 'YIELD'],
    ['⟦Jordan⟧ opened its borders to ⟪the refugees who had fled the fighting⟫.', 'AID', 'AID'],
    ['⟦The president⟧ resigned.', 'RETREAT', 'YIELD'],
  ])('codes "%s"', (text, type, root) => {
    expect(coded(text)).toMatchObject({ type, root });
  });

  it('says by which rule it chose', () => {
    expect(coded('⟦Kiev⟧ accused ⟪Moscow⟫ of theft.')?.why).toEqual([
      'act:accuse>ACCUSE/disapprove',
      'frame:active',
      'pair:match-12',
    ]);
  });

  it('falls back on the nearest word, and gives nothing where no word tells an act', () => {
    expect(coded('⟦The army⟧, an attack, ⟪the port⟫.')?.why.at(-1)).toBe('pair:nearest');
    expect(coded('⟦The army⟧ and ⟪the port⟫ are old.')).toBeNull();
  });
});
