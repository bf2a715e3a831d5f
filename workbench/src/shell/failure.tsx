import { ApiProblem } from '../api/api-problem.ts';
import { say } from '../messages/say.ts';
import { ServerWords } from './server-words.tsx';

/** Says what failed and why, with a way to try again. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const detail = error instanceof ApiProblem ? error.detail : '';
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{error.message}.</strong> <ServerWords english={detail} />
      </p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {say().shell.retry}
        </button>
      )}
    </div>
  );
}
