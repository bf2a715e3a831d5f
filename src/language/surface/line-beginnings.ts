import { characterClass, classOf } from './character-class.ts';

const speaker =
  /(?:[QA][.:]|\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}:|(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}?\p{Lu}[\p{L}.'’-]{0,20}:)[^\S\n]/uy;

/** How many characters the label of a speaker has with which a line begins ("MODERATOR:", "Q."); 0 where it has none. */
export function speakerLabelAt(text: string, at: number): number {
  if (classOf(text.charCodeAt(at)) !== characterClass.upper) return 0;
  speaker.lastIndex = at;
  return (speaker.exec(text)?.[0].length ?? 1) - 1;
}

const dateline =
  /\p{Lu}[\p{Lu}.'’ -]{1,30}\p{Lu}\.?(?:,\s?\p{Lu}[\p{L}.]{0,20}(?:\s[\p{Lu}\d][\p{L}\d.]{0,20}){0,3}){0,3}(?:\s?\(\p{Lu}[\p{L}/ .]{1,25}\))?\s(?:--?|[–—])(?=\s+["“‘'[]?[\p{Lu}\d][^\p{Ll}]{0,15}\p{Ll})/uy;

/**
 * How many characters a dateline has with which a paragraph begins ("KIEV, Ukraine (AP) —"); 0 where it has none. EWT has it as a
 * sentence of its own.
 */
export function datelineAt(text: string, at: number): number {
  if (classOf(text.charCodeAt(at)) !== characterClass.upper) return 0;
  dateline.lastIndex = at;
  return dateline.exec(text)?.[0].length ?? 0;
}
