import { mkdtempSync, readFileSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from '../../src/index.ts';
import { toJsonLine } from '../../src/sinks/json.ts';
import { row, type Table } from './report.ts';
import { sitting } from './sitting.ts';

/** The pages below the folders, unpacked. */
export function pagesIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.html(?:\.gz)?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .toSorted(),
  );
}

function read(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** CPU of a whole batch over HTTP (fetching, processes, writing, fsync) against the extraction of the same pages from disk in one process. */
export async function cost({ folders, least }: { readonly folders: readonly string[]; readonly least: number }): Promise<Table> {
  const pages = pagesIn(folders);
  const times = Math.max(1, Math.ceil(least / pages.length));
  const self = import.meta.filename;
  const server = fork(self, ['serve', ...pages], { serialization: 'advanced' });
  const [port]: number[] = await once(server, 'message');
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-cost-'));
  try {
    const list = join(folder, 'list.txt');
    const urls = Array.from({ length: times * pages.length }, (_, n) => `http://127.0.${n % 4}.${(n % 50) + 1}:${port}/${n}`);
    writeFileSync(list, urls.join('\n'));
    const args = ['batch', '-i', list, '-o', join(folder, 'out.jsonl'), '--allow-private', '-w', '0', '-q'];
    const batch = await sitting(args, { watch: 40 });
    const alone = fork(self, ['alone', String(times), ...pages], { serialization: 'advanced' });
    const [cpu]: number[] = await once(alone, 'message');
    const [whole, bare] = [batch.cpuSeconds / urls.length, (cpu ?? 0) / urls.length];
    return [
      row('', `${urls.length} pages (${pages.length} distinct)`),
      row('extraction alone from disk, CPU a page', `${(bare * 1000).toFixed(1)} ms`),
      row('whole batch over HTTP, CPU a page', `${(whole * 1000).toFixed(1)} ms`),
      row('ratio (at most 1.2)', (whole / bare).toFixed(2)),
    ];
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function alone(times: number, pages: readonly string[]): Promise<void> {
  let bytes = 0;
  for (let turn = 0; turn < times; turn += 1) {
    for (const path of pages) {
      bytes += await extract(read(path), { url: 'http://127.0.0.1/' }).then(
        (article) => toJsonLine(article).length,
        () => 0,
      );
    }
  }
  const { user, system } = process.cpuUsage();
  if (bytes > 0) process.send?.((user + system) / 1e6);
  process.disconnect();
}

function serve(pages: readonly string[]): void {
  const bodies = pages.map(read);
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html' }).end(bodies[Number(request.url?.slice(1)) % bodies.length]);
  });
  server.listen(0, '0.0.0.0', () => {
    const address: AddressInfo | string | null = server.address();
    process.send?.(typeof address === 'object' ? address?.port : 0);
  });
}

const [, , what, ...rest] = process.argv;
if (process.send && what === 'serve') serve(rest);
if (process.send && what === 'alone') await alone(Number(rest[0]), rest.slice(1));
