import type { QuantityForm } from '../../src/model/quantity.ts';

/** How another outlet, or the headline, printed the statement of a row of facts/claims.csv, as the row's notes have it. */
export interface PrintedElsewhere {
  readonly row: string;
  readonly outlet: string;
  readonly form?: QuantityForm;
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly saidAt?: string;
  readonly voice?: string;
  readonly measure?: 'present';
  /** True where the number is a misprint of the row's. */
  readonly misprint?: boolean;
}

/** Coded by hand from the notes: only what changed on the way is given. */
export const printedElsewhere: readonly PrintedElsewhere[] = [
  { row: 'a002', outlet: 'Interia' },
  { row: 'a006', outlet: 'AP', form: 'about', value: 20_000 },
  { row: 'a009', outlet: 'Kurir' },
  { row: 'a018', outlet: 'elsewhere', form: 'at-most', value: 80_000, measure: 'present' },
  { row: 'a019', outlet: 'Zeit Online' },
  { row: 'a022', outlet: 'Army Recognition, headline', form: 'more-than', value: 40_000 },
  { row: 'a027', outlet: 'KHON, paraphrase', form: 'at-most', value: 40_000 },
  { row: 'a056', outlet: 'AP', form: 'about', value: 7, saidAt: '2014-05-29' },
  { row: 'a042', outlet: 'Kyiv Post, headline', value: 14, misprint: true },
  { row: 'a077', outlet: 'DW', form: 'at-most', value: 12_000 },
  { row: 'a079', outlet: 'Straits Times, headline', form: 'more-than', value: 15_000 },
  { row: 'a081', outlet: 'Censor.NET', saidAt: '2014-09-03' },
  { row: 'a083', outlet: 'The Week', range: [12_000, 21_000], misprint: true },
  { row: 'a085', outlet: 'Antena 3' },
  { row: 'a088', outlet: 'headlines', form: 'at-most', value: 4000 },
  { row: 'c-afg005', outlet: 'State Department, next day', form: 'more-than', value: 300_000, saidAt: '2021-08-11' },
  { row: 'c-nk001', outlet: 'Pravda.ru', saidAt: '2020-11-10' },
  { row: 'c-sov008', outlet: 'Chicago Tribune', voice: 'Alexei Lizichev' },
  { row: 'c-syr001', outlet: 'other copies', saidAt: '2017-10-30' },
];

/** Rows whose voice takes back what the other row has. */
export const revisions: readonly (readonly [later: string, earlier: string])[] = [['c-syr002', 'c-syr001']];
