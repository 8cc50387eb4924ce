// Keeps what V8 compiled of the bundled command for some pages, so that no start compiles it again.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, evaluate, toScript } from '../bin/load.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages');
const pages = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('page.html'));

const script = toScript();
const { run } = evaluate(script);
// More of them compile hardly more functions.
for (const page of pages.toSorted().slice(0, 8)) {
  process.argv = [process.execPath, 'pullquote', join(folder, page)];
  await run(process);
}
writeFileSync(COMPILED, script.createCachedData());
