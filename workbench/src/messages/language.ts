import { en, type Messages } from './en.ts';

/** The languages of the interface, by their own names. */
export const languages = { en: 'English', uk: 'Українська' } as const;

/** A language of the interface, by its code (BCP 47). */
export type Language = keyof typeof languages;

const storage = 'muster.language';
const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/** The language that was chosen in this browser, else the first that it prefers and we have. */
export function storedLanguage(): Language {
  const chosen = localStorage.getItem(storage) ?? '';
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((code) => code.split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/** Keeps a language for this browser; the page must be loaded anew to speak it. */
export function storeLanguage(language: Language): void {
  localStorage.setItem(storage, language);
}

/** The texts of a language; those other than English are fetched when they are wanted. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'uk' ? (await import('./uk.ts')).uk : en;
}
