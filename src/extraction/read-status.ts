import type { ClaimStatus } from '../model/claim.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { clauseAround } from './clause.ts';
import type { QuantityMention } from './quantities/quantity-mention.ts';
import type { Scene } from './scene.ts';

/** How the report puts a quantity, and whether it is denied. */
export interface Standing {
  readonly status: ClaimStatus;
  readonly negated: boolean;
}

const planned =
  /\b(will|plans? to|planned|planning|intends? to|intended to|intention to|preparing to|prepared to|expected to|expects? to|due to (arrive|leave|be|go|return)|scheduled to|set to|going to|forecast to|projected to)\b/;
const hypothetical = /\b(could|may|might|if|unless|whether|would|should)\b/;
/** Right before the number, as in "there may be as many as 20,000": a count, put with care. */
const epistemic = /\b(may|might|could) (well )?(be|number|have|total|amount to|already be|already have)$/;
const demanded = /^(must|urge|urged|urges|demand|demanded|demands|should)$/;

/** The standing of a quantity: from the cue that attributes it, then from the words of its own clause before it. */
export function readStanding(scene: Scene, quantity: QuantityMention, attributions: readonly Attribution[]): Standing {
  const { tokens } = scene.sentence;
  const cued = attributions.find(({ verb }) => verb.status !== null)?.verb.status;
  if (cued === 'denied') return { status: 'denied', negated: true };
  if (cued !== undefined && cued !== null) return { status: cued, negated: false };
  const clause = clauseAround(scene, quantity.first);
  const from = Math.max(clause.first, quantity.first - 10);
  const before = tokens.slice(from, quantity.first).map((token) => token.norm);
  const behind = tokens
    .slice(quantity.last + 1, Math.min(clause.last + 1, (quantity.of?.last ?? quantity.last) + 4))
    .map((token) => token.norm);
  const near = [...before, ...behind];
  if (
    before.some(
      (word) =>
        /^(no|not|never|without|neither|didn't|hadn't|doesn't|isn't|wasn't)$/.test(word) &&
        !/^no (fewer|less|more)$/.test(`${word} ${before[before.indexOf(word) + 1] ?? ''}`),
    )
  ) {
    return { status: 'asserted', negated: true };
  }
  if (near.some((word) => demanded.test(word))) return { status: 'demanded', negated: false };
  if (planned.test(near.join(' '))) return { status: 'planned', negated: false };
  const supposed = hypothetical.test(`${before.join(' ').replace(epistemic, '')} ${behind.join(' ')}`);
  if (supposed && !leads(near)) return { status: 'hypothetical', negated: false };
  if (
    /\b(is|are|being|process of|begun|began|started)\b( \w+){0,3} (pulling|withdrawing|moving|leaving|being|pulled|withdraw|massing)\b/.test(
      near.join(' '),
    )
  ) {
    return { status: 'in-progress', negated: false };
  }
  return { status: 'asserted', negated: false };
}

/** "could move within hours" says what the force can do, not that it is there only perhaps. */
function leads(near: readonly string[]): boolean {
  return /(could|would|may|might) (move|act|strike|launch|invade|intervene|reach|be used|be ordered)/.test(
    near.join(' '),
  );
}
