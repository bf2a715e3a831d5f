import { Link } from '@tanstack/react-router';
import type { Found } from '../../../src/model/found.ts';
import { say } from '../messages/say.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { longDay } from '../words/days.ts';
import { langOf } from '../words/language.ts';
import { Highlighted } from './highlighted.tsx';

interface Props {
  readonly found: readonly Extract<Found, { kind: 'report' }>[];
  readonly words: string;
}

/** Reports that were found, each with a passage about the words. */
export function FoundReports({ found, words }: Props) {
  const keep = useKeepAsOf();
  const { find, report: texts } = say();
  return (
    <section aria-labelledby="found-reports">
      <h2 id="found-reports">{find.reports}</h2>
      <ol className="found">
        {found.map(({ report, title, publisher, publishedAt, passage, language }) => (
          <li key={report} data-testid="found-report">
            <p>
              <Link to="/report/$id" params={{ id: report }} search={keep}>
                {title === null ? texts.untitled : <span lang={langOf(language)}>{title}</span>}
              </Link>{' '}
              <span className="quiet">
                {publisher ?? find.noPublisher}, {publishedAt === null ? texts.noDate : longDay(publishedAt)}
              </span>
            </p>
            <p className="words" lang={langOf(language)}>
              <Highlighted text={passage} words={words} />…
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
