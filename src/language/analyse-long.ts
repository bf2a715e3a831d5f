import type { Analyser, Analysis } from './analyser.ts';

/** Words of a sentence that are analysed at once: a parser's time may grow with the square of the length. */
export const longestAnalysed = 400;

/** Analyses sentences of any length: the pieces of a very long one become one tree, each piece's root beside the first's. */
export function analyseLong(analyser: Analyser, sentences: readonly (readonly string[])[]): Analysis[] {
  if (sentences.every(({ length }) => length <= longestAnalysed)) return analyser.analyse(sentences);
  const pieces = sentences.map((forms) =>
    Array.from({ length: Math.ceil(forms.length / longestAnalysed) }, (_, piece) =>
      forms.slice(piece * longestAnalysed, (piece + 1) * longestAnalysed),
    ),
  );
  const analyses = analyser.analyse(pieces.flat());
  let at = 0;
  return pieces.map((parts) => {
    const own = analyses.slice(at, at + parts.length);
    at += parts.length;
    return own.length === 1 && own[0] !== undefined ? own[0] : joinAnalyses(own);
  });
}

function joinAnalyses(parts: readonly Analysis[]): Analysis {
  const heads: number[] = [];
  const deprels: string[] = [];
  let root = -1;
  for (const part of parts) {
    const offset = heads.length;
    for (const [index, head] of part.heads.entries()) {
      heads.push(head === -1 ? root : head + offset);
      deprels.push(head === -1 && root !== -1 ? 'parataxis' : (part.deprels[index] ?? 'dep'));
      if (head === -1 && root === -1) root = index;
    }
  }
  const all = (column: 'upos' | 'xpos' | 'feats' | 'nameTags'): string[] => parts.flatMap((part) => part[column]);
  return { upos: all('upos'), xpos: all('xpos'), feats: all('feats'), heads, deprels, nameTags: all('nameTags') };
}
