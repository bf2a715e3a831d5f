import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** Which folder of src may import which: the direction table of ARCHITECTURE.md. */
const directions: Readonly<Record<string, readonly string[]>> = {
  model: [],
  stats: [],
  text: ['model'],
  language: ['model', 'text', 'stats'],
  reading: ['model', 'text'],
  extraction: ['model', 'text'],
  origins: ['model', 'stats', 'text'],
  fusion: ['model', 'stats', 'text'],
  warning: ['model', 'stats', 'text'],
  ledger: ['model'],
  service: ['model', 'text', 'language', 'reading', 'extraction', 'origins', 'fusion', 'warning', 'ledger'],
  cli: ['service', 'model'],
  http: ['service', 'model'],
};

/** Folders that also run in a browser. */
const anywhere = ['model', 'stats', 'text', 'language', 'extraction', 'origins', 'fusion', 'warning'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : filesOf(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const specifiers = /(?:from|import)\s*\(?\s*'([^']+)'/g;
  return [...readFileSync(file, 'utf8').matchAll(specifiers)].map(([, to = '']) => ({ from: file, to }));
}

const isTest = (path: string): boolean => /\.(test|contract)\.ts$|-fixture\.ts$/.test(path);
const folderOf = (path: string): string => relative(source, path).split('/')[0] ?? '';
const shown = ({ from, to }: Import): string => `${relative(root, from)} imports ${to}`;

const files = filesOf(source).filter((path) => !isTest(path));
const imports = files.flatMap(importsOf);

it('knows every folder of src', () => {
  expect(readdirSync(source).toSorted()).toEqual([...Object.keys(directions), 'main.ts'].toSorted());
});

it('imports in the directions of the table only', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!to.startsWith('.')) return false;
    const target = folderOf(resolve(dirname(from), to));
    return (
      folderOf(from) !== 'main.ts' && target !== folderOf(from) && directions[folderOf(from)]?.includes(target) !== true
    );
  });
  expect(wrong.map(shown)).toEqual([]);
});

it('keeps node: out of what runs in a browser', () => {
  const wrong = imports.filter(({ from, to }) => anywhere.includes(folderOf(from)) && to.startsWith('node:'));
  expect(wrong.map(shown)).toEqual([]);
});

it('has no cycles, type-only ones counted', () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ to }) => to.startsWith('.'))
        .map(({ to }) => resolve(dirname(file), to)),
    ]),
  );
  const settled = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (settled.has(file)) return;
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].map((each) => relative(root, each)).join(' → '));
      return;
    }
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    settled.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

it('lets the workbench import types of the model and nothing else of src', () => {
  const wrong = filesOf(join(root, 'workbench/src'))
    .flatMap(importsOf)
    .filter(({ from, to }) => {
      const target = resolve(dirname(from), to);
      if (!to.startsWith('.') || !target.startsWith(source)) return false;
      const typeOnly = new RegExp(`import type [^;]*'${to.replaceAll('.', String.raw`\.`)}'`).test(
        readFileSync(from, 'utf8'),
      );
      return folderOf(target) !== 'model' || !typeOnly;
    });
  expect(wrong.map(shown)).toEqual([]);
});

it('exports by name only', () => {
  const wrong = files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')));
  expect(wrong).toEqual([]);
});
