import type { Day } from '../../../src/model/day.ts';
import { ageInWords } from '../words/age.ts';
import { longDay } from '../words/days.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';
import { seriesTitle } from '../words/series.ts';
import { independenceInWords } from '../words/source.ts';
import { SourceLink } from './source-link.tsx';
import type { SourceRecord } from './source-records.ts';

interface Props {
  readonly records: readonly SourceRecord[];
  readonly asOf: Day;
}

/** Every source with its grade, its lean in the series that hangs on it most, and how much of it is independent. */
export function SourceList({ records, asOf }: Props) {
  return (
    <section aria-labelledby="source-list">
      <h2 id="source-list">Who speaks</h2>
      <p className="quiet">
        A source’s page has its record, and lets you grade it. Lean and effect are those in the series that hangs on it
        most, beside others.
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="source-list" data-testid="source-list">
        <table className="sources">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Grade</th>
              <th scope="col">Lean (90 % band)</th>
              <th scope="col">Effect</th>
              <th scope="col">Independent</th>
              <th scope="col">Last figure</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ family, leans: [first], outlets, origins, last }) => (
              <tr key={family}>
                <th scope="row">
                  <SourceLink family={family} />{' '}
                  {first !== undefined && <span className="quiet">{roleInWords(first.lean.role)}</span>}
                </th>
                <td className="grade">{first === undefined ? 'not used' : gradeInWords(first.lean.grade)}</td>
                <td className="lean">{first !== undefined && leanInWords(first.lean.lean)}</td>
                <td>
                  {first !== undefined && (
                    <>
                      {influenceInWords(first.lean.influence)}
                      <br />
                      <span className="quiet">{seriesTitle(first.key)}</span>
                    </>
                  )}
                </td>
                <td>{independenceInWords({ outlets, origins })}</td>
                <td className="nowrap">
                  {longDay(last)}
                  <br />
                  <span className="quiet">{ageInWords(last, asOf)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
