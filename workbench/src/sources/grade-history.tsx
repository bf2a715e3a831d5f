import { useQuery } from '@tanstack/react-query';
import { gradeHistoryQuery } from '../api/grade-history-query.ts';
import { longDay } from '../words/days.ts';

/** Who graded a source how and why, the newest first; nothing where nobody has. */
export function GradeHistory({ family }: { readonly family: string }) {
  const { data: lines = [] } = useQuery(gradeHistoryQuery(family));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="grades" data-testid="grade-history">
      <h2 id="grades">How it was graded</h2>
      <ul>
        {lines.toReversed().map(({ position, recordedAt, words, who, why, undone }) => (
          <li key={position}>
            {longDay(recordedAt)}, {who}: {words}
            {why !== null && ` (${why})`}
            {undone && <span className="quiet">, taken back</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
