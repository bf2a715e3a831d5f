/** Words printed in one go on a page; in points, from the upper left corner of the page as it is looked at. */
export interface PdfChunk {
  readonly text: string;
  /** Where they begin and end. */
  readonly left: number;
  readonly right: number;
  /** Where they stand: the foot of letters without a descender. */
  readonly baseline: number;
  /** The height of the font. */
  readonly size: number;
}

/** A page of a PDF, with its words in the order in which it prints them. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly PdfChunk[];
}

/** What a PDF holds: its pages, and what it says of itself, as it is written there; empty where it says nothing. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  readonly created: string;
}

/** Why a PDF cannot be read: each is a problem, `reading/pdf-…`. */
export type PdfFailure = 'encrypted' | 'broken' | 'too-long' | 'too-slow' | 'too-large';
