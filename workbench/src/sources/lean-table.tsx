import { SeriesLink } from '../board/series-link.tsx';
import { say } from '../messages/say.ts';
import { reportedCount } from '../words/count.ts';
import { gradeInWords } from '../words/grade.ts';
import { effectInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import type { SourceRecord } from './source-records.ts';

/** How a source stands in each series that it speaks to. */
export function LeanTable({ record: { leans } }: { readonly record: SourceRecord }) {
  const texts = say().sources;
  return (
    <section aria-labelledby="leans">
      <h2 id="leans">{texts.howItSees}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="leans" data-testid="lean-table">
        <table className="sources">
          <thead>
            <tr>
              <th scope="col">{texts.series}</th>
              <th scope="col">{texts.speaksAs}</th>
              <th scope="col">{texts.lean}</th>
              <th scope="col">{texts.effect}</th>
              <th scope="col">{texts.origins}</th>
              <th scope="col">{texts.grade}</th>
            </tr>
          </thead>
          <tbody>
            {leans.map(({ key, lean, alone }) => (
              <tr key={`${seriesId(key)} ${lean.role}`}>
                <th scope="row">
                  <SeriesLink series={key} /> <span className="quiet">{scopeNoun(key.scope)}</span>
                </th>
                <td>{roleInWords(lean.role)}</td>
                <td className="lean">{leanInWords(lean.lean)}</td>
                <td className="nowrap">{effectInWords(lean.influence, alone)}</td>
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
