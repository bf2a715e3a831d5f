import { Link } from '@tanstack/react-router';
import { usePageTitle } from './use-page-title.ts';

/** What an address without a page shows. */
export function MissingPage() {
  usePageTitle('No such page');
  return (
    <>
      <h1>No such page</h1>
      <p>
        Nothing has this address. <Link to="/">The board</Link> lists every series of the case.
      </p>
    </>
  );
}
