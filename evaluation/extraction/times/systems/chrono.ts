import * as chrono from 'chrono-node';
import type { TimeSystem } from './system.ts';

/** chrono-node: the value is told to the smallest component that it is certain of. */
export function loadChrono(): TimeSystem {
  return {
    name: 'chrono-node 2.10',
    types: false,
    find: ({ text, publishedAt }) =>
      chrono.parse(text, new Date(`${publishedAt ?? '2000-01-01'}T12:00:00Z`)).map(({ index, text: words, start }) => ({
        start: index,
        end: index + words.length,
        type: null,
        value: valueOf(start),
        why: 'chrono',
      })),
  };
}

function valueOf(start: chrono.ParsedComponents): string {
  const part = (component: chrono.Component, width = 2): string =>
    String(start.get(component) ?? 0).padStart(width, '0');
  const month = `${part('year', 4)}-${part('month')}`;
  if (start.isCertain('hour')) return `${month}-${part('day')}T${part('hour')}:${part('minute')}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return `${month}-${part('day')}`;
  return start.isCertain('month') ? month : part('year', 4);
}
