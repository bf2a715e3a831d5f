import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import { say } from '../messages/say.ts';
import { DraftProvider } from '../read/draft.tsx';
import { DropAnywhere } from '../read/drop-anywhere.tsx';
import { ReviewerProvider } from '../review/reviewer.tsx';
import { Announcer } from './announcer.tsx';
import { Header } from './header.tsx';
import { useCaseChanges } from './use-case-changes.ts';
import { useFocusOnPage } from './use-focus-on-page.ts';

function CaseChanges() {
  useCaseChanges();
  return null;
}

/** The frame around every page: skip link, navigation, drop area, live region. */
export function Shell() {
  const content = useRef<HTMLElement>(null);
  useFocusOnPage(content);
  return (
    <Announcer>
      <ReviewerProvider>
        <DraftProvider>
          <a href="#main" className="skip">
            {say().shell.skip}
          </a>
          <Header />
          <CaseChanges />
          <main id="main" tabIndex={-1} ref={content}>
            <Outlet />
          </main>
          <DropAnywhere />
        </DraftProvider>
      </ReviewerProvider>
    </Announcer>
  );
}
