import type { Origin, OriginClaim, OriginLinkKind } from '../model/origin.ts';
import { showDay } from '../service/words.ts';
import { visible } from './cell-width.ts';
import type { Style } from './style.ts';

const linkWords: Readonly<Record<OriginLinkKind, string>> = {
  'same-report': 'said again',
  utterance: 'the same voice',
  copy: 'copied',
  passage: 'the same passage',
  relay: 'passed on',
  slip: 'misprint or its source',
};

/** "3 outlets, 1 origin: Anders Rasmussen, 30 May 2014" */
export function showOutlets({ outlets, claims: [first] }: Origin): string {
  const count = outlets.length === 1 ? '1 outlet' : `${outlets.length} outlets`;
  const said = first?.saidAt == null ? '' : `, ${showDay(first.saidAt)}`;
  return `${count}, 1 origin: ${visible(first?.chain[0] ?? '')}${said}`;
}

/** An origin for people: each printing with its chain and wording, what may be a copy, what it supersedes, and misprints. */
export function showOrigin(origin: Origin, earlier: Origin | undefined, style: Style): string {
  const slips = origin.slips.map(
    ({ claim, printed, meant }) => `misprint: ${visible(printed)}, meant ${visible(meant)} ${style('dim', claim)}`,
  );
  const replaced =
    earlier === undefined
      ? []
      : [`supersedes ${earlier.wordings.map(visible).join(' / ')} ${style('dim', earlier.id)}`];
  return [
    style('bold', showOutlets(origin)),
    ...origin.claims.map((claim) => printing(claim, claim.link === null ? '' : linkWords[claim.link.kind], style)),
    ...origin.uncertain.map((claim) =>
      printing(claim, `may be a copy (${(claim.link?.probability ?? 0).toFixed(2)}), an origin of its own`, style),
    ),
    ...[...replaced, ...slips].map((line) => `  ${line}`),
  ].join('\n');
}

function printing({ chain, wording, claim }: OriginClaim, how: string, style: Style): string {
  const words = `“${visible(wording)}”`;
  return `  ${chain.map(visible).join(' → ')}: ${words}${how === '' ? '' : `, ${how}`} ${style('dim', claim)}`;
}
