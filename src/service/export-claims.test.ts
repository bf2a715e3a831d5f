import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { sha256 } from './capture-file.ts';
import { readingsOf } from './describe-case.ts';
import { type ClaimFormat, exportClaims } from './export-claims.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { keepExport } from './keep-export.ts';
import { type Case, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { reviewClaim } from './review-claim.ts';

const ann = { who: 'Ann', why: 'the Tuesday brief', expected: null };
let opened: Case;
let claims: readonly Claim[] = [];

beforeEach(async () => {
  const numbers = ['40,000', '30,000', '20,000', '10,000'];
  const files = Object.fromEntries(numbers.map((each, at) => [`${at}.txt`, reportOf(`2014-05-0${at + 1}`, each)]));
  opened = await openCase(makeFolder(files), () => new Date('2014-07-01T12:00:00Z'));
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  claims = (await readingsOf(opened)).flatMap((reading) => reading.claims);
  const idOf = (at: number): string => claims[at]?.id ?? '';
  await reviewClaim(opened, idOf(0), { act: 'accept' }, ann);
  await reviewClaim(opened, idOf(1), { act: 'correct', field: 'quantity.value', value: '33000' }, ann);
  await reviewClaim(opened, idOf(2), { act: 'reject' }, ann);
});

async function taken(format: ClaimFormat, suggestions: boolean): Promise<string> {
  const text = await exportClaims(opened, { format, suggestions }, ann);
  if (typeof text !== 'string') throw new Error(text.message);
  return text;
}

async function rows(suggestions: boolean): Promise<Record<string, string>[]> {
  return parse(await taken('csv', suggestions), { columns: true });
}

describe('exportClaims', () => {
  it('gives what people accepted or corrected, and nothing else unless asked', async () => {
    const told = (each: Record<string, string>): unknown => [each['claim'], each['state'], each['value']];
    const [first, second, , fourth] = claims.map(({ id }) => id);
    const reviewed = [
      [first, 'accepted', '40000'],
      [second, 'corrected', '33000'],
    ];
    expect((await rows(false)).map(told)).toEqual(reviewed);
    expect((await rows(true)).map(told)).toEqual([...reviewed, [fourth, 'suggestion', '10000']]);
  });

  it('tells who said it where and when', async () => {
    expect((await rows(false))[0]).toMatchObject({
      organisation: 'NATO',
      said_until: '2014-05-01',
      force: 'RUS',
      measure: 'remaining',
      publisher: 'Northern Wire',
      words: claims[0]?.exact,
    });
  });

  it('gives the same as JSON, without the texts of reports', async () => {
    const text = await taken('json', false);
    const written = JSON.parse(text) as { readonly format: string; readonly claims: readonly object[] };
    expect(written.format).toBe('muster.claims/1');
    expect(written.claims).toMatchObject([{ state: 'accepted', claim: claims[0] }, { state: 'corrected' }]);
    expect(text).not.toContain('"text"');
  });

  it('keeps what left, by whom and why', async () => {
    const text = await taken('csv', true);
    const [kept] = await opened.ledger.entries({ kinds: ['export'] });
    expect(kept?.entry).toEqual({
      kind: 'export',
      format: 'claims-csv',
      of: '3 claims, suggestions among them',
      digest: sha256(new TextEncoder().encode(text)),
      size: new TextEncoder().encode(text).length,
      who: 'Ann',
      why: 'the Tuesday brief',
    });
  });

  it('gives nothing, and keeps nothing, where nobody takes it or nothing was accepted', async () => {
    const asked = { format: 'csv', suggestions: false } as const;
    expect(await exportClaims(opened, asked, { who: ' ', why: null })).toMatchObject({ code: 'service/unsigned' });
    for (const { id } of claims) await reviewClaim(opened, id, { act: 'reject' }, ann);
    for (const suggestions of [false, true])
      expect(await exportClaims(opened, { ...asked, suggestions }, ann)).toMatchObject({
        code: 'service/nothing-to-export',
      });
    expect(await opened.ledger.entries({ kinds: ['export'] })).toEqual([]);
  });
});

it.each([
  { format: 'Claims CSV' },
  { format: '' },
  { of: 'x'.repeat(301) },
  { digest: 'ab' },
  { size: -1 },
  { size: 0.5 },
])('keepExport refuses %j', async (given) => {
  const left = { format: 'figure-svg', of: 'a figure', digest: 'a'.repeat(64), size: 9, ...given };
  expect(await keepExport(opened, left, ann)).toMatchObject({ code: 'service/bad-export' });
});
