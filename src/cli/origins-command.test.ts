import { describe, expect, it } from 'vitest';
import type { Origin } from '../model/origin.ts';
import { makeFolder } from '../service/folder-fixture.ts';
import { runMuster } from './muster-fixture.ts';

const said = (words: string, publisher: string): string =>
  `Publisher: ${publisher}\nPublished: 2014-05-30\n\nRussia has ${words} troops near Ukraine’s border, Anders Rasmussen said on Friday.\n`;
const files = {
  'a.txt': said('around 40,000', 'Northern Wire'),
  'b.txt': said('at least 40,000', 'Southern Post'),
  'c.txt': said('40,000', 'Eastern Times').replace('on Friday', 'on Friday, according to Northern Wire'),
  'd.txt': said('12,000', 'Western Echo').replace('Anders Rasmussen', 'Jens Berg'),
};

describe('muster origins', () => {
  it('shows who printed one utterance, through whom and how worded, and counts the rest', async () => {
    const { status, stdout, stderr } = await runMuster(['origins', '.'], makeFolder(files));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^3 outlets, 1 origin: Anders Rasmussen, 30 May 2014\n/);
    expect(stdout).toMatch(
      /\n {2}Anders Rasmussen → Southern Post: “at least 40,000 troops”(, the same voice)? r\w+\.\d+\n/,
    );
    expect(stdout).toMatch(/\n {2}Anders Rasmussen → Northern Wire → Eastern Times: “40,000 troops”/);
    expect(stdout.match(/, the same voice/g)).toHaveLength(2);
    expect(stdout).toMatch(/\n4 claims of strength from 2 origins; 1 of one claim each not shown: --all shows them\n$/);
  });

  it('shows the same in an estimate', async () => {
    const folder = makeFolder(files);
    const { stdout } = await runMuster(['estimate', '.'], folder);
    expect(stdout).toMatch(/3 outlets, 1 origin: Anders Rasmussen, 30 May 2014 \(.*Northern Wire.*\)\n/);
    const table = JSON.parse((await runMuster(['estimate', '.', '--json'], folder)).stdout) as {
      series: { origins: Origin[] }[];
    };
    expect(
      table.series.flatMap(({ origins }) => origins.map(({ outlets }) => outlets.length)).toSorted((a, b) => a - b),
    ).toEqual([1, 3]);
  });

  it('gives an origin a line for machines', async () => {
    const { stdout } = await runMuster(['origins', '.', '--json', '--all'], makeFolder(files));
    const origins = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Origin);
    expect(origins.map(({ claims }) => claims.length).toSorted((a, b) => a - b)).toEqual([1, 3]);
  });

  it('knows nothing later than the day asked for', async () => {
    const { stdout } = await runMuster(['origins', '.', '--as-of', '2014-05-29'], makeFolder(files));
    expect(stdout).toBe('0 claims of strength from 0 origins\n');
  });
});
