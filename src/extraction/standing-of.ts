import type { Attribution } from './attribution/find-attributions.ts';
import type { Context } from './claim-context.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import { readStanding, type Standing } from './read-status.ts';
import { type Scene, spanOfTokens } from './scene.ts';

/** The standing of a quantity by its own words, else that of the one that it only adds to ("plans to send 100 battalions with 175,000 men") or goes on a list with. */
export function standingOf(
  { before, setting }: Context,
  scene: Scene,
  quantity: CountedMention,
  vouchers: readonly Attribution[],
): Standing {
  const read = readStanding(scene, quantity, vouchers);
  const last = before?.quantity;
  if (read.status !== 'asserted' || before === null || last == null || last.span.start < scene.sentence.span.start)
    return read;
  const { start } = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const end = Math.max(last.span.end, last.of?.end ?? 0);
  const between = setting.report.text.slice(end, start);
  // "would withdraw 900 men from the north, 200 from the east and 60 from the south".
  const goesOn =
    quantity.of === null && /^( (in|from|to|at|along|near|on) [^,;.()]{1,40})?(, | and |, and )$/.test(between);
  if (goesOn && /^(planned|hypothetical|demanded|ordered)$/.test(before.status))
    return { status: before.status, negated: false };
  if (before.status !== 'planned') return read;
  const beside = /^,? (along )?with (an estimated number of |a total of )?$/.test(between);
  return beside ? { status: 'planned', negated: false } : read;
}
