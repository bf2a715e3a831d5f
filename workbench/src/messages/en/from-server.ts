/** What the server says in English of a small set of texts, in the interface's language; null for any other. */
export const fromServer = (english: string): string | null => english;
