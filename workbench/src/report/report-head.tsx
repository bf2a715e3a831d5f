import type { ReactNode } from 'react';
import type { Reading } from '../../../src/model/reading.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';

function webAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined;
}

/** What a report is: title, publisher, date, address, and what went wrong while it was read. */
export function ReportHead({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const { report, claims, problems } = reading;
  const { report: texts, days } = say();
  const address = webAddress(report.url);
  const dated = days[report.publishedAtBasis ?? 'stated'];
  return (
    <header className="report-head">
      <h1 data-testid="report-title">{report.title ?? texts.untitled}</h1>
      <p className="quiet">
        {report.publisher ?? texts.noPublisher} ·{' '}
        {report.publishedAt === null ? texts.noDate : dated(longDay(report.publishedAt))} ·{' '}
        {countOf(claims.length, 'claim')}
        {address !== undefined && (
          <>
            {' · '}
            <a href={address} rel="noreferrer noopener" target="_blank">
              {texts.originalPage}
            </a>
          </>
        )}
      </p>
      {children}
      {problems.length > 0 && (
        <details className="report-problems">
          <summary>{texts.problems(countOf(problems.length, 'problem'))}</summary>
          <ul>
            {problems.map(({ code, message }, index) => (
              <li key={`${code} ${index}`}>
                <span lang="en">{message}</span> <span className="quiet">({code})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
