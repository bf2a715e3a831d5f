import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readOnly } from '../api/submission.ts';
import { say } from '../messages/say.ts';
import { ReadingPane } from '../report/reading-pane.tsx';
import { Selection } from '../report/selection.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { countOf } from '../words/count.ts';
import { AddToCase } from './add-to-case.tsx';
import { DateFields } from './date-fields.tsx';
import { type Draft, useDraft } from './draft.tsx';

/** The claims of a report that is not recorded, in the same reading pane as those of the case. */
export function Preview({ draft }: { readonly draft: Draft }) {
  const { clear } = useDraft();
  const texts = say().read;
  const announce = useAnnounce();
  const query = useQuery({
    queryKey: ['preview', draft.serial],
    queryFn: () => readOnly(draft),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reading = query.data;

  useEffect(() => {
    if (reading !== undefined) announce(say().read.found(countOf(reading.claims.length, 'claim')));
  }, [reading, announce]);

  const again = (
    <button type="button" onClick={clear}>
      {texts.another}
    </button>
  );
  if (query.error !== null) {
    return (
      <div className="column">
        <h1>{texts.failed(draft.name)}</h1>
        <Failure error={query.error} />
        {again}
      </div>
    );
  }
  if (reading === undefined) return <Pending what={texts.reading(draft.name)} />;
  return (
    <Selection>
      <ReadingPane
        reading={reading}
        above={
          <div className="preview-bar">
            <p>
              <strong>{texts.preview}</strong> {texts.notRecorded}
            </p>
            <DateFields draft={draft} report={reading.report} />
            <div className="actions">
              <AddToCase draft={draft} />
              {again}
            </div>
          </div>
        }
      />
    </Selection>
  );
}
