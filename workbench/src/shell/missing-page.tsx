import { Link } from '@tanstack/react-router';
import { say } from '../messages/say.ts';
import { usePageTitle } from './use-page-title.ts';

/** What an address without a page shows. */
export function MissingPage() {
  const { missing, nothingHere, theBoard } = say().shell;
  usePageTitle(missing);
  return (
    <>
      <h1>{missing}</h1>
      <p>
        {nothingHere[0]}
        <Link to="/">{theBoard}</Link>
        {nothingHere[1]}
      </p>
    </>
  );
}
