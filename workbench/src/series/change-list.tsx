import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { changeInWords } from '../words/change.ts';

/** The stretches that the chart shades, in words, each with the highest probability within it. */
export function ChangeList({ estimate: { changes, headline } }: { readonly estimate: Estimate }) {
  if (changes.length === 0) return null;
  return (
    <div className="changes" data-testid="changes">
      <h2>{say().series.changes}</h2>
      <ul>
        {changes.map((change) => (
          <li key={`${change.direction} ${change.from}`} className={change.direction}>
            <span aria-hidden="true" className="direction">
              {change.direction === 'up' ? '▲' : '▼'}
            </span>{' '}
            {changeInWords(change, headline.day)}
          </li>
        ))}
      </ul>
    </div>
  );
}
