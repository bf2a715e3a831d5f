import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { boardQuery } from './api/board-query.ts';
import { messagesIn, storedLanguage } from './messages/language.ts';
import { say, speak } from './messages/say.ts';
import { router } from './routes.tsx';
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
/** So long the first drawing waits for what the case tells at once, in milliseconds; without it there is only a frame to draw. */
const patience = 200;

const language = storedLanguage();
document.documentElement.lang = language;
const board = Promise.race([
  queryClient.prefetchQuery(boardQuery),
  new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  }),
]);

/** Draws the page once, in the language that was chosen and with what is known by then. */
async function start(place: HTMLElement) {
  speak(await messagesIn(language));
  await Promise.all([board, router.load()]);
  createRoot(place).render(
    <StrictMode>
      <I18nProvider locale={say().locale}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

void start(root);
