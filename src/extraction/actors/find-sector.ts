import type { Day } from '../../model/day.ts';
import type { Sector } from './actor-entry.ts';
import { afterOffice, standingOn } from './actor-index.ts';
import { isGeneric, type Piece } from './actor-pieces.ts';
import type { ActorRule } from './actor-rule.ts';
import { modifierOf, type Role, roleAt } from './role-index.ts';

/** A sector and the rule that gave it. */
export interface FoundSector {
  readonly sector: Sector;
  readonly why: ActorRule;
}

/** Sectors that an organisation keeps whatever arms its people bear: "Boko Haram gunmen", "Hamas soldiers". */
const keptByName = new Set<Sector>(['REB', 'SPY', 'CRM', 'PRM']);
const ofArms = new Set<Sector>(['MIL', 'UAF', 'REB', 'PRM', 'CVL']);

/** Modifiers that tell of the whole phrase, and the sectors of heads that they override. */
const overriding: Readonly<Partial<Record<Sector, ReadonlySet<Sector>>>> = {
  REB: new Set<Sector>(['MIL', 'UAF', 'GOV', 'PTY', 'CVL', 'UNK', 'PRM', 'IGO', 'SOC']),
  OPP: new Set<Sector>(['CVL', 'UNK', 'SOC', 'REB']),
  GOV: new Set<Sector>(['JRN']),
  PRM: new Set<Sector>(['MIL', 'UAF', 'UNK']),
  CRM: new Set<Sector>(['CVL', 'UNK']),
};

/** Sectors whose people belong to the elites when they are former. */
const official = new Set<Sector>(['GOV', 'MIL', 'LEG', 'SPY', 'JUD', 'COP', 'PTY']);

/**
 * The sector of a phrase: of its head, or of what follows where the head tells nothing.
 * @param alone Whether the phrase is one name or word.
 */
export function findSector(
  head: readonly Piece[],
  rest: readonly Piece[],
  day: Day | null,
  alone: boolean,
): FoundSector | null {
  const found = sectorOf(head, day, alone);
  const behind = sectorOf(rest, day, false);
  if (presides(head, rest) && behind?.why === 'role') return behind;
  if (found !== null && found.sector !== 'UNK') return formerly(head, found);
  return behind !== null && behind.sector !== 'UNK' ? behind : (found ?? behind);
}

/** "President of the Human Rights League": an open title goes by what it is "of". */
function presides(head: readonly Piece[], [link]: readonly Piece[]): boolean {
  const title = head[head.length - 1]?.words.map(({ norm }) => norm).join(' ') ?? '';
  return openTitle.test(title) && link?.words[0]?.norm === 'of';
}

/** Titles that states share with societies, firms and courts. */
const openTitle = /^(?:vice |deputy )?(?:president|governor|commissioner)$/;

function formerly(head: readonly Piece[], found: FoundSector): FoundSector {
  const isFormer = head.some(({ words }) => words.some((word) => modifierOf(word) === 'ELI'));
  return isFormer && official.has(found.sector) ? { sector: 'ELI', why: 'former' } : found;
}

function sectorOf(pieces: readonly Piece[], day: Day | null, alone: boolean): FoundSector | null {
  const named = sectorOfName(pieces, day);
  if (named?.why === 'office-holder' || named?.why === 'former-holder') return named;
  const firm = lastFirmRole(pieces);
  const modifier = lastRole(pieces, 'modifier');
  const override =
    pieces
      .flatMap(({ words }) => words.slice(0, 1).map(modifierOf))
      .find((sector) => sector !== null && overriding[sector] !== undefined) ?? null;
  if (firm !== null) {
    if (named !== null && keptByName.has(named.sector) && ofArms.has(firm.sector)) return named;
    return override !== null && overriding[override]?.has(firm.sector) === true
      ? { sector: override, why: 'modifier' }
      : firm;
  }
  if (named !== null) return named;
  if (modifier !== null) return modifier;
  const weak = lastRole(pieces, 'weak');
  if (weak !== null) return weak;
  const isCapital =
    alone && pieces.some((piece) => piece.form === 'name' && piece.known.some(({ kind }) => kind === 'capital'));
  return isCapital ? { sector: 'GOV', why: 'capital' } : null;
}

function sectorOfName(pieces: readonly Piece[], day: Day | null): FoundSector | null {
  for (const piece of pieces.toReversed()) {
    if (piece.form !== 'name') continue;
    const standing = standingOn(
      piece.known.flatMap((each) => ('entry' in each ? [each.entry] : [])),
      day,
    );
    if (standing === null) continue;
    const { entry, when } = standing;
    const isOwned = isGeneric(piece) && pieces.some((other) => other.form === 'name' && other !== piece);
    if (entry.office === null && isOwned) return roleOfBody(piece);
    if (entry.office === null) return { sector: entry.sector, why: 'organisation' };
    if (when === 'during') return { sector: entry.sector, why: 'office-holder' };
    if (when === 'after') return { sector: afterOffice, why: 'former-holder' };
  }
  return null;
}

function roleOfBody({ words }: Piece): FoundSector | null {
  const role = roleAt(words, 0)?.role;
  return role === undefined ? null : { sector: role.sector, why: ruleOf[role.strength] };
}

const ruleOf = { firm: 'role', modifier: 'modifier', weak: 'weak-role' } as const;

/** The last firm role; of a title that anybody can have, the body in front of it: "university president". */
function lastFirmRole(pieces: readonly Piece[]): FoundSector | null {
  const at = pieces.findLastIndex((each) => each.form === 'role' && each.role.strength === 'firm');
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece?.form !== 'role') return null;
  const isTitle = openTitle.test(piece.words.map(({ norm }) => norm).join(' '));
  const isBody = before?.form === 'role' && before.role.strength === 'firm';
  return { sector: isTitle && isBody ? before.role.sector : piece.role.sector, why: 'role' };
}

function lastRole(pieces: readonly Piece[], strength: Exclude<Role['strength'], 'firm'>): FoundSector | null {
  const piece = pieces.findLast((each) => each.form === 'role' && each.role.strength === strength);
  return piece?.form === 'role' ? { sector: piece.role.sector, why: ruleOf[strength] } : null;
}
