import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readingQuery } from '../api/reading-query.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ReportReview } from './report-review.tsx';
import { Selection } from './selection.tsx';

/** One report of the case, with its claims in place. */
export function ReportPage() {
  const { id } = useParams({ from: '/report/$id' });
  const texts = say().report;
  const { data: reading, error, refetch } = useQuery(readingQuery(id));
  usePageTitle(reading?.report.title ?? texts.title);
  if (error !== null) {
    return (
      <>
        <h1>{texts.cannotBeShown}</h1>
        <Failure error={error} retry={() => void refetch()} />
      </>
    );
  }
  if (reading === undefined) return <Pending what={texts.opening} />;
  return (
    <Selection key={id}>
      <ReportReview reading={reading} />
    </Selection>
  );
}
