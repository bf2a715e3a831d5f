import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import { quoteOf } from '../model/quote.ts';
import { contains, type Span } from '../model/span.ts';
import { nameActor } from './actors/name-actor.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { chainOf, sayersOf } from './attribution/vouch.ts';
import type { Nearby } from './claim-context.ts';
import { contentSpan, verbatimOf } from './content-span.ts';
import type { Deed } from './deed.ts';
import { vouchersOf } from './make-claim.ts';
import { placeBeside } from './places/place-beside.ts';
import { placeOf, resolveArea } from './places/resolve-area.ts';
import { readDeedTimes } from './read-deed-times.ts';
import { type Scene, spanOfTokens } from './scene.ts';

/** The claim that a deed makes in its sentence. A deed that its voice denies, demands or plans is told as such. */
export function makeDeedClaim(nearby: Nearby, scene: Scene, deed: Deed): Claim {
  const { setting, areas, people, answering } = nearby;
  const { report } = setting;
  const cue = spanOfTokens(scene.sentence, deed.cue.first, deed.cue.last);
  const vouchers = vouchersOf(nearby, cue);
  const voices = sayersOf(vouchers);
  const nearest = voices[0] ?? null;
  const times = readDeedTimes(setting, scene, deed.cue, nearest);
  const beside = placeBeside(scene, deed.cue, [deed.actor, deed.recipient]);
  const area = resolveArea(scene, deed.cue, areas, null, nearby.border);
  const near = area?.why === 'clause' && (beside === null || !/^inside /.test(area.area.name)) ? area : null;
  const place = near === null ? beside : placeOf(near);
  const content = contentSpan(scene, { ...deed.cue, of: null }, nearest);
  const cued =
    deed.status === 'asserted' ? (vouchers.find(({ verb }) => verb.status !== null)?.verb.status ?? null) : null;
  const status = cued ?? deed.status;
  const asker = deed.kind === 'demand' ? whoAsks(nearby, cue) : undefined;
  const attribution = chainOf(report, asker === undefined ? voices : [asker, ...voices]);
  const quote = quoteOf(report.text, content);
  const { event } = deed;
  const known = { setting, people, speaker: attribution[0] ?? null, answering };
  return {
    id: `${report.id}.${cue.start}.${deed.kind}` as ClaimId,
    kind: deed.kind,
    span: content,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    attribution,
    verbatim: verbatimOf(setting, content, cue),
    status,
    negated: deed.negated || status === 'denied',
    time: { saidAt: times.saidAt, asOf: times.asOf, spans: times.spans },
    place,
    actor: nameActor(known, scene, deed.actor),
    recipient: nameActor(known, scene, deed.recipient),
    event: event === null ? null : { type: event.type, mode: event.mode, contexts: event.contexts, cue },
    quantity: null,
    forceStrength: false,
    confidence: deed.actor === null ? 0.7 : 0.8,
    why: [
      ...deed.why,
      nearest === null ? 'attribution/publisher' : nearest.rule,
      times.why,
      ...(place === null ? [] : [near === null ? 'place/beside' : 'place/area']),
      ...(scene.headline ? ['headline'] : []),
    ],
  };
}

/** "called on Moscow to “seal the border”": who asks, where the words of the demand are quoted. */
function whoAsks({ setting, attributions }: Nearby, cue: Span): Attribution | undefined {
  return attributions.find(
    ({ voice, content }) =>
      voice.cue !== null &&
      contains(cue, voice.cue) &&
      content.some(({ start, end }) => setting.quotations.some((quoted) => quoted.start < end && start < quoted.end)),
  );
}
