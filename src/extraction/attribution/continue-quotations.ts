import { contains, makeSpan, type Span } from '../../model/span.ts';
import type { Scene, Setting } from '../scene.ts';
import type { Attribution } from './attribution.ts';
import { spansWithin } from './spans-from.ts';

/** Fewer code units between quotation marks than this are taken for a term rather than for somebody's sentence. */
const shortestQuotation = 20;

/**
 * A quotation that begins a sentence and has no cue of its own goes on with the voice before it in its paragraph, or with that of the
 * paragraph before where that ended in a quotation. One pass over attributions and quotations, both in text order.
 */
export function continueQuotations(setting: Setting, attributions: readonly Attribution[]): Attribution[] {
  const all = [...attributions];
  const spoken = attributions.flatMap(({ verb }, at) => (verb.speech ? [at] : []));
  const taken = attributions
    .filter(({ zone }) => !isQuoted(setting, zone))
    .flatMap(({ content, zone }) => [...content, zone])
    .toSorted((a, b) => a.start - b.start);
  let [nextTaken, takenUntil, nextSpoken, nextScene] = [0, 0, 0, 0];
  let before = -1;
  for (const quotation of setting.quotations) {
    for (; (taken[nextTaken]?.start ?? quotation.end) < quotation.end; nextTaken += 1)
      takenUntil = Math.max(takenUntil, taken[nextTaken]?.end ?? 0);
    for (; (all[spoken[nextSpoken] ?? -1]?.zone.end ?? Infinity) <= quotation.start; nextSpoken += 1)
      before = spoken[nextSpoken] ?? before;
    while ((setting.scenes[nextScene]?.sentence.span.end ?? Infinity) <= quotation.start) nextScene += 1;
    const scene = setting.scenes[nextScene];
    const voice = all[before];
    if (scene === undefined || voice === undefined || takenUntil > quotation.start) continue;
    if (!beginsSentence(quotation, scene)) continue;
    const gap = scene.sentence.paragraph - voice.scene.sentence.paragraph;
    if (gap === 0) all[before] = { ...voice, content: [...voice.content, quotation] };
    else if (gap === 1 && endsQuoted(setting, voice)) before = all.push(continued(voice, quotation, scene)) - 1;
  }
  return all;
}

/** True for what is told within a quotation, which takes nothing from whoever is quoted. */
function isQuoted({ quotations }: Setting, zone: Span): boolean {
  const [quotation] = spansWithin(quotations, zone);
  return quotation !== undefined && contains(quotation, zone);
}

function beginsSentence({ start, end }: Span, { sentence }: Scene): boolean {
  return end - start >= shortestQuotation && start - sentence.span.start <= 2;
}

function endsQuoted(setting: Setting, { content }: Attribution): boolean {
  const last = content.at(-1);
  return last !== undefined && spansWithin(setting.quotations, last).length > 0;
}

function continued(before: Attribution, quotation: Span, scene: Scene): Attribution {
  return {
    ...before,
    voice: { ...before.voice, span: null, cue: null },
    content: [quotation],
    zone: makeSpan(quotation.start, quotation.start),
    scene,
    rule: 'attribution/continued-quotation',
  };
}
