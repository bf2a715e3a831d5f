import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The minister said that about forty thousand troops were still standing near the border with Ukraine.'],
    ['uk', 'Міністр оборони заявив, що поблизу кордону залишається близько сорока тисяч військових, і що їх є багато.'],
    [
      'ru',
      'Министр обороны заявил, что вблизи границы остаётся около сорока тысяч военнослужащих, и учения продлятся.',
    ],
    ['de', 'Der Minister sagte, dass noch immer etwa vierzigtausend Soldaten nahe der Grenze zur Ukraine stünden.'],
    [
      'fr',
      'Le ministre a déclaré que près de quarante mille soldats se trouvaient toujours à la frontière ukrainienne.',
    ],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(`${text} `.repeat(100))).toBe(language);
  });

  it('does not take English sentences full of names for another language', () => {
    expect(detectLanguage('General Dieter Hoffmann told Reuters 12,000 soldiers remain in Lublin.')).not.toBe('de');
    expect(detectLanguage('About 1,200 Wagner fighters remain in Belarus, Demchenko said.')).toBe('und');
  });

  it.each(['', '40,000', 'Troops left.', 'Військові пішли.', '1 '.repeat(100), '🪖'.repeat(50)])(
    'cannot tell %j',
    (text) => expect(detectLanguage(text)).toBe('und'),
  );
});
