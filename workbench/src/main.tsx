import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { boardQuery } from './api/board-query.ts';
import { messagesIn, storedLanguage } from './messages/language.ts';
import { say, speak } from './messages/say.ts';
import './style/base.css';
import './style/shell.css';
import './style/board.css';
import './style/chart.css';
import './style/series.css';
import './style/sources.css';
import './style/find.css';
import './style/timeline.css';
import './style/map.css';
import './style/report.css';
import './style/read.css';
import './style/review.css';
import './style/log.css';
import './style/watches.css';
import './style/print.css';

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: false } },
});

const root = document.getElementById('root');
if (root === null) throw new Error('Cannot start the workbench: index.html has no element with the id “root”');
const language = storedLanguage();
speak(await messagesIn(language));
document.documentElement.lang = language;
// What stands above every page is asked for while the pages are still being loaded.
void queryClient.prefetchQuery(boardQuery);
// What the pages say is settled before any of them is loaded.
const { router } = await import('./routes.tsx');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={say().locale}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
