import { useQuery } from '@tanstack/react-query';
import { gradeHistoryQuery } from '../api/grade-history-query.ts';
import { instantInWords } from '../words/instant.ts';
import { GradeForm } from './grade-form.tsx';

/** How reliable people hold a source to be: who graded it how and why, the newest first, and the means to grade it. */
export function Grading({ family }: { readonly family: string }) {
  const { data: lines = [] } = useQuery(gradeHistoryQuery(family));
  if (family === '') return null;
  return (
    <section aria-labelledby="grades" data-testid="grading">
      <h2 id="grades">How reliable it is</h2>
      {lines.length === 0 && <p className="quiet">Nobody has graded it: what it speaks as suggests the grade.</p>}
      <ul>
        {lines.toReversed().map(({ position, recordedAt, words, who, why, undone }) => (
          <li key={position}>
            {instantInWords(recordedAt)}, {who}: {words}
            {why !== null && ` (${why})`}
            {undone && <span className="quiet">, taken back</span>}
          </li>
        ))}
      </ul>
      <GradeForm family={family} seen={lines.at(-1)?.position ?? 0} />
    </section>
  );
}
