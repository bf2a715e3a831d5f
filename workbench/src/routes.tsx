import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { BoardPage } from './board/board-page.tsx';
import { ReadPage } from './read/read-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import { parseSearch, readSearch, stringifySearch } from './search.ts';
import { SeriesPage } from './series/series-page.tsx';
import { MissingPage } from './shell/missing-page.tsx';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: MissingPage, validateSearch: readSearch });
const parent = () => rootRoute;

// Pages that nobody opens first are fetched when somebody does.
const searchPage = lazyRouteComponent(() => import('./find/search-page.tsx'), 'SearchPage');
const sourcesPage = lazyRouteComponent(() => import('./sources/sources-page.tsx'), 'SourcesPage');
const sourcePage = lazyRouteComponent(() => import('./sources/source-page.tsx'), 'SourcePage');
const timelinePage = lazyRouteComponent(() => import('./timeline/timeline-page.tsx'), 'TimelinePage');
const mapPage = lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage');
const logPage = lazyRouteComponent(() => import('./log/log-page.tsx'), 'LogPage');

const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute: parent, path: '/', component: BoardPage }),
  createRoute({ getParentRoute: parent, path: '/series/$force/$area/$scope', component: SeriesPage }),
  createRoute({ getParentRoute: parent, path: '/report/$id', component: ReportPage }),
  createRoute({ getParentRoute: parent, path: '/reports', component: ReportsPage }),
  createRoute({ getParentRoute: parent, path: '/search', component: searchPage }),
  createRoute({ getParentRoute: parent, path: '/sources', component: sourcesPage }),
  createRoute({ getParentRoute: parent, path: '/source/$family', component: sourcePage }),
  createRoute({ getParentRoute: parent, path: '/timeline', component: timelinePage }),
  createRoute({ getParentRoute: parent, path: '/map', component: mapPage }),
  createRoute({ getParentRoute: parent, path: '/log', component: logPage }),
  createRoute({ getParentRoute: parent, path: '/read', component: ReadPage }),
]);

/** The pages of the workbench and their addresses. */
export const router = createRouter({ routeTree, parseSearch, stringifySearch, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
