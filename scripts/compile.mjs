// Keeps what V8 compiled of the bundled files for some pages, so that no start compiles it again.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { COMMAND, NETWORK, compiledOf, evaluate, load, prepare } from '../bin/load.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages');
const pages = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('page.html'));

// The page comes from this process, whatever proxy the caller has; and it is the code that counts, not the page.
for (const name of Object.keys(process.env)) if (/_proxy$/i.test(name)) delete process.env[name];

prepare();
const scripts = [COMMAND, NETWORK].map((file) => [file, evaluate(file)]);
const runOn = (...args) => {
  process.argv = [process.execPath, 'pullquote', ...args];
  return load(COMMAND).run(process);
};
// More of them compile hardly more functions, which every start reads.
for (const page of pages.toSorted().slice(0, 4)) await runOn(join(folder, page));
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(readFileSync(join(folder, pages[0]))));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
await runOn(`http://127.0.0.1:${server.address().port}/`, '--allow-private');
server.close();
server.closeAllConnections();
for (const [file, script] of scripts) writeFileSync(compiledOf(file), script.createCachedData());
process.exitCode = 0;
