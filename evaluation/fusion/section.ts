/** A part of what is measured: a table with what it says, and figures by their file names. */
export interface Section {
  readonly title: string;
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly figures: Readonly<Record<string, string>>;
}

/** A section as Markdown, its figures by reference. */
export function asMarkdown({ title, text, head, rows, figures }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    text,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...Object.keys(figures).map((file) => `![${title}](${file})\n`),
  ].join('\n');
}
