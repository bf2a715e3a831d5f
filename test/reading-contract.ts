import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import type { Reading } from '../src/model/reading.ts';
import type { Span } from '../src/model/span.ts';

const schema: object = JSON.parse(readFileSync(new URL('../contract/reading.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Fails where a reading breaks the public contract: its schema, the exactness of every span, or the order of its voices. */
export function expectContract(reading: Reading): void {
  const parsed: unknown = JSON.parse(JSON.stringify(reading));
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  const { text } = reading.report;
  const ids = new Set(reading.claims.map(({ id }) => id));
  expect(ids.size).toBe(reading.claims.length);
  expect(spansOf(parsed).filter(({ start, end }) => start > end || end > text.length)).toEqual([]);
  for (const claim of reading.claims) {
    expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.exact);
    expect(text.slice(0, claim.span.start).endsWith(claim.prefix)).toBe(true);
    expect(text.slice(claim.span.end).startsWith(claim.suffix)).toBe(true);
    expect(claim.attribution.at(-1)?.kind).toBe('publisher');
  }
  for (const { from, to } of reading.relations) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
}

/** Every object with a start and an end, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(spansOf);
  return 'start' in value && 'end' in value ? [...below, value as Span] : below;
}
