import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The README's commands with what it says they print; a lone … stands for the rest. */
const shown = [...readme.matchAll(/```console\n\$ npx muster (.+)\n([\s\S]*?)```/g)].map(
  ([, command = '', output = '']) => ({ command, output: output.replace(/…\n$/, '') }),
);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-readme-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !path.includes('.muster'),
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  it('shows commands', () => expect(shown.length).toBeGreaterThanOrEqual(2));

  it.each(shown)('$ npx muster $command', ({ command, output }) => {
    const printed = execFileSync(process.execPath, [join(root, 'dist/main.js'), ...command.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(printed.startsWith(output), `printed:\n${printed.slice(0, output.length + 200)}`).toBe(true);
  });

  it('has examples of the libraries that run', () => {
    const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    // In the package's own folder, where its exports are found by its name.
    const [fusion = '', language = ''] = examples.map((input) =>
      execFileSync(process.execPath, ['--input-type=module', '-'], { cwd: root, input, encoding: 'utf8' }),
    );
    expect(fusion).toMatch(/^Russian forces \d+ \[ \d+, \d+ \]\n$/);
    expect(language).toContain('Russia PROPN nsubj withdrew\n');
    expect(language).toContain("UNIT [ '1st', 'Tank', 'Army' ]\n");
  });

  it('points only at files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
