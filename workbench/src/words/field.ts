import type { Claim } from '../../../src/model/claim.ts';
import type { Days } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { reportedCount } from './count.ts';

/** A field of a claim that can be corrected, with its present value as a person types it; empty for none. */
export interface Field {
  /** The name that the ledger knows it by. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Values with their words, where there are only these. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a field is called; its own name where it is not known here. */
export function fieldLabel(name: string): string {
  const names: Readonly<Record<string, string>> = say().fields.names;
  return names[name] ?? name;
}

/** What of a claim can be corrected, in the order in which one looks at it; `corrections` are those that hold already. */
export function fieldsOf(claim: Claim, corrections: Readonly<Record<string, string>> = {}): readonly Field[] {
  const { quantity, time, attribution, actor, place, status } = claim;
  const { forms, measures, statuses, yes, no } = say().fields;
  const yesOrNo = { true: yes, false: no };
  const read: readonly Omit<Field, 'label'>[] = [
    ...(quantity === null
      ? []
      : [
          { name: 'quantity.form', value: quantity.form, options: forms },
          { name: 'quantity.value', value: numeral(quantity.value) },
          { name: 'quantity.low', value: numeral(quantity.low) },
          { name: 'quantity.high', value: numeral(quantity.high) },
          { name: 'quantity.word', value: quantity.word ?? '' },
          { name: 'quantity.unit', value: quantity.unit },
          { name: 'quantity.measure', value: quantity.measure, options: measures },
        ]),
    { name: 'source.name', value: attribution[0]?.name ?? '' },
    { name: 'source.actor', value: attribution[0]?.actor ?? '' },
    { name: 'time.saidAt', value: typedDays(time.saidAt) },
    { name: 'time.asOf', value: typedDays(time.asOf) },
    { name: 'actor.name', value: actor?.name ?? '' },
    { name: 'actor.code', value: actor?.code ?? '' },
    { name: 'place', value: place?.name ?? '' },
    { name: 'status', value: status, options: statuses },
    { name: 'negated', value: String(claim.negated), options: yesOrNo },
    { name: 'forceStrength', value: String(claim.forceStrength), options: yesOrNo },
    { name: 'span', value: `${claim.span.start}-${claim.span.end}` },
  ];
  return read.map((field) => ({
    ...field,
    label: fieldLabel(field.name),
    value: corrections[field.name] ?? field.value,
  }));
}

/** A field's value as words: `30,000`, `at least`, `none`; the passage itself where it is one. */
export function valueInWords({ name, value, options }: Field, text: string): string {
  if (name === 'span') {
    const [start, end] = value.split('-').map(Number);
    return say().claims.quoted(text.slice(start, end));
  }
  if (value === '') return say().fields.none;
  if (/^quantity\.(value|low|high)$/.test(name) && Number.isFinite(Number(value))) return reportedCount(Number(value));
  return options?.[value] ?? value;
}

function numeral(value: number | null): string {
  return value === null ? '' : String(value);
}

function typedDays(days: Days | null): string {
  if (days === null) return '';
  return days.from === days.until ? days.from : `${days.from}/${days.until}`;
}
