import type { EvidenceRole } from '../../../src/model/evidence.ts';
import { say } from '../messages/say.ts';

/** What a speaker is to the force: `opposing side`. */
export function roleInWords(role: EvidenceRole): string {
  return say().estimates.roles[role];
}
