import type { Claim } from '../model/claim.ts';
import type { Days } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { contains, type Span } from '../model/span.ts';
import type { Voice } from '../model/voice.ts';
import { showDay, showQuantity } from '../service/words.ts';
import type { Style } from './style.ts';

const widest = 96;

/** A reading for people: who says, what, how many, since when, and the sentence (one of `sentences`) with the words marked. */
export function showReading(reading: Reading, sentences: readonly Span[], style: Style): string {
  const { report, claims } = reading;
  const dated =
    report.publishedAt === null
      ? 'date unknown'
      : `${showDay(report.publishedAt)}${report.publishedAtBasis === 'stated' ? '' : ` (${report.publishedAtBasis})`}`;
  const head = [
    style('bold', report.title ?? 'Untitled report'),
    style(
      'dim',
      `${report.publisher ?? 'publisher unknown'} · ${dated} · ${report.language === 'und' ? 'language unknown' : report.language}`,
    ),
  ];
  if (claims.length === 0) return [...head, '', '  No claim was found.', ''].join('\n');
  return [
    ...head,
    '',
    ...claims.flatMap((claim, index) => [...showClaim(report, claim, index + 1, sentences, style), '']),
  ].join('\n');
}

/** One claim by itself, as `showReading` shows each. */
export function showClaimOf(report: Report, claim: Claim, sentences: readonly Span[], style: Style): string {
  return showClaim(report, claim, 1, sentences, style).join('\n');
}

function showClaim(report: Report, claim: Claim, number: number, sentences: readonly Span[], style: Style): string[] {
  const quantity = claim.quantity;
  const what = quantity === null ? showDeed(claim) : `${showQuantity(quantity)}, ${quantity.measure}`;
  const standing = [
    claim.negated ? 'negated' : '',
    claim.status === 'asserted' ? '' : claim.status,
    claim.forceStrength || quantity === null ? '' : 'not a force strength',
  ]
    .filter(Boolean)
    .join(', ');
  const where = [quantity === null ? null : claim.actor?.name, claim.place?.name].filter(Boolean).join(' · ');
  return [
    `${style('bold', String(number).padStart(2))}  ${style('cyan', showChain(claim.attribution))}`,
    `    ${style('bold', what)}${where === '' ? '' : ` · ${where}`}${standing === '' ? '' : style('yellow', ` (${standing})`)}`,
    style(
      'dim',
      `    said ${showDays(claim.time.saidAt)} · true of ${showDays(claim.time.asOf)} · confidence that the text says this ${claim.confidence}`,
    ),
    ...wrap(marked(report, claim, sentences, style), 4),
  ];
}

/** "event RETREAT-withdraw: Russia → Ukraine", "state channel-suspended: NATO". */
function showDeed({ kind, event, actor, recipient, why }: Claim): string {
  const what =
    event === null ? (why[0] ?? '').replace(/^.*\//, '') : [event.type, event.mode].filter(Boolean).join('-');
  const parties = [actor?.name, recipient?.name].filter(Boolean).join(' → ');
  return `${kind} ${what}${parties === '' ? '' : `: ${parties}`}`;
}

/** "Anders Fogh Rasmussen (NATO) → Reuters". */
function showChain(chain: readonly Voice[]): string {
  return chain
    .map((voice) => `${voice.name}${voice.actor === null || voice.actor === voice.name ? '' : ` (${voice.actor})`}`)
    .join(' → ');
}

function showDays(days: Days | null): string {
  if (days === null) return 'an unknown day';
  const basis = days.basis === 'stated' ? '' : ` (${days.basis})`;
  return days.from === days.until
    ? `${showDay(days.from)}${basis}`
    : `${showDay(days.from)} to ${showDay(days.until)}${basis}`;
}

/** The claim's sentence with the quantity's words between ⟦ and ⟧. */
function marked(report: Report, claim: Claim, sentences: readonly Span[], style: Style): string {
  const { text } = report;
  const span = claim.quantity?.span ?? claim.event?.cue ?? claim.span;
  const { start, end } = sentences.find((sentence) => contains(sentence, span)) ?? span;
  return `“${text.slice(start, span.start)}${style(['bold', 'underline'], `⟦${text.slice(span.start, span.end)}⟧`)}${text.slice(span.end, end)}”`.replace(
    /\s+/g,
    ' ',
  );
}

function wrap(words: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > widest - indent) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`);
}
