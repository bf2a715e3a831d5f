import { useQuery } from '@tanstack/react-query';
import { gradeHistoryQuery } from '../api/grade-history-query.ts';
import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { instantInWords } from '../words/instant.ts';
import { GradeForm } from './grade-form.tsx';

/** How reliable people hold a source to be: who graded it how and why, the newest first, and the means to grade it. */
export function Grading({ family }: { readonly family: string }) {
  const { data: lines = [] } = useQuery(gradeHistoryQuery(family));
  const texts = say().sources;
  if (family === '') return null;
  return (
    <section aria-labelledby="grades" data-testid="grading">
      <h2 id="grades">{texts.howReliable}</h2>
      {lines.length === 0 && <p className="quiet">{texts.ungraded}</p>}
      <ul>
        {lines.toReversed().map(({ position, recordedAt, words, who, why, undone }) => (
          <li key={position}>
            {texts.gradedBy(instantInWords(recordedAt), who ?? '')} <ServerWords english={words} />
            {why !== null && ` (${why})`}
            {undone && <span className="quiet">{texts.takenBack}</span>}
          </li>
        ))}
      </ul>
      <GradeForm family={family} seen={lines.at(-1)?.position ?? 0} />
    </section>
  );
}
