import { en, type Messages } from './en.ts';

let spoken: Messages = en;

/** The interface's texts in the language that was chosen; English until one is. */
export function say(): Messages {
  return spoken;
}

/** Has every text from now on be one of these; what is drawn already stays as it is. */
export function speak(messages: Messages): void {
  spoken = messages;
}
