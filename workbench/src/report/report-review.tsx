import { useMemo, useState } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { Verdict } from '../../../src/model/ledger-entry.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { say } from '../messages/say.ts';
import { nextOpen } from '../review/next-open.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { useReportStates } from '../review/use-report-states.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import { useShortcut } from '../shell/use-shortcut.ts';
import type { Change } from './change.ts';
import { CorrectionForm } from './correction-form.tsx';
import { Coverage } from './coverage.tsx';
import { EffectLine } from './effect-line.tsx';
import { EmptyPassages } from './empty-passages.tsx';
import { OriginalText } from './original-text.tsx';
import { OriginalToggle, useOriginalShown } from './original-toggle.tsx';
import { inTextOrder, ReadingPane } from './reading-pane.tsx';
import { RemarkForm } from './remark-form.tsx';
import { type ClaimAct, ReviewButtons } from './review-buttons.tsx';
import { sentencesReviewed } from './sentences-reviewed.ts';
import { useClaimWalk } from './use-claim-walk.ts';
import { useEmptyPassages } from './use-empty-passages.ts';

/** What is being written about a claim. */
interface Writing {
  readonly claim: Claim;
  readonly form: 'correct' | 'comment' | 'reject-because';
}

/** A report of the case, whose claims are reviewed one after the other by key or button. */
export function ReportReview({ reading }: { readonly reading: Reading }) {
  const { report } = reading;
  const claims = useMemo(() => inTextOrder(reading), [reading]);
  const { states, passages, error } = useReportStates(reading);
  const { selected, goTo } = useClaimWalk(claims);
  const reviewer = useReviewer();
  const texts = say().report;
  const originalShown = useOriginalShown();
  const announce = useAnnounce();
  const [writing, setWriting] = useState<Writing | null>(null);
  const { sentences, empty, sayNoClaim, takeBack } = useEmptyPassages(report, passages);

  const settled = useMemo(
    () => sentencesReviewed(sentences, claims, states, empty),
    [sentences, claims, states, empty],
  );
  const reviewed = [...states.values()].filter(({ state }) => state !== 'open').length;

  const positionOf = (claim: Claim) => states.get(claim.id)?.position ?? 0;
  const review = (claim: Claim, verdict: Verdict, why: string | null) =>
    reviewer.say([{ kind: 'review', about: claim.id, quote: claim.exact, why, verdict }], positionOf(claim));
  const goOn = (from: Claim) => {
    const next = nextOpen(claims, from, ({ id }) => states.get(id)?.state === 'open');
    if (next === undefined) announce(texts.noOtherOpen);
    else goTo(next);
  };
  /** Back to the claim's card, from a form that is about to go. */
  const leave = (claim: Claim) => {
    setWriting(null);
    goTo(claim);
  };
  const act = (what: ClaimAct) => {
    if (selected === undefined) {
      if (what === 'skip' && claims[0] !== undefined) goTo(claims[0]);
      return;
    }
    switch (what) {
      case 'accept':
      case 'reject':
        void review(selected, { act: what }, null);
        return goOn(selected);
      case 'skip':
        return goOn(selected);
      case 'correct':
      case 'comment':
      case 'reject-because':
        return setWriting({ claim: selected, form: what });
    }
  };
  useShortcut({
    a: () => act('accept'),
    x: () => act('reject'),
    X: () => act('reject-because'),
    ' ': () => act('skip'),
    e: () => act('correct'),
    c: () => act('comment'),
  });

  const keepChanges = async (claim: Claim, first: Change, others: readonly Change[]) => {
    const also = Object.fromEntries(others.map(({ name, value }) => [name, value]));
    const outcome = await review(
      claim,
      { act: 'correct', field: first.name, value: first.value, ...(others.length === 0 ? {} : { also }) },
      null,
    );
    if (outcome.problem === null) leave(claim);
    return outcome;
  };
  const remark = (claim: Claim, form: 'comment' | 'reject-because', why: string) => {
    void review(claim, { act: form === 'comment' ? 'comment' : 'reject' }, why);
    leave(claim);
    if (form === 'reject-because') goOn(claim);
  };
  const form = (claim: Claim) => {
    if (writing?.claim !== claim) {
      return (
        <>
          {states.get(claim.id)?.state !== 'rejected' && <EffectLine claim={claim} />}
          <ReviewButtons onAct={act} />
        </>
      );
    }
    const { form: kind } = writing;
    return kind === 'correct' ? (
      <CorrectionForm
        claim={claim}
        corrections={states.get(claim.id)?.corrections ?? {}}
        text={report.text}
        onKeep={(first, others) => keepChanges(claim, first, others)}
        onLeave={() => leave(claim)}
      />
    ) : (
      <RemarkForm
        label={kind === 'comment' ? texts.acts.comment : texts.whyRejected}
        submit={kind === 'comment' ? texts.acts.comment : texts.acts.reject}
        onSay={(why) => remark(claim, kind, why)}
        onLeave={() => leave(claim)}
      />
    );
  };

  return (
    <ReadingPane
      reading={reading}
      review={{
        states,
        empty,
        onSelected: selected === undefined ? null : form(selected),
        head: <OriginalToggle />,
        beside: originalShown === undefined ? null : <OriginalText report={report.id} shown={originalShown} />,
        above:
          error === null ? (
            <Coverage claims={[reviewed, claims.length]} sentences={[settled, sentences.length]} />
          ) : (
            <Failure error={error} />
          ),
        below: (
          <EmptyPassages
            passages={passages}
            language={report.language === 'und' ? undefined : report.language}
            onSayNoClaim={sayNoClaim}
            onTakeBack={takeBack}
          />
        ),
      }}
    />
  );
}
