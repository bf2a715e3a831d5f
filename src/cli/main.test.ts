import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../service/folder-fixture.ts';
import { runMuster } from './muster-fixture.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe.concurrent('muster', () => {
  it.each([['--version'], ['-V']])('says its version for %s', async (flag) => {
    expect(await runMuster([flag], makeFolder())).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['read'], ['open'], ['estimate'], ['parse'], ['explain']])(
    'explains %s with an example',
    async (command) => {
      const [asked, helped] = await Promise.all([
        runMuster([command, '--help'], makeFolder()),
        runMuster(['help', command], makeFolder()),
      ]);
      expect([asked.status, asked.stderr]).toEqual([0, '']);
      expect(asked.stdout).toMatch(new RegExp(`^Usage: muster ${command} `));
      expect(asked.stdout).toMatch(new RegExp(`Examples?:\n +muster ${command} \\S`));
      expect(helped).toEqual(asked);
    },
  );

  it('lists its commands', async () => {
    const { status, stdout } = await runMuster(['--help'], makeFolder());
    expect(status).toBe(0);
    for (const command of ['read', 'open', 'estimate', 'parse', 'explain'])
      expect(stdout).toMatch(new RegExp(`^ +${command} `, 'm'));
  });

  it.each([
    ['no command', [], 'Usage: muster'],
    ['an unknown command', ['raed', 'a.txt'], "unknown command 'raed'"],
    ['an unknown option', ['read', 'a.txt', '--jsonl'], "unknown option '--jsonl'"],
    ['no file', ['read'], "missing required argument 'files'"],
    ['a folder too many', ['estimate', 'a', 'b'], 'too many arguments'],
    [
      'a day in words',
      ['read', 'a.txt', '--published', '30 May 2014'],
      '"30 May 2014" is no day; write one such as 2014-05-30',
    ],
    ['a day that does not exist', ['read', 'a.txt', '--published', '2014-02-31'], '"2014-02-31" is no day'],
    ['an instant for a day', ['estimate', '.', '--as-of', '2014-05-30T12:00:00Z'], 'is no day'],
    ['an option without its value', ['read', 'a.txt', '--published'], 'argument missing'],
    ['a port that is none', ['open', '.', '--port', '70000'], '"70000" is no port'],
    ['a port in words', ['open', '.', '--port', 'http'], '"http" is no port'],
    ['an unknown profile', ['parse', 'a.txt', '--profile', 'slow'], 'Allowed choices are default, fast'],
    ['an empty port', ['open', '.', '--port', ''], '"" is no port'],
    ['a port in another notation', ['open', '.', '--port', '1e3'], '"1e3" is no port'],
    ['a port below zero', ['open', '.', '--port=-1'], '"-1" is no port'],
  ])('refuses %s as wrong usage', async (_what, args, words) => {
    const { status, stdout, stderr } = await runMuster(args, makeFolder({ 'a.txt': 'About 40,000 troops.' }));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('at Command');
  });
});
