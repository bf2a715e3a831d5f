import { serverWords } from '../words/server-words.ts';

/** Words of the server, marked as English where the interface has them in no other language. */
export function ServerWords({ english }: { readonly english: string }) {
  const { words, lang } = serverWords(english);
  return <span lang={lang}>{words}</span>;
}
