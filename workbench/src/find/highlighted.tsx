import { highlight } from '../words/highlight.ts';

/** A text with the words that were searched for marked in it. */
export function Highlighted({ text, words }: { readonly text: string; readonly words: string }) {
  let start = 0;
  return highlight(text, words).map((stretch) => {
    const key = start;
    start += stretch.text.length;
    return stretch.hit ? <mark key={key}>{stretch.text}</mark> : <span key={key}>{stretch.text}</span>;
  });
}
