import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { BoardPage } from './board/board-page.tsx';
import { SearchPage } from './find/search-page.tsx';
import { LogPage } from './log/log-page.tsx';
import { ReadPage } from './read/read-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import { parseSearch, readSearch, stringifySearch } from './search.ts';
import { SeriesPage } from './series/series-page.tsx';
import { MissingPage } from './shell/missing-page.tsx';
import { Shell } from './shell/shell.tsx';
import { SourcePage } from './sources/source-page.tsx';
import { SourcesPage } from './sources/sources-page.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: MissingPage, validateSearch: readSearch });
const parent = () => rootRoute;

const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute: parent, path: '/', component: BoardPage }),
  createRoute({ getParentRoute: parent, path: '/series/$force/$area/$scope', component: SeriesPage }),
  createRoute({ getParentRoute: parent, path: '/report/$id', component: ReportPage }),
  createRoute({ getParentRoute: parent, path: '/reports', component: ReportsPage }),
  createRoute({ getParentRoute: parent, path: '/search', component: SearchPage }),
  createRoute({ getParentRoute: parent, path: '/sources', component: SourcesPage }),
  createRoute({ getParentRoute: parent, path: '/source/$family', component: SourcePage }),
  createRoute({ getParentRoute: parent, path: '/log', component: LogPage }),
  createRoute({ getParentRoute: parent, path: '/read', component: ReadPage }),
]);

/** The pages of the workbench and their addresses. */
export const router = createRouter({ routeTree, parseSearch, stringifySearch, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
