import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SortedRows } from './sorted-rows.tsx';
import { columnsOf, useSortedTable } from './use-sorted-table.ts';

const helper = columnsOf<{ readonly name: string; readonly count: number | undefined }>();
const columns = helper.columns([
  helper.accessor(({ name }) => name, { id: 'name', header: 'Name', meta: { names: true } }),
  helper.accessor(({ count }) => count, { id: 'count', header: 'Count', meta: { className: 'number' } }),
]);
const rows = [
  { name: 'b', count: undefined },
  { name: 'a', count: 9 },
  { name: 'c', count: 10 },
];

function drawn(most?: number): string {
  const Table = () => {
    const table = useSortedTable({ rows, columns, order: { id: 'count', desc: true }, onSort: () => undefined });
    return createElement(SortedRows<(typeof rows)[number]>, most === undefined ? { table } : { table, most });
  };
  return renderToStaticMarkup(createElement(Table));
}

it('tells which column rows are sorted by, and which cell names a row', () => {
  expect(drawn()).toContain('<th scope="col" aria-sort="descending"><button type="button" class="plain">Count');
  expect(drawn()).toMatch(/<th scope="row">c<.*>10<.*<th scope="row">a<.*>9<.*<th scope="row">b</);
  expect(drawn()).not.toContain('aria-row');
});

it('tells how many rows there are where not all are drawn', () => {
  const some = drawn(2);
  expect(some).toContain('<table aria-rowcount="4">');
  expect([...some.matchAll(/<tr aria-rowindex="(\d)"/g)].map(([, at]) => at)).toEqual(['1', '2', '3']);
  expect(some).not.toContain('>b<');
});
