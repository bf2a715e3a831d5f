import { useId } from 'react';
import type { SourceLean } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { reportedCount } from '../words/count.ts';
import { gradeInWords } from '../words/grade.ts';
import { effectInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';

/** How far each source sees the force above or below what it is, those that move the estimate most first. */
export function SourceTable({ sources }: { readonly sources: readonly SourceLean[] }) {
  const caption = useId();
  const { series } = say();
  const strongest = sources.toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence));
  return (
    <>
      <p id={caption} className="quiet">
        {series.leans}
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={caption} data-testid="source-table">
        <table className="sources" aria-labelledby={caption}>
          <thead>
            <tr>
              <th scope="col">{series.source}</th>
              <th scope="col">{series.lean}</th>
              <th scope="col">{series.effect}</th>
              <th scope="col">{series.origins}</th>
              <th scope="col">{series.grade}</th>
            </tr>
          </thead>
          <tbody>
            {strongest.map(({ family, role, grade, origins, lean, influence }) => (
              <tr key={`${family} ${role}`}>
                <th scope="row">
                  <SourceLink family={family} /> <span className="quiet">{roleInWords(role)}</span>
                </th>
                <td className="lean">{leanInWords(lean)}</td>
                <td>{effectInWords(influence, sources.length === 1)}</td>
                <td className="number">{reportedCount(origins)}</td>
                <td className="grade">{gradeInWords(grade)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
