import { francAll } from 'franc-min';

const shortest = 60;
const sampleLength = 2_000;
/** Up to so many characters, names of people and places may look like another language than the sentence is in, and English that is so near may be meant. */
const brief = 300;
const near = 0.8;

/** BCP 47 of the language that a text is most likely in, by trigrams; `und` where it is too short to tell. */
export function detectLanguage(text: string): string {
  const told = francAll(text.slice(0, sampleLength), { minLength: shortest });
  const code = told[0]?.[0] ?? 'und';
  const english = told.find(([other]) => other === 'eng')?.[1] ?? 0;
  if (code === 'und' || (code !== 'eng' && text.length <= brief && english >= near)) return 'und';
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
