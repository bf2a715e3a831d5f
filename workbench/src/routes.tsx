import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { BoardPage } from './board/board-page.tsx';
import { parseSearch, readSearch, stringifySearch } from './search.ts';
import { MissingPage } from './shell/missing-page.tsx';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: MissingPage, validateSearch: readSearch });
const parent = () => rootRoute;

// The board alone comes with the workbench; every other page is fetched when somebody goes there.
const seriesPage = lazyRouteComponent(() => import('./series/series-page.tsx'), 'SeriesPage');
const reportPage = lazyRouteComponent(() => import('./report/report-page.tsx'), 'ReportPage');
const reportsPage = lazyRouteComponent(() => import('./reports/reports-page.tsx'), 'ReportsPage');
const readPage = lazyRouteComponent(() => import('./read/read-page.tsx'), 'ReadPage');
const searchPage = lazyRouteComponent(() => import('./find/search-page.tsx'), 'SearchPage');
const sourcesPage = lazyRouteComponent(() => import('./sources/sources-page.tsx'), 'SourcesPage');
const sourcePage = lazyRouteComponent(() => import('./sources/source-page.tsx'), 'SourcePage');
const timelinePage = lazyRouteComponent(() => import('./timeline/timeline-page.tsx'), 'TimelinePage');
const mapPage = lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage');
const logPage = lazyRouteComponent(() => import('./log/log-page.tsx'), 'LogPage');

const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute: parent, path: '/', component: BoardPage }),
  createRoute({ getParentRoute: parent, path: '/series/$force/$area/$scope', component: seriesPage }),
  createRoute({ getParentRoute: parent, path: '/report/$id', component: reportPage }),
  createRoute({ getParentRoute: parent, path: '/reports', component: reportsPage }),
  createRoute({ getParentRoute: parent, path: '/search', component: searchPage }),
  createRoute({ getParentRoute: parent, path: '/sources', component: sourcesPage }),
  createRoute({ getParentRoute: parent, path: '/source/$family', component: sourcePage }),
  createRoute({ getParentRoute: parent, path: '/timeline', component: timelinePage }),
  createRoute({ getParentRoute: parent, path: '/map', component: mapPage }),
  createRoute({ getParentRoute: parent, path: '/log', component: logPage }),
  createRoute({ getParentRoute: parent, path: '/read', component: readPage }),
]);

/** The pages of the workbench and their addresses. */
export const router = createRouter({ routeTree, parseSearch, stringifySearch, scrollRestoration: true });

// There at once when somebody goes on from the first page, and no part of it.
router.subscribe('onRendered', () => {
  for (const { preload } of [seriesPage, reportPage, reportsPage, readPage]) void preload?.();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
