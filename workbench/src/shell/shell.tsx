import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { caseQuery } from '../api/case-query.ts';
import { DraftProvider } from '../read/draft.tsx';
import { DropAnywhere } from '../read/drop-anywhere.tsx';
import { ReviewerProvider } from '../review/reviewer.tsx';
import { WhoButton } from '../review/who-button.tsx';
import { Announcer } from './announcer.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useFocusOnPage } from './use-focus-on-page.ts';
import { useKeepAsOf } from './use-keep-as-of.ts';
import { useShortcut } from './use-shortcut.ts';

/** The frame around every page: skip link, navigation, drop area, live region. */
export function Shell() {
  const content = useRef<HTMLElement>(null);
  useFocusOnPage(content);
  return (
    <Announcer>
      <ReviewerProvider>
        <DraftProvider>
          <a href="#main" className="skip">
            Skip to the content
          </a>
          <Header />
          <main id="main" tabIndex={-1} ref={content}>
            <Outlet />
          </main>
          <DropAnywhere />
        </DraftProvider>
      </ReviewerProvider>
    </Announcer>
  );
}

function Header() {
  const { data: overview } = useQuery(caseQuery);
  const search = useKeepAsOf();
  const navigate = useNavigate();
  useShortcut({
    b: () => void navigate({ to: '/', search }),
    l: () => void navigate({ to: '/reports', search }),
    s: () => void navigate({ to: '/sources', search }),
    g: () => void navigate({ to: '/log', search }),
    r: () => void navigate({ to: '/read', search }),
  });
  return (
    <header className="banner">
      <Link to="/" search={search} className="wordmark">
        Muster
      </Link>
      {overview !== undefined && <span className="case-name">{overview.name}</span>}
      <nav aria-label="Pages">
        <Link to="/" search={search} activeOptions={{ exact: true, includeSearch: false }}>
          Board
        </Link>
        <Link to="/reports" search={search} activeOptions={{ includeSearch: false }}>
          Reports
        </Link>
        <Link to="/sources" search={search} activeOptions={{ includeSearch: false }}>
          Sources
        </Link>
        <Link to="/log" search={search} activeOptions={{ includeSearch: false }}>
          Log
        </Link>
        <Link to="/read" search={search} activeOptions={{ includeSearch: false }}>
          Read a report
        </Link>
      </nav>
      <WhoButton />
      <ShortcutsDialog />
    </header>
  );
}
