import { normsBetween } from '../norms.ts';
import type { Token } from '../sentence.ts';

const change =
  'up|down|rise|rises|rising|rose|risen|grow|grows|growing|grew|grown|increase|increases|increasing|increased|fall|falls|falling|fell|fallen|drop|drops|dropping|dropped|shrink|shrank|shrunk|shrinking|cut|cuts|cutting|reduce|reduces|reducing|reduced|reduction|expand|expanded|swell|swelled|swollen|reinforc(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|double|doubles|doubling|doubled|halve|halves|halving|halved|triple|tripling|tripled|boost|boosts|boosting|boosted|beef|beefs|beefed|beefing|dwindled|dwindling|jump|jumps|jumping|jumped|climb|climbs|climbing|climbed|soared|surged|ballooned|plunged|declined|dipped|taking|brought|bring|brings|bringing|lower|lowers|lowering|lowered|raise|raised|trimmed|slash|slashes|slashing|slashed|revise|revises|revised|revising|amended|corrected|went|gone|go';
const near = '( an estimated| some| about| around| roughly| nearly| more than| at least| up to)?';
const before = new RegExp(
  `\\b(${change})( \\S+){0,14} from( (a|the|its|their)( present| current| previous| original)? (peak|high|maximum|total|low|strength|level)( of)?)?( the (existing|current|present|previous|original|initial))?${near}$|\\b(compared|compares) (with|to)${near}$|, (as )?against( the)?${near}$`,
);
const now = new RegExp(
  `\\b(${change}|takes|took|taken|raises|raising)( \\S+){0,17} to( now| only| just| as (many|few|much|high|low) as)?${near}$`,
);

/** The last of such words: a quick test before the patterns. */
const leading: ReadonlySet<string> = new Set(
  'the existing current present previous original initial from peak high maximum total low strength level of with to against now only just estimated some about around roughly nearly than least'.split(
    ' ',
  ),
);

/**
 * Whether words of change lead to a number right behind them: from what it was (`then`: "up from 360,000", "compared with 12,000"), or to
 * what it became (`now`: "fell to 80,000", "cut from 14,000 to 2,500"); null where none do.
 */
export function levelBefore(tokens: readonly Token[], first: number): 'then' | 'now' | null {
  const end = /^["“‘]$/.test(tokens[first - 1]?.form ?? '') ? first - 1 : first;
  if (!leading.has(tokens[end - 1]?.norm ?? '')) return null;
  const words = normsBetween(tokens, end - 19, end);
  if (before.test(words)) return 'then';
  return now.test(words) ? 'now' : null;
}
