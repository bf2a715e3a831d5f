import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { ApiProblem } from '../api/api-problem.ts';
import { say } from '../messages/say.ts';
import { type Field, fieldsOf } from '../words/field.ts';
import { serverWords } from '../words/server-words.ts';
import type { Change } from './change.ts';
import { CorrectionField } from './correction-field.tsx';
import { EffectLine } from './effect-line.tsx';
import { SpanField } from './span-field.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface Props {
  readonly claim: Claim;
  readonly corrections: Readonly<Record<string, string>>;
  readonly text: string;
  /** Keeps changes, all or none; resolves with what is wrong with one of them. */
  readonly onKeep: (first: Change, others: readonly Change[]) => Promise<{ readonly problem: ApiProblem | null }>;
  readonly onLeave: () => void;
}

/** Corrects what was read of a claim, with the present values: Enter keeps what was changed, Esc leaves. */
export function CorrectionForm({ claim, corrections, text, onKeep, onLeave }: Props) {
  const id = useId();
  const texts = say().report;
  const form = useRef<HTMLFormElement>(null);
  // The number is wrong most often.
  useFirstFocus(form, ['[name="quantity.value"]', 'input']);
  const present = fieldsOf(claim, corrections);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<{ readonly name: string; readonly message: string } | null>(null);
  const shown = present.map((field) => ({ ...field, value: values[field.name] ?? field.value }));
  const changes = shown
    .filter((field, index) => field.value.trim() !== present[index]?.value)
    .map(({ name, value }) => ({ name, value: value.trim() }));
  useEffect(() => {
    if (wrong !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);

  const keep = async () => {
    const [first, ...others] = changes;
    if (first === undefined) return onLeave();
    const { problem } = await onKeep(first, others);
    if (problem === null) return;
    // The server names the field as the form does.
    const refused =
      changes.find(({ name }) =>
        [' to ', ': '].some((then) => problem.detail.startsWith(`Cannot correct ${name}${then}`)),
      ) ?? first;
    setWrong({ name: refused.name, message: serverWords(problem.detail || problem.message).words });
  };
  const change = ({ name }: Field, value: string) => {
    setValues((all) => ({ ...all, [name]: value }));
    setWrong(null);
  };
  const leave = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onLeave();
  };
  return (
    <form
      ref={form}
      className="correction-form"
      aria-label={texts.correctThis}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={leave}
      noValidate
    >
      <div className="correction-fields">
        {shown.map((field) =>
          field.name === 'span' ? (
            <SpanField key={field.name} text={text} value={field.value} onChange={(value) => change(field, value)} />
          ) : (
            <CorrectionField
              key={field.name}
              id={`${id}${field.name}`}
              field={field}
              problem={wrong?.name === field.name ? wrong.message : undefined}
              onChange={(value) => change(field, value)}
            />
          ),
        )}
      </div>
      <EffectLine claim={claim} changes={changes} />
      <div className="actions">
        <button type="submit" className="primary">
          {texts.keep} <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" onClick={onLeave}>
          {texts.leave} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}
