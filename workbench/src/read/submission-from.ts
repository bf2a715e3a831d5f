import type { Submission } from '../api/submission.ts';

/** What was dropped or pasted: the files, or the text; empty where there is neither. */
export function submissionsFrom(transfer: DataTransfer | null): readonly Submission[] {
  const files = [...(transfer?.files ?? [])];
  if (files.length > 0) return files.map(fileAlone);
  const text = transfer?.getData('text/plain') ?? '';
  return text.trim() === '' ? [] : [pasted(text, '', '')];
}

/** A file of which nothing else is known. */
export function fileAlone(file: File): Submission {
  return { body: file, name: file.name, published: '', publisher: '', url: '' };
}

/** A pasted text as a submission, with the date and publisher that its reader gave. */
export function pasted(text: string, published: string, publisher: string): Submission {
  const body = new Blob([text], { type: 'text/plain;charset=utf-8' });
  return { body, name: 'pasted.txt', published, publisher, url: '' };
}
