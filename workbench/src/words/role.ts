import type { EvidenceRole } from '../../../src/model/evidence.ts';

const words: Readonly<Record<EvidenceRole, string>> = {
  observer: 'observer',
  self: 'the force’s own',
  adversary: 'opposing side',
  newsroom: 'newsroom',
  neutral: 'no party',
};

/** What a speaker is to the force: `opposing side`. */
export function roleInWords(role: EvidenceRole): string {
  return words[role];
}
