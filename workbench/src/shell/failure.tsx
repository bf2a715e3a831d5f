import { ApiProblem } from '../api/api-problem.ts';
import { say } from '../messages/say.ts';
import { serverWords } from '../words/server-words.ts';

/** Says what failed and why, with a way to try again. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const { words, lang } = serverWords(error instanceof ApiProblem ? error.detail : '');
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{error.message}.</strong> <span lang={lang}>{words}</span>
      </p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {say().shell.retry}
        </button>
      )}
    </div>
  );
}
