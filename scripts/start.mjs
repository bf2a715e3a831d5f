// `npm start`: installs and builds what is needed, reads the example case, opens the workbench.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensure } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);
const given = options[0];
const folder = given !== undefined && !given.startsWith('-') ? options.shift() : 'examples/ukraine-2014';

ensure();
const child = spawn(process.execPath, [`${root}dist/main.js`, 'open', folder, ...options], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
