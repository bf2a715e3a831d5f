import type { FileProblem } from '../../../src/model/case.ts';
import { ReadForm } from '../read/read-form.tsx';
import { ReadNow } from '../read/read-now.tsx';
import { FileProblems } from './file-problems.tsx';

/** What to do with a case that holds no report yet. */
export function EmptyCase({ files }: { readonly files: readonly FileProblem[] }) {
  return (
    <div className="column">
      <h1>This case has no reports yet</h1>
      <p>
        Drop a news report or an official statement on this page, or paste one below: Muster shows what it claims, and
        you decide whether to add it to the case. Reports put into the case’s folder are read at the next start.
      </p>
      <ReadNow />
      <ReadForm />
      <FileProblems files={files} />
    </div>
  );
}
