import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { caseQuery } from '../api/case-query.ts';
import { FileProblems } from '../board/file-problems.tsx';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ReportList } from './report-list.tsx';

/** Every report of the case, to be sorted and searched. */
export function ReportsPage() {
  const { data: overview, error, refetch } = useQuery(caseQuery);
  const find = useSearch({ from: '__root__', select: (search) => search.find }) ?? '';
  const change = useChangeSearch();
  const { reports: texts } = say();
  usePageTitle(texts.title);
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (overview === undefined) return <Pending what={texts.opening} />;
  return (
    <>
      <ReportList reports={overview.reports} find={find}>
        <label className="find">
          {texts.find}
          <input
            type="search"
            value={find}
            onChange={({ target }) => change((search) => withSearch(search, 'find', target.value || undefined))}
          />
        </label>
      </ReportList>
      <FileProblems failed={overview.files.length} />
    </>
  );
}
