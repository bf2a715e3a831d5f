import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopyText, makeCopyFinder } from './find-copies.ts';

const wire = `Russia has pulled back around two thirds of the troops that it had massed along its border with Ukraine, the head of
the alliance told reporters in Brussels on Friday, though he warned that the thousands who stay behind could still act at short notice.

Anders Fogh Rasmussen said that some 13,000 of about 40,000 soldiers were still in place, with aircraft and armour. "What we see is a
far more significant withdrawal than we had estimated before," he said. Diplomats from Poland and Estonia urged caution and asked that
the exercises planned for June in Lithuania go ahead as announced.

In Kiev, Defence Minister Mykhailo Koval said that his own service counted 9 battalions on 28 May and that convoys of lorries had been
seen on the road from Rostov to Belgorod. He gave no figure for the days since then.`;
const reworded = `Of Russian soldiers at the frontier with Ukraine two thirds have gone home, journalists in Brussels heard on Friday from the
alliance's chief Anders Fogh Rasmussen, who put at 13,000 out of 40,000 those who stay, planes and tanks too. Envoys of Poland and Estonia
plead for care and want drills in June in Lithuania not to be dropped. From Kiev the Defence Minister Mykhailo Koval told of 9 battalions
counted on 28 May, and trucks were noticed between Rostov and Belgorod.`;
const other = `Voters in three cantons of Switzerland decided on Sunday to keep their cattle markets open through the winter, and to pay for
the new halls with a loan of 12 million francs. Turnout was 43 per cent. The mayor of Aarau, Lena Vogt, called the result a surprise.
Farmers had asked for the halls since the spring of 2009, when snow closed the pass for 11 days.`;
const passage = wire.slice(wire.indexOf('Anders'), wire.indexOf('Diplomats'));

const report = (text: string, given: Partial<CopyText> = {}): CopyText => ({
  text,
  publisher: null,
  publishedAt: '2014-05-30',
  ...given,
});

function match(text: string, given: Partial<CopyText> = {}) {
  const finder = makeCopyFinder();
  finder.add(report(wire));
  finder.add(report(other));
  const [best] = finder.add(report(text, given));
  return best ?? null;
}

describe('makeCopyFinder', () => {
  it.each([
    ['the same text', wire],
    ['other line breaks and quotation marks', wire.replaceAll('\n', ' ').replaceAll('"', '“')],
    ['its first half', wire.slice(0, wire.indexOf('Diplomats'))],
    ['another headline and first words', `What we know\n\nBRUSSELS — ${wire.slice(60)}`],
    ['another text after it', `${wire}\n\n${other}`],
    ['a correction of one number', wire.replace('13,000', '15,000')],
  ])('takes %s for a copy', (_what, text) => {
    expect(match(text)?.probability).toBeGreaterThan(0.9);
  });

  it('is not sure about a rewording that keeps names and numbers', () => {
    const found = match(reworded);
    expect(found?.probability).toBeGreaterThan(0.05);
    expect(found?.probability).toBeLessThan(0.95);
  });

  it('takes a credit for a hint', () => {
    const ofReuters = (text: string) => {
      const finder = makeCopyFinder();
      finder.add(report(wire, { publisher: 'Reuters' }));
      return finder.add(report(text))[0];
    };
    const [plain, credited] = [ofReuters(reworded), ofReuters(`(Reuters) - ${reworded}`)];
    expect(credited?.other.publisher).toBe('Reuters');
    expect(credited?.probability).toBeGreaterThan(plain?.probability ?? 1);
    expect(credited?.credits[0]).toMatchObject({ agency: 'Reuters', span: { start: 0, end: 9 } });
  });

  it('finds a quoted passage, and no copy, in a report of its own', () => {
    const text = `${other} ${other.replaceAll('a', 'e')} ${passage} ${other.replaceAll('e', 'o')}`;
    const finder = makeCopyFinder();
    finder.add(report(wire));
    const [found] = finder.add(report(text));
    expect(found?.probability).toBeLessThan(0.5);
    const [shared] = found?.passages ?? [];
    expect(text.slice(shared?.first.start, shared?.first.end)).toContain('13,000 of about 40,000');
    expect(wire.slice(shared?.second.start, shared?.second.end)).toContain('13,000 of about 40,000');
  });

  it('takes a report that quotes most of the names of another for one of its own', () => {
    const quoted = wire.slice(wire.indexOf('Anders'), wire.indexOf('In Kiev')).trim().replaceAll('"', '‘');
    const found =
      match(`In Vilnius the foreign minister, Linas Linkevicius, had seen pictures of Belgorod and doubted that. Ten trains were
loaded there on Thursday, he told the committee, and 4 of them went to Voronezh and not to the barracks of the 4th Division. “${quoted}”
Linkevicius left for Riga, Tallinn and Oslo at noon.`);
    expect(found?.passages).toHaveLength(1);
    expect(found?.probability).toBeLessThan(0.3);
  });

  it('takes a statement for carried on whole, also between quotation marks', () => {
    expect(match(`The alliance put this on its page:\n\n“${wire.replaceAll('"', '‘')}”`)?.probability).toBeGreaterThan(
      0.9,
    );
  });

  it.each([
    ['another matter', other.replace('Aarau', 'Chur')],
    [
      'the same matter in words of one’s own',
      'Troops still stand at the border of Ukraine, and nobody in Brussels would say how many of them.',
    ],
  ])('leaves %s alone', (_what, text) => {
    const finder = makeCopyFinder();
    finder.add(report(wire));
    for (const { probability } of finder.add(report(text))) expect(probability).toBeLessThan(0.1);
  });

  it.each([
    ['nothing', ''],
    ['no words', '!?… \n\n --'],
    ['no spaces', 'x'.repeat(2_000_000)],
    ['one word over and over', 'troops '.repeat(300_000)],
    ['a script without spaces', '俄罗斯军队在乌克兰边境附近集结了四万名士兵。'.repeat(2000)],
    ['half a character', `${wire}\ud800`],
  ])('bears %s', (_what, text) => {
    const finder = makeCopyFinder();
    finder.add(report(text));
    const matches = finder.add(report(text));
    for (const { probability } of matches) expect(probability).toBeGreaterThan(0.5);
  });

  it('compares a script without spaces by its characters', () => {
    const chinese =
      '北约表示，俄罗斯在乌克兰边境附近集结了大约四万名士兵，其中三分之二已经撤离，七个营仍然留在原地，随时可以行动。';
    const finder = makeCopyFinder();
    finder.add(report(chinese));
    expect(finder.add(report(`布鲁塞尔电：${chinese}`))[0]?.probability).toBeGreaterThan(0.8);
  });

  it('gives passages that stand in both texts, and one answer however often it is asked', () => {
    const words = fc.array(fc.constantFrom(...wire.split(/\s+/)), { maxLength: 80 });
    fc.assert(
      fc.property(words, fc.nat(600), fc.nat(600), (made, from, length) => {
        const text = `${made.join(' ')} ${wire.slice(from, from + length)}`;
        const found = match(text);
        expect(match(text)).toEqual(found);
        for (const { first, second } of found?.passages ?? []) {
          expect(first.start).toBeLessThan(first.end);
          expect(first.end).toBeLessThanOrEqual(text.length);
          expect(second.end).toBeLessThanOrEqual(found!.other.text.length);
        }
        expect(found?.probability ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
