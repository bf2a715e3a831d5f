import type { Claim } from '../../../src/model/claim.ts';
import type { ReviewEntry } from '../../../src/model/ledger-entry.ts';
import { say } from '../messages/say.ts';
import type { ClaimState } from '../review/claim-state.ts';
import { fieldsOf, valueInWords } from '../words/field.ts';
import { instantInWords } from '../words/instant.ts';
import { stateInWords } from '../words/verdict.ts';

interface Props {
  readonly claim: Claim;
  readonly state: ClaimState;
  readonly text: string;
}

/** How a claim stands, in a sign and a word. */
export function StateMark({ state: { state, keeping = false } }: { readonly state: ClaimState }) {
  const { word, sign } = stateInWords(state);
  return (
    <p className="claim-state" data-testid="claim-state">
      <span aria-hidden="true">{sign}</span> {word}
      {keeping && <span className="quiet">{say().report.beingKept}</span>}
    </p>
  );
}

/** Who put a claim as it stands and when, each corrected value beside the one that was read, and what was remarked; nothing where nobody spoke. */
export function ClaimReview({ claim, state: { state, corrections, reviews }, text }: Props) {
  const texts = say().report;
  const last = reviews.findLast(({ entry }) => !isRemark(entry));
  const remarks = reviews.filter(({ entry }) => entry.why !== null);
  const corrected = state === 'open' ? [] : Object.keys(corrections);
  const read = new Map(fieldsOf(claim).map((field) => [field.name, field]));
  if (last === undefined && remarks.length === 0 && corrected.length === 0) return null;
  return (
    <div className="claim-review">
      {last !== undefined && <p className="quiet">{texts.put(last.entry.who, instantInWords(last.recordedAt))}</p>}
      {corrected.length > 0 && (
        <ul className="corrections" data-testid="corrections">
          {fieldsOf(claim, corrections).map((field) => {
            const before = read.get(field.name);
            if (before === undefined || !corrected.includes(field.name)) return null;
            return (
              <li key={field.name}>
                {field.label}: <ins>{valueInWords(field, text)}</ins>{' '}
                <span className="quiet">
                  {texts.readAs[0]}
                  <del>{valueInWords(before, text)}</del>
                  {texts.readAs[1]}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {remarks.length > 0 && (
        <ul className="remarks">
          {remarks.map(({ position, entry }) => (
            <li key={position}>{texts.remarks[entry.verdict.act](entry.who, entry.why ?? '')}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function isRemark({ verdict }: ReviewEntry): boolean {
  return verdict.act === 'comment';
}
