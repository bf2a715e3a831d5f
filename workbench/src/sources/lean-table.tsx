import { SeriesLink } from '../board/series-link.tsx';
import { reportedCount } from '../words/count.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import type { SourceRecord } from './source-records.ts';

/** How a source stands in each series that it speaks to. */
export function LeanTable({ record: { leans } }: { readonly record: SourceRecord }) {
  return (
    <section aria-labelledby="leans">
      <h2 id="leans">How it sees each force</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="leans" data-testid="lean-table">
        <table className="sources">
          <thead>
            <tr>
              <th scope="col">Series</th>
              <th scope="col">Speaks as</th>
              <th scope="col">Lean (90 % band)</th>
              <th scope="col">Effect</th>
              <th scope="col">Origins</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {leans.map(({ key, lean }) => (
              <tr key={`${seriesId(key)} ${lean.role}`}>
                <th scope="row">
                  <SeriesLink series={key} /> <span className="quiet">{scopeNoun(key.scope)}</span>
                </th>
                <td>{roleInWords(lean.role)}</td>
                <td className="lean">{leanInWords(lean.lean)}</td>
                <td className="nowrap">{influenceInWords(lean.influence)}</td>
                <td className="number">{reportedCount(lean.origins)}</td>
                <td className="grade">{gradeInWords(lean.grade)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
