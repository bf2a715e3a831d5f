import type { ReactNode } from 'react';
import type { Reading } from '../../../src/model/reading.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';

function webAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined;
}

/** What a report is: title, publisher, date, address, and what went wrong while it was read. */
export function ReportHead({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const { report, claims, problems } = reading;
  const address = webAddress(report.url);
  const basis =
    report.publishedAtBasis === undefined || report.publishedAtBasis === 'stated'
      ? ''
      : ` (${report.publishedAtBasis})`;
  return (
    <header className="report-head">
      <h1 data-testid="report-title">{report.title ?? 'Report without a title'}</h1>
      <p className="quiet">
        {report.publisher ?? 'Publisher not known'} ·{' '}
        {report.publishedAt === null ? 'no date' : longDay(report.publishedAt) + basis} ·{' '}
        {countOf(claims.length, 'claim')}
        {address !== undefined && (
          <>
            {' · '}
            <a href={address} rel="noreferrer noopener" target="_blank">
              Original page (opens the web)
            </a>
          </>
        )}
      </p>
      {children}
      {problems.length > 0 && (
        <details className="report-problems">
          <summary>{countOf(problems.length, 'problem')} while reading</summary>
          <ul>
            {problems.map(({ code, message }, index) => (
              <li key={`${code} ${index}`}>
                {message} <span className="quiet">({code})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
