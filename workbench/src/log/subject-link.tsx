import { Link } from '@tanstack/react-router';
import { SeriesLink } from '../board/series-link.tsx';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { subjectIn } from '../words/subject.ts';

/** Leads to what an entry of the log is about, where that has a page. */
export function SubjectLink({ subject: written }: { readonly subject: string }) {
  const subject = subjectIn(written);
  const search = useKeepAsOf();
  switch (subject.kind) {
    case 'claim':
      return <ClaimLink claim={subject.claim}>{say().log.claim}</ClaimLink>;
    case 'report':
      return (
        <Link to="/report/$id" params={{ id: subject.report }} search={search}>
          {say().log.report}
        </Link>
      );
    case 'source':
      return <SourceLink family={subject.family} />;
    case 'series':
      return <SeriesLink series={{ ...subject, forceName: subject.force }} />;
    case 'other':
      return subject.words;
  }
}
