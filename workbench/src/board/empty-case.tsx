import { say } from '../messages/say.ts';
import { ReadForm } from '../read/read-form.tsx';
import { ReadNow } from '../read/read-now.tsx';
import { FileProblems } from './file-problems.tsx';

/** What to do with a case that holds no report yet. */
export function EmptyCase({ failed }: { readonly failed: number }) {
  const { board } = say();
  return (
    <div className="column">
      <h1>{board.empty}</h1>
      <p>{board.fill}</p>
      <ReadNow />
      <ReadForm />
      <FileProblems failed={failed} />
    </div>
  );
}
