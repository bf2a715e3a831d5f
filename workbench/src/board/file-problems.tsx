import { useQuery } from '@tanstack/react-query';
import { caseQuery } from '../api/case-query.ts';
import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { countOf } from '../words/count.ts';

/** The files that gave no report, so many of them, and why; what each has is fetched with the list of reports. */
export function FileProblems({ failed }: { readonly failed: number }) {
  const { data: overview } = useQuery({ ...caseQuery, enabled: failed > 0 });
  if (failed === 0) return null;
  return (
    <section className="file-problems" aria-labelledby="file-problems">
      <h2 id="file-problems">{say().board.unreadable(countOf(failed, 'file'))}</h2>
      <ul>
        {overview?.files.map(({ file, problem }) => (
          <li key={`${file} ${problem.code}`}>
            <code>{file}</code>: <ServerWords english={problem.message} />{' '}
            <span className="quiet">({problem.code})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
