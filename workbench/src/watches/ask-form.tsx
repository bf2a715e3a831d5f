import { type FormEvent, useState } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { shareNames } from '../words/asked.ts';
import { type AskFields, askFrom, askKinds, noFields } from './ask-from.ts';

interface Props {
  readonly days: Estimate['days'];
  readonly onAsk: (ask: string) => void;
}

/** Asks how probable a statement about a series is: what, how many or how much, and of which day. */
export function AskForm({ days, onAsk }: Props) {
  const [fields, setFields] = useState(noFields);
  const texts = say().watches;
  const set = (given: Partial<AskFields>) => setFields((before) => ({ ...before, ...given }));
  const ask = askFrom(fields);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask === null) return;
    onAsk(ask);
    setFields({ ...noFields, kind: fields.kind });
  };
  const counted = fields.kind === 'fewer' || fields.kind === 'more';
  const falls = fields.kind === 'fall';
  const bounds = { min: days[0]?.day, max: days.at(-1)?.day };
  return (
    <form className="ask-form" onSubmit={submit} data-testid="ask-form">
      <div className="choices">
        <label>
          {texts.whether}{' '}
          <select
            value={fields.kind}
            onChange={({ target }) => set({ kind: askKinds.find((each) => each === target.value) ?? 'fewer' })}
          >
            {askKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        {counted && (
          <label>
            {texts.number}{' '}
            <input
              type="text"
              inputMode="numeric"
              size={8}
              required
              value={fields.number}
              onChange={({ target }) => set({ number: target.value })}
            />
          </label>
        )}
        {falls && (
          <>
            <label>
              {texts.share}{' '}
              <select
                value={fields.share}
                onChange={({ target }) => set({ share: shareNames.find((each) => each === target.value) ?? 'half' })}
              >
                {shareNames.map((name) => (
                  <option key={name} value={name}>
                    {texts.shares[name]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {texts.from}{' '}
              <input
                type="date"
                {...bounds}
                value={fields.from}
                onChange={({ target }) => set({ from: target.value })}
              />
            </label>
          </>
        )}
        {counted && (
          <label>
            {texts.when}{' '}
            <select value={fields.when} onChange={({ target }) => set({ when: target.value === 'by' ? 'by' : 'on' })}>
              <option value="on">{texts.onTheDay}</option>
              <option value="by">{texts.byTheDay}</option>
            </select>
          </label>
        )}
        <label>
          {falls ? texts.until : texts.day}{' '}
          <input type="date" {...bounds} value={fields.day} onChange={({ target }) => set({ day: target.value })} />
        </label>
        <button type="submit" disabled={ask === null}>
          {texts.ask}
        </button>
      </div>
      <p className="quiet">{texts.withoutDay}</p>
    </form>
  );
}
