import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The engine that readings name, so that a newer one can read the same reports again beside them. */
export const engine = { name: 'muster', version } as const;
