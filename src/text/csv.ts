/** What a cell of a table may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180, CRLF). Texts that a spreadsheet would run as a formula get an apostrophe in front, since reports hold whatever
 * their writers please.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
