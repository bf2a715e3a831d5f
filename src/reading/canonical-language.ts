/** The BCP 47 tag that a page or a header means ("en_US" is "en-US"); null where it is none, as "English" is none. */
export function canonicalLanguage(printed: string): string | null {
  const tag = printed.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
