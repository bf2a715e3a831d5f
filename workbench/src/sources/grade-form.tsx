import { type FormEvent, useState } from 'react';
import type { Grade } from '../../../src/model/evidence.ts';
import { say } from '../messages/say.ts';
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
  const reviewer = useReviewer();
  const texts = say().sources;
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
    const { kept } = await reviewer.say([said], seen);
    if (kept === 0) return;
    setGrade(undefined);
    setWhy('');
  };
  return (
    <form className="grade-form" onSubmit={(event) => void submit(event)}>
      <div className="choices">
        <label>
          {texts.gradeIt}{' '}
          <select
            value={grade ?? ''}
            onChange={(event) => setGrade(grades.find((each) => each === event.target.value))}
          >
            <option value="">{texts.chooseLetter}</option>
            {grades.map((each) => (
              <option key={each} value={each}>
                {gradeInWords(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.because}{' '}
          <input
            type="text"
            value={why}
            onChange={(event) => setWhy(event.target.value)}
            placeholder={texts.yourReason}
          />
        </label>
        <button type="submit" className="primary" disabled={grade === undefined}>
          {texts.keepGrade}
        </button>
      </div>
      {grade !== undefined && (
        <Foreseen lead={texts.as(gradeInWords(grade))} supposition={{ grades: [{ source: family, grade }] }} />
      )}
    </form>
  );
}
