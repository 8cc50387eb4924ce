import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { describeFailure } from '../../src/failure.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';
import { discover, type DiscoverOptions, type DiscoverTally } from '../../src/sources/discover.ts';
import { html } from '../warc/make.ts';

const SITE = 'https://kestrelbay.example';
const sitemap = (...urls: readonly string[]): string =>
  `<urlset>${urls
    .map((line) => line.split(' '))
    .map(([path, date]) => `<url><loc>${SITE}${path}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}</url>`)
    .join('')}</urlset>`;
const index = (...urls: readonly string[]): string =>
  `<sitemapindex>${urls
    .map((line) => line.split(' '))
    .map(([path, date]) => `<sitemap><loc>${SITE}${path}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}</sitemap>`)
    .join('')}</sitemapindex>`;

interface Walk {
  readonly urls: readonly string[];
  readonly asked: readonly string[];
  readonly failures: readonly string[];
  readonly tally: DiscoverTally;
}

async function walk(
  site: Readonly<Record<string, string>>,
  options: Partial<DiscoverOptions> = {},
  start = '/',
  robots: readonly string[] = [],
): Promise<Walk> {
  const [urls, asked, failures]: [string[], string[], string[]] = [[], [], []];
  const tally = { documents: 0, listings: 0, found: 0, undated: 0, dropped: 0 };
  const parts = {
    get: async (url: string) => {
      asked.push(url.replace(SITE, ''));
      const body = site[url.replace(SITE, '')];
      if (body === undefined) return { ok: false as const, failure: { kind: 'http' as const, status: 404 } };
      return { ok: true as const, value: takeSnapshot(Buffer.from(body), { url }) };
    },
    sitemapsOf: async () => robots.map((path) => SITE + path),
    onDocument: () => undefined,
    onFailure: (url: string, failure: Parameters<typeof describeFailure>[0]) =>
      void failures.push(`${url.replace(SITE, '')} ${describeFailure(failure).code}`),
  };
  const limits = { since: undefined, until: undefined, max: undefined, maxBytes: 1 << 20, ...options };
  for await (const { url } of discover(SITE + start, parts, limits, tally)) urls.push(url.replace(SITE, ''));
  return { urls, asked, failures, tally };
}

test('a site: feeds first, then news sitemaps, then the others; each address once', async () => {
  const site = {
    '/': '<html><link rel=alternate type="application/rss+xml" href="/feed">',
    '/feed': `<rss version="2.0"><channel><item><link>${SITE}/1</link></item><item><link>${SITE}/2</link></item></channel></rss>`,
    '/all.xml': sitemap('/1', '/3', '/logo.png'),
    '/news.xml': sitemap('/4', '/2'),
  };
  const { urls, asked } = await walk(site, {}, '/', ['/all.xml', '/news.xml']);
  assert.deepEqual(asked, ['/', '/feed', '/news.xml', '/all.xml']);
  assert.deepEqual(urls, ['/1', '/2', '/4', '/3']);
});

test('a site that says nothing is asked at the usual places; what is not there is no failure', async () => {
  const { urls, failures } = await walk({ '/': '<html>', '/sitemap.xml': sitemap('/1') });
  assert.deepEqual([urls, failures], [['/1'], []]);
});

test('loops of indexes end', async () => {
  const site = { '/a': index('/b', '/a', '/c'), '/b': index('/a', '/c'), '/c': sitemap('/1') };
  const { urls, asked } = await walk(site, {}, '/a');
  assert.deepEqual([urls, asked.toSorted()], [['/1'], ['/a', '/b', '/c']]);
});

test('an index that goes ever deeper ends, and says so', async () => {
  const site = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`/${n}`, index(`/${n + 1}`)]));
  const { asked, tally } = await walk(site, {}, '/0');
  assert.deepEqual([asked.length, tally.dropped], [6, 1]);
});

test('dates: since and until, whole days, undated left out, old sitemaps not asked, the newest first', async () => {
  const site = {
    '/i': index('/old 2026-01-31', '/mid 2026-02-10', '/new 2026-03-01', '/any'),
    '/mid': sitemap('/m1 2026-02-01', '/m2 2026-02-10T12:00:00Z', '/m3 2026-01-01'),
    '/new': sitemap('/n1 2026-03-01', '/n2 2026-03-01T23:59:00Z', '/n3 2026-03-02'),
    '/any': sitemap('/x'),
  };
  const { urls, asked, tally } = await walk(site, { since: Date.parse('2026-02-01'), until: Date.parse('2026-03-02') - 1 }, '/i');
  assert.deepEqual(asked, ['/i', '/new', '/mid', '/any']);
  assert.deepEqual(urls, ['/n1', '/n2', '/m1', '/m2']);
  assert.equal(tally.undated, 1);
});

test('--max ends the walk', async () => {
  const { urls, asked } = await walk({ '/i': index('/a', '/b'), '/a': sitemap('/1', '/2', '/3'), '/b': sitemap('/4') }, { max: 2 }, '/i');
  assert.deepEqual(
    [urls, asked],
    [
      ['/1', '/2'],
      ['/i', '/a'],
    ],
  );
});

test('what was promised and is not there is said, and the rest is read', async () => {
  const site = { '/i': index('/gone', '/page', '/a'), '/page': '<!doctype html><p>sorry', '/a': sitemap('/1') };
  const { urls, failures } = await walk(site, {}, '/i');
  assert.deepEqual([urls, failures], [['/1'], ['/gone http-404', '/page no-list']]);
});

// The command, on a site of its own.
const folder = mkdtempSync(join(tmpdir(), 'pullquote-discover-'));
const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const asked: string[] = [];
const server = createServer((request, response) => {
  const url = request.url ?? '';
  asked.push(url);
  const own = `http://${request.headers.host}`;
  const send = (type: string, body: string | Buffer): unknown => response.writeHead(200, { 'content-type': type }).end(body);
  if (url === '/robots.txt')
    return void send('text/plain', `User-agent: *\nDisallow: /secret\nSitemap: ${own}/map.xml.gz\nSitemap: ${own}/secret.xml\n`);
  if (url === '/') return void send('text/html', '<html><link rel=alternate type="application/atom+xml" href="/atom">');
  if (url === '/atom')
    return void send(
      'application/atom+xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>n</title><entry><title>One</title><link href="/story/1"/><updated>2026-03-03T10:00:00Z</updated></entry></feed>`,
    );
  if (url === '/map.xml.gz')
    return void send(
      'application/x-gzip',
      gzipSync(`<urlset><url><loc>${own}/story/1</loc></url><url><loc>${own}/story/2</loc><lastmod>2026-03-01</lastmod></url></urlset>`),
    );
  if (url.startsWith('/story/')) return void send('text/html', html(url));
  response.writeHead(404).end();
}).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
const address = server.address();
assert.ok(typeof address === 'object' && address);
const own = `http://127.0.0.1:${address.port}`;

async function shell(line: string): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn('bash', ['-o', 'pipefail', '-c', line], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

const run = `${process.execPath} ${bin} discover --allow-private -w 0`;

test('the command prints addresses, obeys robots.txt and says what it could not read', async () => {
  const { code, stdout, stderr } = await shell(`${run} ${own}/`);
  assert.equal(stdout, `${own}/story/1\n${own}/story/2\n`);
  assert.match(stderr, /secret\.xml: robots: robots\.txt forbids it/);
  assert.match(stderr, /2 addresses in 3 documents/);
  assert.equal(code, 8);
  assert.ok(!asked.includes('/secret.xml'));
});

test('jsonl has title and date; --since, --max, -o', async () => {
  const lines = await shell(`${run} ${own}/atom -f jsonl`);
  assert.deepEqual(JSON.parse(lines.stdout), { url: `${own}/story/1`, title: 'One', date: '2026-03-03T10:00:00Z', from: `${own}/atom` });
  assert.equal(lines.code, 0, lines.stderr);
  assert.equal((await shell(`${run} ${own}/map.xml.gz --since 2026-03-01 --until 2026-03-01`)).stdout, `${own}/story/2\n`);
  const out = join(folder, 'urls.txt');
  assert.equal((await shell(`${run} ${own}/map.xml.gz --max 1 -q -o ${out}`)).code, 0);
  assert.equal(readFileSync(out, 'utf8'), `${own}/story/1\n`);
});

test('discover | batch is a pipe', async () => {
  const out = join(folder, 'records.jsonl');
  const { code, stderr } = await shell(
    `${run} -q ${own}/map.xml.gz | ${process.execPath} ${bin} batch -i - -o ${out} --allow-private -w 0`,
  );
  assert.equal(code, 0, stderr);
  const titles = readFileSync(out, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): string => JSON.parse(line).title);
  assert.deepEqual(titles.toSorted(), ['Lamp lit /story/1', 'Lamp lit /story/2']);
});

const failures = [
  { name: 'a private address', args: `discover ${own}/`, code: 6, says: /private-address/ },
  { name: 'a page that is gone', args: `discover --allow-private -w 0 ${own}/gone`, code: 5, says: /http-404/ },
  { name: 'no address', args: 'discover https://', code: 2, says: /is no address/ },
  { name: 'no file', args: 'discover nothing.xml', code: 7, says: /unreadable/ },
  { name: 'a bad date', args: `discover ${own}/ --since yesterday`, code: 2, says: /write 2026-03-01/ },
];
for (const { name, args, code, says } of failures) {
  test(`${name}: exit ${code}`, async () => {
    const result = await shell(`${process.execPath} ${bin} ${args}`);
    assert.match(result.stderr, says);
    assert.equal(result.code, code, result.stderr);
  });
}

test('an address that differs in where a reader came from only is printed once', async () => {
  const { urls } = await walk({
    '/': sitemap('/a?utm_source=rss', '/a', '/a?fbclid=1', '/a?id=2', '/b?at_medium=RSS&amp;id=1', '/b?id=1'),
  });
  assert.deepEqual(urls, ['/a?utm_source=rss', '/a?id=2', '/b?at_medium=RSS&id=1']);
});
