import { useSearch } from '@tanstack/react-router';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
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
  const { series } = say();
  const families = [...new Set(sources.map(({ family }) => family))].filter((family) => family !== '');
  const choose = <Key extends 'source' | 'grade'>(name: Key, value: Search[Key]) =>
    change((search) => withSearch(search, name, value));
  return (
    <section className="comparison whole-row" aria-labelledby="comparison" data-testid="comparison">
      <h2 id="comparison">{series.whatIf}</h2>
      <div className="choices">
        <label>
          {series.source}{' '}
          <select value={source ?? ''} onChange={(event) => choose('source', event.target.value || undefined)}>
            <option value="">{series.chooseOne}</option>
            {families.map((family) => (
              <option key={family} value={family}>
                {familyName(family)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {series.were}{' '}
          <select
            value={grade ?? ''}
            onChange={(event) =>
              choose(
                'grade',
                grades.find((each) => each === event.target.value),
              )
            }
          >
            <option value="">{series.leftOut}</option>
            {grades.map((each) => (
              <option key={each} value={each}>
                {series.graded(gradeInWords(each))}
              </option>
            ))}
          </select>
        </label>
      </div>
      {source !== undefined &&
        families.includes(source) &&
        (grade === undefined ? (
          <Foreseen lead={series.without(source)} supposition={{ without: [source] }} only={key} />
        ) : (
          <Foreseen
            lead={series.wereGraded(source, gradeInWords(grade))}
            supposition={{ grades: [{ source, grade }] }}
            only={key}
          />
        ))}
    </section>
  );
}
