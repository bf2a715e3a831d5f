import type { Submission } from '../api/submission.ts';

/** What was dropped or pasted: the first file, or the text; null where there is neither. */
export function submissionFrom(transfer: DataTransfer | null): Submission | null {
  const file = transfer?.files[0];
  if (file !== undefined) return { body: file, name: file.name, published: '', publisher: '' };
  const text = transfer?.getData('text/plain') ?? '';
  return text.trim() === '' ? null : pasted(text, '', '');
}

/** A pasted text as a submission, with the date and publisher that its reader gave. */
export function pasted(text: string, published: string, publisher: string): Submission {
  return { body: new Blob([text], { type: 'text/plain;charset=utf-8' }), name: 'pasted.txt', published, publisher };
}
