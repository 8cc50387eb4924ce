import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileNameOf } from '../../src/batch/article-file.ts';
import { readJournal } from '../../src/batch/journal.ts';
import { takeLock } from '../../src/batch/lock.ts';
import { keyOf, normalize, withoutCredentials } from '../../src/batch/key.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const bin = join(root, 'bin', 'pullquote.js');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-batch-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const story = (n: number): string =>
  `<title>Ferry ${n}</title><article><h1>Ferry number ${n}</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article>`;

function batch(args: readonly string[], input = ''): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [bin, 'batch', ...args], { input, encoding: 'utf8' });
}

function lines(path: string): { requestedUrl: string; code?: string; title?: string; capture?: { requestedUrl: string } }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function pages(name: string, count: number): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (let n = 0; n < count; n += 1) writeFileSync(join(path, `${String(n).padStart(4, '0')}.html`), story(n));
  return path;
}

test('every input ends as one record or one failure', () => {
  const list = join(folder, 'list.txt');
  const [one] = readdirSync(pages('few', 3)).map((name) => join(folder, 'few', name));
  writeFileSync(list, `\ufeff# a comment\r\n${one}\r\n\r\n${one}\n${join(folder, 'missing.html')}\nftp://x.example/a`);
  const out = join(folder, 'few.jsonl');
  const result = batch(['-i', list, '-o', out]);
  assert.equal(result.status, 8, result.stderr);
  assert.equal(lines(out).length, 1);
  assert.deepEqual(
    lines(`${out}.failures.jsonl`)
      .map(({ code }) => code ?? '')
      .toSorted((a, b) => a.localeCompare(b)),
    ['scheme', 'unreadable'],
  );
});

test('an output that is there is refused without --resume, and a journal of another list always', () => {
  const out = join(folder, 'twice.jsonl');
  const source = pages('twice', 2);
  assert.equal(batch([source, '-o', out]).status, 0);
  assert.match(batch([source, '-o', out]).stderr, /--resume/);
  assert.equal(batch([source, '-o', out]).status, 2);
  assert.equal(batch([source, '-o', out, '--resume']).status, 0);
  assert.equal(lines(out).length, 2);
  assert.match(batch([join(folder, 'other'), '-o', out, '--resume']).stderr, /another list/);
});

test('a torn journal and a longer output are cut back, a shorter one is refused', async () => {
  const out = join(folder, 'torn.jsonl');
  const source = pages('torn', 5);
  assert.equal(batch([source, '-o', out]).status, 0);
  const journal = `${out}.journal`;
  truncateSync(journal, readFileSync(journal).length - 7);
  appendFileSync(out, '{"half":');
  let entries = 0;
  await readJournal(journal, () => (entries += 1));
  assert.equal(entries, 5);
  assert.equal(batch([source, '-o', out, '--resume']).status, 0);
  assert.equal(new Set(lines(out).map(({ title }) => title)).size, 5);
  assert.equal(lines(out).length, 5);
  truncateSync(out, 10);
  const refused = batch([source, '-o', out, '--resume']);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /shorter than the journal says/);
});

test('kill -9 at any moment loses nothing and repeats nothing', { timeout: 300_000 }, async () => {
  const source = pages('killed', 150);
  const out = join(folder, 'killed.jsonl');
  let kills = 0;
  for (let sitting = 0; sitting < 40; sitting += 1) {
    const child = spawn(process.execPath, [bin, 'batch', source, '-o', out, ...(existsSync(`${out}.journal`) ? ['--resume'] : []), '-q'], {
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    // Sometimes before the first record, sometimes in the middle of the last ones.
    const timer = sitting < 12 ? setTimeout(() => child.kill('SIGKILL'), 150 + ((sitting * 97) % 600)) : undefined;
    const code = await ended;
    clearTimeout(timer);
    if (code === 0) break;
    kills += 1;
    if (!existsSync(`${out}.journal`)) rmSync(out, { force: true });
  }
  assert.ok(kills > 0, 'no kill hit');
  const titles = lines(out).map(({ title }) => title);
  assert.equal(titles.length, 150);
  assert.equal(new Set(titles).size, 150);
});

test('two runs on one output: the second is refused', () => {
  const out = join(folder, 'locked.jsonl');
  const unlock = takeLock(`${out}.journal.lock`);
  const result = batch([pages('locked', 1), '-o', out]);
  unlock?.();
  assert.equal(result.status, 2);
  assert.match(result.stderr, /another run/);
});

test('the lock of a process that is gone is taken over', () => {
  const out = join(folder, 'stale.jsonl');
  writeFileSync(`${out}.journal.lock`, '4194304 0000\n');
  assert.equal(batch([pages('stale', 1), '-o', out]).status, 0);
});

test('a full disk stops the run with its code; --resume goes on', () => {
  const source = pages('full', 30);
  const out = join(folder, 'full.jsonl');
  const small = spawnSync('bash', ['-c', `ulimit -f 8; "${process.execPath}" "${bin}" batch "${source}" -o "${out}" -q`], {
    encoding: 'utf8',
  });
  assert.notEqual(small.status, 0);
  const result = batch([source, '-o', out, '--resume']);
  assert.equal(result.status, 0, result.stderr);
  assert.equal(new Set(lines(out).map(({ title }) => title)).size, 30);
  assert.equal(lines(out).length, 30);
});

test('--max stops at its limit with 9 and can be resumed', () => {
  const source = pages('max', 10);
  const out = join(folder, 'max.jsonl');
  assert.equal(batch([source, '-o', out, '--max', '4']).status, 9);
  assert.ok(lines(out).length < 10);
  assert.equal(batch([source, '-o', out, '--resume']).status, 0);
  assert.equal(lines(out).length, 10);
});

test('--retry-failed turns failures into records', () => {
  const out = join(folder, 'retry.jsonl');
  const late = join(folder, 'late.html');
  const list = join(folder, 'retry.txt');
  writeFileSync(list, `${late}\n`);
  assert.equal(batch(['-i', list, '-o', out]).status, 7);
  writeFileSync(late, story(1));
  assert.equal(batch(['-i', list, '-o', out, '--resume']).status, 7);
  assert.equal(batch(['-i', list, '-o', out, '--retry-failed']).status, 0);
  assert.equal(lines(out).length, 1);
  assert.equal(lines(`${out}.failures.jsonl`).length, 0);
});

test('--out-dir writes one safe file an article', () => {
  const out = join(folder, 'articles');
  assert.equal(batch([pages('files', 3), '--out-dir', out]).status, 0);
  const names = readdirSync(out).filter((name) => name.endsWith('.json'));
  assert.equal(names.length, 3);
  for (const name of names) assert.match(name, /^[a-z0-9-]+\.json$/);
});

const nameRows = [
  {
    record: { url: 'https://x.example/2025/../../etc/passwd', publishedAt: '2025-04-09T10:00:00Z' },
    name: '2025-04-09-x-example-passwd-abcdefgh.json',
  },
  { record: { url: 'https://x.example/%2e%2e%2fCON', publishedAt: null }, name: 'undated-x-example-2e-2e-2fcon-abcdefgh.json' },
  { record: { url: null, publishedAt: '2025' }, name: '2025-file-page-abcdefgh.json' },
];
for (const { record, name } of nameRows) test(`file name ${name}`, () => assert.equal(fileNameOf(record, 'abcdefghij'), name));

const credentials = [
  { source: 'https://jo:secret@x.example/a?utm_source=b', shown: 'https://x.example/a?utm_source=b' },
  { source: 'https://jo:se@cret@x.example/a', shown: 'https://x.example/a' },
  { source: 'https://jo:secret@x.example:99999/a', shown: 'https://x.example:99999/a' },
  { source: 'HTTPS://X.example/a@b?', shown: 'HTTPS://X.example/a@b?' },
  { source: 'pages/jo@home.html', shown: 'pages/jo@home.html' },
];
for (const { source, shown } of credentials) test(`what is shown of ${source}`, () => assert.equal(withoutCredentials(source), shown));

test('sources that mean the same have one key', () => {
  assert.equal(normalize('HTTPS://X.example:443/a?utm_source=b#c'), 'https://x.example/a');
  assert.equal(keyOf('https://x.example/a?'), keyOf('https://X.EXAMPLE/a#top'));
});

async function serve(
  handler: (path: string, host: string) => { status: number; body: string },
): Promise<{ server: Server; port: number; log: { path: string; host: string; at: number }[] }> {
  const log: { path: string; host: string; at: number }[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    log.push({ path: request.url ?? '', host, at: performance.now() });
    const { status, body } = handler(request.url ?? '', host);
    response.writeHead(status, { 'content-type': request.url === '/robots.txt' ? 'text/plain' : 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0, log };
}

async function run(args: readonly string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [bin, 'batch', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return { status: await new Promise<number | null>((resolve) => child.once('exit', resolve)), stderr };
}

test('robots.txt is asked once a host and obeyed, and a host is given its pause', async () => {
  const { server, port, log } = await serve((path) =>
    path === '/robots.txt' ? { status: 200, body: 'User-agent: pullquote\nDisallow: /private' } : { status: 200, body: story(1) },
  );
  const list = join(folder, 'polite.txt');
  const out = join(folder, 'polite.jsonl');
  const paths = ['/a', '/b', '/private/c', '/d'];
  writeFileSync(list, paths.map((path) => `http://127.0.0.1:${port}${path}`).join('\n'));
  const { status, stderr } = await run(['-i', list, '-o', out, '--allow-private', '-w', '0.3']);
  server.close();
  assert.equal(status, 8, stderr);
  assert.equal(lines(out).length, 3);
  assert.equal(lines(`${out}.failures.jsonl`)[0]?.code, 'robots');
  assert.equal(log.filter(({ path }) => path === '/robots.txt').length, 1);
  assert.ok(!log.some(({ path }) => path.startsWith('/private')));
  const times = log.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
  for (const [index, at] of times.entries())
    if (index > 0) assert.ok(at - (times[index - 1] ?? 0) >= 280, `${at - (times[index - 1] ?? 0)} ms`);
});

test('a robots.txt that fails forbids its pages, with its code', async () => {
  const { server, port } = await serve((path) => (path === '/robots.txt' ? { status: 500, body: '' } : { status: 200, body: story(1) }));
  const list = join(folder, 'broken-robots.txt');
  const out = join(folder, 'broken-robots.jsonl');
  writeFileSync(list, `http://127.0.0.1:${port}/a`);
  assert.equal((await run(['-i', list, '-o', out, '--allow-private', '-w', '0', '--retries', '0'])).status, 5);
  assert.equal(lines(`${out}.failures.jsonl`)[0]?.code, 'http-500');
  assert.equal((await run(['-i', list, '-o', `${out}2`, '--allow-private', '--ignore-robots', '-w', '0'])).status, 0);
  server.close();
});
