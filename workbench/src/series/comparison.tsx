import { useSearch } from '@tanstack/react-router';
import type { Estimate } from '../../../src/model/estimate.ts';
import type { Search } from '../search.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { Foreseen } from '../sources/foreseen.tsx';
import { gradeInWords, grades } from '../words/grade.ts';
import { familyName } from '../words/source.ts';

/** What the estimate would be without a source, or were it graded otherwise; the question is kept in the address. */
export function Comparison({ estimate: { key, sources } }: { readonly estimate: Estimate }) {
  const { source, grade } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const families = [...new Set(sources.map(({ family }) => family))].filter((family) => family !== '');
  const choose = <Key extends 'source' | 'grade'>(name: Key, value: Search[Key]) =>
    change((search) => withSearch(search, name, value));
  return (
    <section className="comparison whole-row" aria-labelledby="comparison" data-testid="comparison">
      <h2 id="comparison">What if</h2>
      <div className="choices">
        <label>
          Source{' '}
          <select value={source ?? ''} onChange={(event) => choose('source', event.target.value || undefined)}>
            <option value="">choose one</option>
            {families.map((family) => (
              <option key={family} value={family}>
                {familyName(family)}
              </option>
            ))}
          </select>
        </label>
        <label>
          were{' '}
          <select
            value={grade ?? ''}
            onChange={(event) =>
              choose(
                'grade',
                grades.find((each) => each === event.target.value),
              )
            }
          >
            <option value="">left out</option>
            {grades.map((each) => (
              <option key={each} value={each}>
                graded {gradeInWords(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {source !== undefined &&
        families.includes(source) &&
        (grade === undefined ? (
          <Foreseen lead={`Without ${source}`} supposition={{ without: [source] }} only={key} />
        ) : (
          <Foreseen
            lead={`Were ${source} graded ${gradeInWords(grade)}`}
            supposition={{ grades: [{ source, grade }] }}
            only={key}
          />
        ))}
    </section>
  );
}
