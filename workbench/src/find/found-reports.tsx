import { Link } from '@tanstack/react-router';
import type { Found } from '../../../src/model/found.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { longDay } from '../words/days.ts';
import { Highlighted } from './highlighted.tsx';

interface Props {
  readonly found: readonly Extract<Found, { kind: 'report' }>[];
  readonly words: string;
}

/** Reports that were found, each with a passage about the words. */
export function FoundReports({ found, words }: Props) {
  const keep = useKeepAsOf();
  return (
    <section aria-labelledby="found-reports">
      <h2 id="found-reports">Reports</h2>
      <ol className="found">
        {found.map(({ report, title, publisher, publishedAt, passage }) => (
          <li key={report} data-testid="found-report">
            <p>
              <Link to="/report/$id" params={{ id: report }} search={keep}>
                {title ?? 'Report without a title'}
              </Link>{' '}
              <span className="quiet">
                {publisher ?? 'publisher not known'}, {publishedAt === null ? 'no date' : longDay(publishedAt)}
              </span>
            </p>
            <p className="words">
              <Highlighted text={passage} words={words} />…
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
