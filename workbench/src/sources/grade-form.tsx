import { type FormEvent, useState } from 'react';
import type { Grade } from '../../../src/model/evidence.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { gradeInWords, grades } from '../words/grade.ts';
import { Foreseen } from './foreseen.tsx';

interface Props {
  readonly family: string;
  /** The position of the last entry about the source that is shown. */
  readonly seen: number;
}

/** Grades a source by the Admiralty code, with a reason; says what that would do before it is kept. */
export function GradeForm({ family, seen }: Props) {
  const { say } = useReviewer();
  const [grade, setGrade] = useState<Grade>();
  const [why, setWhy] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (grade === undefined) return;
    const reason = why.trim() === '' ? null : why.trim();
    const said = {
      kind: 'grade',
      about: `source ${family}`,
      quote: family,
      source: family,
      grade,
      why: reason,
    } as const;
    const { kept } = await say([said], seen);
    if (kept === 0) return;
    setGrade(undefined);
    setWhy('');
  };
  return (
    <form className="grade-form" onSubmit={(event) => void submit(event)}>
      <div className="choices">
        <label>
          Grade it{' '}
          <select
            value={grade ?? ''}
            onChange={(event) => setGrade(grades.find((each) => each === event.target.value))}
          >
            <option value="">choose a letter</option>
            {grades.map((each) => (
              <option key={each} value={each}>
                {gradeInWords(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          because{' '}
          <input type="text" value={why} onChange={(event) => setWhy(event.target.value)} placeholder="your reason" />
        </label>
        <button type="submit" className="primary" disabled={grade === undefined}>
          Keep the grade
        </button>
      </div>
      {grade !== undefined && (
        <Foreseen lead={`As ${gradeInWords(grade)}`} supposition={{ grades: [{ source: family, grade }] }} />
      )}
    </form>
  );
}
