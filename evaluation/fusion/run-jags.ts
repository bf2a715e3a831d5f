import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReducedData, reduced } from './reduced-model.ts';

/** Draws from the posterior, by variable, chains one after the other; and the CPU seconds that they took. */
export interface Draws {
  readonly draws: ReadonlyMap<string, Float64Array>;
  readonly cpuSeconds: number;
}

// Non-centred, and with the glm module: the centred program does not converge (R-hat 3.5).
const program = `model {
  x[1] ~ dnorm(${reduced.firstMean}, ${1 / reduced.firstScale ** 2})
  for (t in 2:days) { e[t] ~ dnorm(0, 1); x[t] <- x[t-1] + sigma * e[t] }
  sigma ~ dnorm(0, ${1 / reduced.stepScale ** 2}) T(0, ${reduced.stepMost})
  tau ~ dnorm(0, ${1 / reduced.biasScale ** 2}) T(0, )
  for (f in 1:families) { z[f] ~ dnorm(0, 1); b[f] <- tau * z[f] }
  for (i in 1:claims) {
    inside[i] ~ dinterval(y[i], cut[i, 1:2])
    y[i] ~ dnorm(x[day[i]] + b[family[i]], ${1 / reduced.error ** 2})
  }
}
`;

/** Runs JAGS 4 (Plummer 2003) on a data set: four chains. Throws where it is not installed or fails. */
export function runJags({ days, claims }: ReducedData, iterations: number): Draws {
  const folder = mkdtempSync(join(tmpdir(), 'muster-jags-'));
  try {
    const vector = (values: readonly number[]): string => `c(${values.join(', ')})`;
    writeFileSync(join(folder, 'model.bug'), program);
    writeFileSync(
      join(folder, 'data.R'),
      [
        `days <- ${days}`,
        `families <- ${reduced.families}`,
        `claims <- ${claims.length}`,
        `day <- ${vector(claims.map(({ day }) => day + 1))}`,
        `family <- ${vector(claims.map(({ family }) => family + 1))}`,
        `inside <- ${vector(claims.map(() => 1))}`,
        `cut <- structure(${vector([...claims.map(({ low }) => low), ...claims.map(({ high }) => high)])}, .Dim = c(${claims.length}, 2))`,
      ].join('\n'),
    );
    const chains = [1, 2, 3, 4];
    for (const chain of chains) {
      const inside = claims.map(({ low, high }) => (low < -50 ? high - 0.1 : high > 50 ? low + 0.1 : (low + high) / 2));
      const start = [
        `y <- ${vector(inside)}`,
        `sigma <- ${0.02 * chain}`,
        `tau <- ${0.1 * chain}`,
        `.RNG.name <- "base::Mersenne-Twister"`,
        `.RNG.seed <- ${1000 + chain}`,
      ];
      writeFileSync(join(folder, `init${chain}.R`), start.join('\n'));
    }
    writeFileSync(
      join(folder, 'script'),
      [
        'load glm',
        'model in "model.bug"',
        'data in "data.R"',
        'compile, nchains(4)',
        ...chains.map((chain) => `parameters in "init${chain}.R", chain(${chain})`),
        'initialize',
        'adapt 1000',
        'update 2000',
        ...['x', 'b', 'sigma', 'tau'].map((name) => `monitor ${name}, thin(10)`),
        `update ${iterations}`,
        'coda *',
        'exit',
      ].join('\n'),
    );
    const before = process.resourceUsage();
    const run = spawnSync('bash', ['-c', 'times; jags script > log 2>&1; echo "status $?"; times'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (!run.stdout.includes('status 0')) {
      throw new Error(
        `Cannot run jags (install Debian's package jags): ${readFileSync(join(folder, 'log'), 'utf8').slice(0, 500)}`,
      );
    }
    const minutes = /(\d+)m([\d.]+)s \d+m[\d.]+s\s*$/.exec(run.stdout);
    const cpuSeconds =
      minutes === null
        ? (process.resourceUsage().userCPUTime - before.userCPUTime) / 1e6
        : 60 * Number(minutes[1]) + Number(minutes[2]);
    return { draws: readCoda(folder, chains.length), cpuSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads what \`coda *\` wrote: an index of variables, and per chain a line for each draw. */
function readCoda(folder: string, chains: number): ReadonlyMap<string, Float64Array> {
  const values = Array.from({ length: chains }, (_, chain) =>
    Float64Array.from(
      readFileSync(join(folder, `CODAchain${chain + 1}.txt`), 'utf8')
        .trim()
        .split('\n'),
      (line) => Number(line.slice(line.search(/\s/))),
    ),
  );
  const draws = new Map<string, Float64Array>();
  for (const line of readFileSync(join(folder, 'CODAindex.txt'), 'utf8').trim().split('\n')) {
    const [name, from, until] = line.split(' ');
    const parts = values.map((chain) => chain.subarray(Number(from) - 1, Number(until)));
    const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    draws.set(name!, joined);
  }
  return draws;
}
