import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { longDay } from '../words/days.ts';
import { likelihood, statementInWords } from '../words/probability.ts';

const worthSaying = 0.05;

/** What can be said of the series, each with the word of ICD 203 and its probability. */
export function Statements({ estimate }: { readonly estimate: Pick<Estimate, 'statements' | 'headline'> }) {
  const { statements, headline } = estimate;
  const { board } = say();
  const none = headline.none >= worthSaying;
  if (statements.length === 0 && !none) return null;
  return (
    <ul className="statements" aria-label={board.statements}>
      {statements.map((statement) => (
        <li key={`${statement.day} ${statement.text}`}>
          {statement.day === headline.day
            ? statementInWords(statement)
            : board.onDay(statementInWords(statement), longDay(statement.day))}
        </li>
      ))}
      {none && <li>{board.noneThere(likelihood(headline.none))}</li>}
    </ul>
  );
}
