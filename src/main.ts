#!/usr/bin/env node
import { runProgram } from './cli/run-program.ts';

await runProgram(async (...given) => {
  const { serveCase } = await import('./http/serve-case.ts');
  return serveCase(...given);
});
