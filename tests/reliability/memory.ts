import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row, type Table } from './report.ts';
import { sitting } from './sitting.ts';

const PAGES = 10_000;
const HOSTS = 1000;

/** Peak memory of the command over lists of these lengths; all but the first 10,000 pages are answered 404 from memory. */
export async function memory(lengths: readonly number[]): Promise<Table> {
  const table = [];
  for (const length of lengths) {
    const folder = mkdtempSync(join(tmpdir(), 'pullquote-memory-'));
    const list = join(folder, 'list.txt');
    const file = createWriteStream(list);
    // One page in so many is one; they lie all over the list.
    const every = Math.max(1, Math.floor(length / PAGES));
    for (let n = 0; n < length; n += 1) {
      const kind = n % every === 0 ? 'ok' : 'gone';
      if (!file.write(`https://host-${n % HOSTS}.example/${kind}/${n}\n`)) await once(file, 'drain');
    }
    await new Promise((resolve) => file.end(resolve));
    const out = join(folder, 'out.jsonl');
    const { end, seconds, peakBytes, cpuSeconds } = await sitting(['batch', '-i', list, '-o', out, '-w', '0', '-P', '64', '-q'], {
      preload: new URL('from-memory.js', import.meta.url).href,
      watch: 1000,
    });
    table.push(
      row(
        length.toLocaleString('en'),
        `${(peakBytes / 2 ** 20).toFixed(0)} MB`,
        `${seconds.toFixed(0)} s`,
        `${((cpuSeconds / length) * 1e6).toFixed(0)} µs`,
        `${(statSync(`${out}.journal`).size / 2 ** 20).toFixed(0)} MB`,
        String(end),
      ),
    );
    rmSync(folder, { recursive: true, force: true });
  }
  return [row('lines', 'peak of the command', 'time', 'CPU a line', 'journal', 'exit'), ...table];
}
