/** The language of a report's words as HTML has it; undefined where it could not be told, so that none is claimed. */
export function langOf(language: string): string | undefined {
  return language === 'und' ? undefined : language;
}
