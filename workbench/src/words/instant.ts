import { say } from '../messages/say.ts';
import { yearSign } from './days.ts';

/** An instant in the reader's own time: `30 May 2014, 14:05`; what stands there unchanged where it is none. */
export function instantInWords(iso: string): string {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) return iso;
  const written = new Date(milliseconds).toLocaleString(say().locale, { dateStyle: 'medium', timeStyle: 'short' });
  return written.replace(yearSign, '');
}
