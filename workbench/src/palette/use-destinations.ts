import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { caseQuery } from '../api/case-query.ts';
import { useEstimates } from '../as-of/use-as-of.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { scopeNoun, seriesId, seriesTitle } from '../words/series.ts';
import { familyName } from '../words/source.ts';

/** Somewhere to go, or something to do, by its name. */
export interface Destination {
  readonly id: string;
  readonly name: string;
  /** What kind it is: page, series, source, report, action. */
  readonly kind: string;
  readonly go: () => void;
}

/** Everything that the palette leads to: pages, series, sources, reports, actions. */
export function useDestinations(showShortcuts: () => void): readonly Destination[] {
  const { data: overview } = useQuery(caseQuery);
  const { all } = useEstimates();
  const { changeWho } = useReviewer();
  const navigate = useNavigate();
  const search = useKeepAsOf();
  const page = (
    to: '/' | '/reports' | '/sources' | '/timeline' | '/map' | '/search' | '/log' | '/read',
    name: string,
  ): Destination => ({
    id: to,
    name,
    kind: 'page',
    go: () => void navigate({ to, search }),
  });
  const families = new Set(all.flatMap(({ contributions }) => contributions.map(({ family }) => family)));
  return [
    page('/', 'Board'),
    page('/reports', 'Reports'),
    page('/sources', 'Sources'),
    page('/timeline', 'Timeline'),
    page('/map', 'Map'),
    page('/search', 'Search'),
    page('/log', 'Log'),
    page('/read', 'Read a report'),
    ...all.map(({ key }) => ({
      id: seriesId(key),
      name: `${seriesTitle(key)}, ${scopeNoun(key.scope)}`,
      kind: 'series',
      go: () => {
        const { force, area, scope } = key;
        void navigate({ to: '/series/$force/$area/$scope', params: { force, area: area || '-', scope }, search });
      },
    })),
    ...[...families].map((family) => ({
      id: `source ${family}`,
      name: familyName(family),
      kind: 'source',
      go: () => void navigate({ to: '/source/$family', params: { family: family || '-' }, search }),
    })),
    ...(overview?.reports ?? []).map(({ id, title, publisher }) => ({
      id,
      name: [title ?? 'Report without a title', publisher].filter(Boolean).join(', '),
      kind: 'report',
      go: () => void navigate({ to: '/report/$id', params: { id }, search }),
    })),
    {
      id: 'latest',
      name: 'As known on the latest day',
      kind: 'action',
      go: () => void navigate({ to: '.', search: {} }),
    },
    { id: 'shortcuts', name: 'Show and change keyboard shortcuts', kind: 'action', go: showShortcuts },
    { id: 'who', name: 'Change the name that you review under', kind: 'action', go: changeWho },
  ];
}
