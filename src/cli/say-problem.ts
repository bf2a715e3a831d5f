import type { Problem } from '../model/problem.ts';
import { styleFor } from './style.ts';

/** Prints a problem on standard error: "muster: what is wrong [its code]". */
export function sayProblem(problem: Problem): void {
  const style = styleFor(process.stderr);
  process.stderr.write(`${style('red', 'muster:')} ${problem.message} ${style('dim', `[${problem.code}]`)}\n`);
}
