/** What an entry of the log is about. */
export type Subject =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'report'; readonly report: string }
  | { readonly kind: 'source'; readonly family: string }
  | { readonly kind: 'series'; readonly force: string; readonly area: string; readonly scope: string }
  | { readonly kind: 'other'; readonly words: string };

/** Reads a subject as the log writes it: a claim's id, a report's, a passage of one, `source NATO`, `series RUS|Crimea|personnel`, `watch NAME`. */
export function subjectIn(written: string): Subject {
  const [, report, claim] = /^(r[0-9a-f]+)(?:(\..+)|:\d+-\d+)?$/.exec(written) ?? [];
  if (claim !== undefined) return { kind: 'claim', claim: written };
  if (report !== undefined) return { kind: 'report', report };
  const [kind = '', ...rest] = written.split(' ');
  const name = rest.join(' ');
  const [force, area, scope] = name.split('|');
  if (kind === 'source' && name !== '') return { kind, family: name };
  if (kind === 'series' && force !== undefined && area !== undefined && scope !== undefined)
    return { kind, force, area, scope };
  if (kind === 'watch' || kind === 'warning') return { kind: 'other', words: name };
  return { kind: 'other', words: written };
}
