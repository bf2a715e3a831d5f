import { type FormEvent, useId, useRef, useState } from 'react';
import { useDraft } from './draft.tsx';
import { fileAlone, pasted } from './submission-from.ts';

/** Where a report is pasted, chosen or dropped, with the date and publisher that its text may not give. */
export function ReadForm() {
  const { hand } = useDraft();
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [publisher, setPublisher] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') hand([pasted(text, published, publisher)]);
  };
  const choose = () => {
    const chosen = [...(file.current?.files ?? [])].map(fileAlone);
    if (chosen.length > 0) hand(chosen.length > 1 ? chosen : chosen.map((one) => ({ ...one, published, publisher })));
  };

  return (
    <form className="read-form" onSubmit={submit} data-testid="drop-area">
      <label>
        Text of the report
        <textarea
          rows={9}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={hint}
          placeholder="Paste a report, or drop files anywhere on this page"
        />
      </label>
      <p id={hint} className="quiet">
        A text or a web page saved as a file. Nothing is recorded until you add it to the case, and nothing leaves this
        machine.
      </p>
      <div className="fields">
        <label>
          Published on (optional)
          <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
        </label>
        <label>
          Publisher (optional)
          <input type="text" value={publisher} onChange={(event) => setPublisher(event.target.value)} />
        </label>
      </div>
      <div className="actions">
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          Show its claims
        </button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          multiple
          aria-label="Files of reports"
          onChange={choose}
        />
        <button type="button" onClick={() => file.current?.click()}>
          Choose files…
        </button>
      </div>
    </form>
  );
}
