import { readFileSync } from 'node:fs';
import { loadFast } from '../../src/language/fast/load-fast.ts';
import { scoreDev, scoreTest } from './score-analyser.ts';

// Scores models/fast.bin: `MUSTER_GOLD=… node scripts/run-ts.mjs training/fast/score-model.ts [test]`.

const analyser = loadFast(new Uint8Array(readFileSync('models/fast.bin')));
for (const line of process.argv[2] === 'test' ? scoreTest(analyser) : scoreDev(analyser)) console.log(line);
