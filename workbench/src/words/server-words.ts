import { say } from '../messages/say.ts';

/** Words of the server in the interface's language where it has them; else in English, with the language that they are then to be marked with. */
export function serverWords(english: string): { readonly words: string; readonly lang: 'en' | undefined } {
  const words = say().fromServer(english);
  return words === null ? { words: english, lang: 'en' } : { words, lang: undefined };
}
