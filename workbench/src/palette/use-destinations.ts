import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { caseQuery } from '../api/case-query.ts';
import { useOutlines } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { scopeNoun, seriesId, seriesTitle } from '../words/series.ts';
import { familyName } from '../words/source.ts';

/** Somewhere to go, or something to do, by its name. */
export interface Destination {
  readonly id: string;
  readonly name: string;
  /** What kind it is, in words: page, series, source, report, action. */
  readonly kind: string;
  readonly go: () => void;
}

/** Everything that the palette leads to: pages, series, sources, reports, actions. */
export function useDestinations(showShortcuts: () => void): readonly Destination[] {
  const { data: overview } = useQuery(caseQuery);
  const { all } = useOutlines();
  const { changeWho } = useReviewer();
  const navigate = useNavigate();
  const search = useKeepAsOf();
  const { palette, shell } = say();
  const { kinds } = palette;
  const families = new Set(all.flatMap(({ heard }) => heard.map(({ family }) => family)));
  return [
    ...(Object.keys(shell.pages) as (keyof typeof shell.pages)[]).map((to) => ({
      id: to,
      name: shell.pages[to],
      kind: kinds.page,
      go: () => void navigate({ to, search }),
    })),
    ...all.map(({ key }) => ({
      id: seriesId(key),
      name: `${seriesTitle(key)}, ${scopeNoun(key.scope)}`,
      kind: kinds.series,
      go: () => {
        const { force, area, scope } = key;
        void navigate({ to: '/series/$force/$area/$scope', params: { force, area: area || '-', scope }, search });
      },
    })),
    ...[...families].map((family) => {
      const name = familyName(family);
      return {
        id: `source ${family}`,
        // Who knows the code finds it by that too.
        name: family === '' || family === name ? name : `${name} (${family})`,
        kind: kinds.source,
        go: () => void navigate({ to: '/source/$family', params: { family: family || '-' }, search }),
      };
    }),
    ...(overview?.reports ?? []).map(({ id, title, publisher }) => ({
      id,
      name: [title ?? palette.untitled, publisher].filter(Boolean).join(', '),
      kind: kinds.report,
      go: () => void navigate({ to: '/report/$id', params: { id }, search }),
    })),
    {
      id: 'latest',
      name: palette.latest,
      kind: kinds.action,
      go: () => void navigate({ to: '.', search: {} }),
    },
    { id: 'shortcuts', name: palette.shortcuts, kind: kinds.action, go: showShortcuts },
    { id: 'who', name: palette.who, kind: kinds.action, go: changeWho },
  ];
}
