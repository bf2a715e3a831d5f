import { useId } from 'react';
import type { SourceLean } from '../../../src/model/estimate.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { reportedCount } from '../words/count.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';

/** How far each source sees the force above or below what it is, those that move the estimate most first. */
export function SourceTable({ sources }: { readonly sources: readonly SourceLean[] }) {
  const caption = useId();
  const strongest = sources.toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence));
  return (
    <>
      <p id={caption} className="quiet">
        How far each source sees the force above or below what it is (90 % band):
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={caption} data-testid="source-table">
        <table className="sources" aria-labelledby={caption}>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Lean</th>
              <th scope="col">Effect</th>
              <th scope="col">Origins</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {strongest.map(({ family, role, grade, origins, lean, influence }) => (
              <tr key={`${family} ${role}`}>
                <th scope="row">
                  <SourceLink family={family} /> <span className="quiet">{roleInWords(role)}</span>
                </th>
                <td className="lean">{leanInWords(lean)}</td>
                <td className="nowrap">{influenceInWords(influence)}</td>
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
