import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorCase } from './read-actor-gold.ts';

/** Role codes of CAMEO, which PETRARCH uses → PLOVER sectors; codes that have none there are left out. */
const sectorOf: Readonly<Record<string, string>> = {
  GOV: 'GOV',
  MIL: 'MIL',
  REB: 'REB',
  OPP: 'OPP',
  PTY: 'PTY',
  COP: 'COP',
  JUD: 'JUD',
  SPY: 'SPY',
  LEG: 'LEG',
  UAF: 'UAF',
  CRM: 'CRM',
  EDU: 'EDU',
  BUS: 'BUS',
  CVL: 'CVL',
  LAB: 'LAB',
  ELI: 'ELI',
  REF: 'REF',
  AGR: 'AGR',
  MED: 'JRN',
  HLH: 'MED',
  REL: 'REL',
  CHR: 'REL',
  MUS: 'REL',
  BUD: 'REL',
};

/** Reads the nouns of PETRARCH's validation dictionary of agents (MIT licence): "FOREIGN_MINISTER [~GOVFRM]". */
export function readAgentNouns(gold: string): ActorCase[] {
  return readFileSync(join(gold, 'petrarch1/PETR.Validate.agents.txt'), 'utf8')
    .split('\n')
    .flatMap((line): ActorCase[] => {
      const [, noun, code] = /^([A-Z][A-Z_'-]+?)\s*(?:\{[^}]*\})?\s*\[ ?~([A-Z]{3})/.exec(line) ?? [];
      const sector = code === undefined ? undefined : sectorOf[code];
      if (noun === undefined || sector === undefined) return [];
      const phrase = noun.replaceAll('_', ' ').toLowerCase();
      return [{ phrase, day: null, context: '', country: undefined, sector, secondSector: null }];
    });
}
