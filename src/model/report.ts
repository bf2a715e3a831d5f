import type { DateBasis } from './day.ts';

declare const reportIdBrand: unique symbol;

/** `r` and 16 hexadecimal digits, from the content: the same report read twice has the same id. */
export type ReportId = string & { readonly [reportIdBrand]: true };

/** One dated text as it was published, ready to be read. */
export interface Report {
  readonly id: ReportId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601 date or instant from which relative times count; null where unknown. */
  readonly publishedAt: string | null;
  readonly publishedAtBasis?: DateBasis;
  /** BCP 47; `und` where it could not be told. */
  readonly language: string;
  /** Exactly what every span counts in; never normalised afterwards. */
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly textDigest: string;
}
