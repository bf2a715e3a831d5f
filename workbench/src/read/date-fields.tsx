import { type FormEvent, useState } from 'react';
import type { Report } from '../../../src/model/report.ts';
import { say } from '../messages/say.ts';
import { dayIn } from '../words/days.ts';
import { type Draft, useDraft } from './draft.tsx';

/** Corrects the date and publisher of a previewed report and reads it again; asks for a date where none was found. */
export function DateFields({ draft, report }: { readonly draft: Draft; readonly report: Report }) {
  const { hand } = useDraft();
  const texts = say().read;
  const [published, setPublished] = useState(draft.published || (dayIn(report.publishedAt) ?? ''));
  const [publisher, setPublisher] = useState(draft.publisher || (report.publisher ?? ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hand([{ ...draft, published, publisher }]);
  };
  return (
    <form className="date-fields" onSubmit={submit}>
      {report.publishedAt === null && <p className="notice">{texts.noDate}</p>}
      <label>
        {texts.published}
        <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
      </label>
      <label>
        {texts.publisher}
        <input type="text" value={publisher} onChange={(event) => setPublisher(event.target.value)} />
      </label>
      <button type="submit">{texts.again}</button>
    </form>
  );
}
