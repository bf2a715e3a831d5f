import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { searchQuery } from '../api/search-query.ts';
import { say } from '../messages/say.ts';
import { useSettled } from '../report/use-settled.ts';
import { Failure } from '../shell/failure.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { FoundClaims } from './found-claims.tsx';
import { FoundReports } from './found-reports.tsx';
import { SearchForm } from './search-form.tsx';

const most = 50;
/** How long nobody must have typed before the server is asked, in milliseconds. */
const pause = 250;

/** Search over the claims and reports of the case, by words and by what claims say. */
export function SearchPage() {
  const { words = '', source, from, until, force, place, form } = useSearch({ from: '__root__' });
  const texts = say().find;
  usePageTitle(texts.title);
  const asked = useSettled({ words, source, from, until, force, place, form, limit: most }, pause);
  const { data, error, refetch } = useQuery({
    ...searchQuery(asked ?? { limit: most }),
    enabled: asked !== null,
  });
  const claims = data?.flatMap((one) => (one.kind === 'claim' ? [one] : [])) ?? [];
  const reports = data?.flatMap((one) => (one.kind === 'report' ? [one] : [])) ?? [];
  const some = (count: number, noun: string) =>
    count === most ? texts.first(countOf(most, noun)) : countOf(count, noun);
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet" role="status" data-testid="found-count">
          {data !== undefined && `${some(claims.length, 'claim')}, ${some(reports.length, 'report')}`}
        </p>
      </div>
      <SearchForm />
      {(force ?? place ?? form) !== undefined && <p className="quiet">{texts.claimsOnly}</p>}
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data !== undefined && data.length === 0 && <p className="notice">{texts.nothing}</p>}
      {claims.length > 0 && <FoundClaims found={claims} words={words} />}
      {reports.length > 0 && <FoundReports found={reports} words={words} />}
    </>
  );
}
