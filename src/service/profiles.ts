import type { Profile } from '../language/engine.ts';

export type { Profile } from '../language/engine.ts';

/** The profiles of the language engine by name, the default first. */
export const profiles: readonly Profile[] = ['default', 'fast'];
