import type { FileProblem } from '../../../src/model/case.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';

/** The files that gave no report, and why. */
export function FileProblems({ files }: { readonly files: readonly FileProblem[] }) {
  if (files.length === 0) return null;
  return (
    <section className="file-problems" aria-labelledby="file-problems">
      <h2 id="file-problems">{say().board.unreadable(countOf(files.length, 'file'))}</h2>
      <ul>
        {files.map(({ file, problem }) => (
          <li key={`${file} ${problem.code}`}>
            <code>{file}</code>: <span lang="en">{problem.message}</span>{' '}
            <span className="quiet">({problem.code})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
