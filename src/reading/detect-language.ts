import { franc } from 'franc-min';

const shortest = 60;
const sampleLength = 2_000;

/** BCP 47 of the language that a text is most likely in, by trigrams; `und` where it is too short to tell. */
export function detectLanguage(text: string): string {
  const code = franc(text.slice(0, sampleLength), { minLength: shortest });
  return code === 'und' ? code : (Intl.getCanonicalLocales(code)[0] ?? code);
}
