import { type FormEvent, useId, useRef, useState } from 'react';
import { say } from '../messages/say.ts';
import { useDraft } from './draft.tsx';
import { fileAlone, pasted } from './submission-from.ts';

/** Where a report is pasted, chosen or dropped, with the date and publisher that its text may not give. */
export function ReadForm() {
  const { hand } = useDraft();
  const texts = say().read;
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
        {texts.text}
        <textarea
          rows={9}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={hint}
          placeholder={texts.paste}
        />
      </label>
      <p id={hint} className="quiet">
        {texts.hint}
      </p>
      <div className="fields">
        <label>
          {texts.publishedOptional}
          <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
        </label>
        <label>
          {texts.publisherOptional}
          <input type="text" value={publisher} onChange={(event) => setPublisher(event.target.value)} />
        </label>
      </div>
      <div className="actions">
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          {texts.show}
        </button>
        <input ref={file} type="file" hidden multiple aria-label={texts.files} onChange={choose} />
        <button type="button" onClick={() => file.current?.click()}>
          {texts.choose}
        </button>
      </div>
    </form>
  );
}
