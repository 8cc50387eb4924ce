import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Article } from '../../src/article.ts';
import type { Exchange } from '../../src/snapshot/exchange.ts';
import { WarcWriter } from '../../src/warc/writer.ts';
import { check, countedByOthers, type Checked } from './check.ts';
import { folder } from './files.ts';
import { html, page } from './make.ts';
import { seeded } from '../seeded.ts';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function pullquote(args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  return { status: child.exitCode, stdout, stderr };
}

/** Pages as servers send them: packed, in chunks, behind redirects and refreshes, missing, no HTML, with odd headers. */
const pages: RequestListener = (request, response) => {
  const url = request.url ?? '';
  const body = html(url);
  const type = { 'content-type': 'text/html; charset=utf-8' };
  if (url.startsWith('/gzip')) return void response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync(body));
  if (url.startsWith('/br')) return void response.writeHead(200, { ...type, 'content-encoding': 'br' }).end(brotliCompressSync(body));
  if (url.startsWith('/moved')) return void response.writeHead(301, { location: '/old' }).end('<p>moved');
  if (url === '/old') return void response.writeHead(302, { location: '/page/end' }).end();
  if (url === '/refresh') return void response.writeHead(200, type).end('<meta http-equiv="refresh" content="0;url=/page/fresh">');
  if (url === '/hints') response.writeEarlyHints({ link: '</a.css>; rel=preload; as=style' });
  if (url === '/missing') return void response.writeHead(404, type).end('<h1>Not here</h1>');
  if (url === '/picture') return void response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.of(0x89, 0x50, 0x4e, 0x47));
  if (url === '/header') response.setHeader('x-note', Buffer.from('Grüße').toString('latin1'));
  response.writeHead(200, { ...type, 'set-cookie': 'a=b' });
  response.write(body.slice(0, 200));
  setTimeout(() => response.end(body.slice(200)), 5);
};
const server = createServer(pages).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const address = server.address();
assert.ok(typeof address === 'object' && address);
const site = `http://127.0.0.1:${address.port}`;

const recordsOf = (text: string): Article[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): Article => JSON.parse(line));

/** A record without what may differ when it is read again: when. */
function timeless({ capture: { fetchedAt: _at, ...capture }, ...rest }: Article): unknown {
  return { ...rest, capture };
}

function responses(records: readonly Checked[]): string[] {
  return records
    .filter(({ headers }) => headers.get('warc-type') === 'response')
    .map(({ headers, block }) => `${block.toString('latin1', 9, 12)} ${(headers.get('warc-target-uri') ?? '').replace(site, '')}`);
}

const SOURCES = ['/page/1', '/gzip', '/br', '/moved', '/refresh', '/hints', '/missing', '/picture', '/header', '/page/2#part'];

test('what is written is whole, others read it, and the records come out of it again', async () => {
  const path = join(folder, 'single.warc.gz');
  const saved = join(folder, 'saved');
  const secrets = ['-H', 'Authorization: Bearer abc', '-H', 'X-Api-Key: abc', '-H', 'X-Plain: abc'];
  const first = await pullquote([
    ...SOURCES.map((source) => site + source),
    ...secrets,
    '--allow-private',
    '--warc',
    path,
    '--save-html',
    saved,
  ]);
  assert.equal(first.status, 8, first.stderr);
  const records = check(path);
  assert.deepEqual(responses(records), [
    '200 /page/1',
    '200 /gzip',
    '200 /br',
    '301 /moved',
    '302 /old',
    '200 /page/end',
    '200 /refresh',
    '200 /page/fresh',
    '200 /hints',
    '404 /missing',
    '200 /picture',
    '200 /header',
    '200 /page/2#part',
  ]);
  assert.equal(spawnSync('gzip', ['-t', path]).status, 0);
  assert.deepEqual(await countedByOthers(path), { warcio: records.length, warc: records.length });
  const wire = Buffer.concat(records.map(({ block }) => block)).toString('latin1');
  assert.match(wire, /x-note: Gr\u00c3\u00bc\u00c3\u009fe\r\n/, 'header bytes stand as they came');
  assert.match(wire, /Transfer-Encoding: chunked\r\n(?:[^\r\n]+\r\n)*\r\nc8\r\n/, 'chunks stand as they came');
  assert.match(wire, /\r\nx-plain: abc\r\n/);
  assert.match(wire, /\r\nauthorization: withheld\r\nx-api-key: withheld\r\n/i);
  assert.doesNotMatch(wire, /Bearer/);
  const again = await pullquote([path, '-f', 'jsonl']);
  assert.equal(again.status, 0, again.stderr);
  assert.equal(recordsOf(first.stdout).length, 8);
  assert.deepEqual(recordsOf(again.stdout).map(timeless), recordsOf(first.stdout).map(timeless));
  assert.equal(readdirSync(saved).length, 8);
});

test('python3-warcio holds lengths and digests to be right', (context) => {
  const path = join(folder, 'single.warc.gz');
  if (spawnSync('python3', ['-c', 'import warcio']).status !== 0) return context.skip('python3 has no warcio here');
  const { status, stdout } = spawnSync('python3', ['-m', 'warcio.cli', 'check', path], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('a plain .warc, and files of a limited size', async () => {
  const path = join(folder, 'rolled.warc');
  const sources = Array.from({ length: 6 }, (_, index) => `${site}/page/${index}`);
  const { status, stdout } = await pullquote([...sources, '--allow-private', '--warc', path, '--warc-size', '3000']);
  assert.equal(status, 0);
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('rolled'))
    .toSorted();
  assert.deepEqual(files, ['rolled-00002.warc', 'rolled-00003.warc', 'rolled.warc']);
  for (const name of files) {
    const records = check(join(folder, name));
    assert.equal(records[0]?.headers.get('warc-filename'), name);
    assert.deepEqual(await countedByOthers(join(folder, name)), { warcio: records.length, warc: records.length });
  }
  for (const { url, capture } of recordsOf(stdout)) {
    const record = check(capture.warc?.file ?? '').find(({ offset }) => offset === capture.warc?.offset);
    assert.equal(record?.headers.get('warc-target-uri'), url);
    assert.equal(record?.headers.get('warc-record-id'), `<${capture.warc?.recordId}>`);
  }
});

test('a page stands in one file with the redirects that led to it, however small the files', async () => {
  const path = join(folder, 'chains.warc.gz');
  const sources = ['moved/1', 'page/2', 'moved/3'].map((name) => `${site}/${name}`);
  const written = await pullquote([...sources, '--allow-private', '--warc', path, '--warc-size', '1', '-f', 'jsonl']);
  const files = recordsOf(written.stdout).map(({ capture }) => capture.warc?.file ?? '');
  assert.equal(new Set(files).size, 3);
  const read = await pullquote([...files, '-f', 'jsonl']);
  const came = ({ capture }: Article): unknown => [capture.requestedUrl, capture.redirects, capture.warc];
  assert.deepEqual(recordsOf(read.stdout).map(came), recordsOf(written.stdout).map(came));
});

test('a file that is there is not written over', async () => {
  const path = join(folder, 'there.warc.gz');
  writeFileSync(path, 'mine');
  for (const command of [[], ['batch', '--ignore-robots', '-o', join(folder, 'there.jsonl')]]) {
    const { status, stderr } = await pullquote([...command, `${site}/page/1`, '--allow-private', '--warc', path]);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /there\.warc\.gz is there already; choose another name/);
  }
  assert.equal(readFileSync(path, 'utf8'), 'mine');
  const nowhere = await pullquote([`${site}/page/1`, '--allow-private', '--warc', join(folder, 'no', 'where.warc.gz')]);
  assert.equal(nowhere.status, 7, nowhere.stderr);
  assert.match(nowhere.stderr, /unwritable/);
});

for (const torn of ['', 'half a record', '\u001f\u008b\u0008 torn']) {
  test(`a run goes on with the open file of a killed one, cut behind its last whole record: "${torn}"`, async () => {
    const path = join(folder, `torn${torn.length}.warc.gz`);
    assert.equal((await pullquote([`${site}/page/1`, '--allow-private', '--warc', path])).status, 0);
    const whole = readFileSync(path);
    writeFileSync(`${path}.open`, torn === '' ? whole.subarray(0, -50) : whole);
    appendFileSync(`${path}.open`, Buffer.from(torn, 'latin1'));
    truncateSync(path, 0);
    spawnSync('rm', [path]);
    assert.equal((await pullquote([`${site}/page/2`, '--allow-private', '--warc', path])).status, 0);
    assert.deepEqual(responses(check(path)), ['200 /page/1', '200 /page/2']);
    assert.ok(!existsSync(`${path}.open`));
  });
}

test('half a record that a full disk took is not left in a file that is closed', async () => {
  const path = join(folder, 'full.warc.gz');
  const exchange: Exchange = {
    url: 'https://kestrelbay.example/a',
    date: '2026-03-04T05:06:07.000Z',
    ip: undefined,
    request: Buffer.from('GET /a HTTP/1.1\r\n\r\n'),
    response: page('a'),
    truncated: undefined,
  };
  const writer = await WarcWriter.open(path, { maxBytes: 1e6, software: 'test' });
  await writer.add([exchange]);
  appendFileSync(`${path}.open`, 'half a rec');
  await writer.close();
  assert.equal(check(path).length, 3);
});

test('kill -9 in a batch: after --resume no file is torn and nothing is in it twice', async () => {
  const urls = Array.from({ length: 60 }, (_, index) => `${site}/${['page', 'gzip', 'moved'][index % 3]}/${index}`);
  const list = join(folder, 'kill.txt');
  const [out, path] = [join(folder, 'kill.jsonl'), join(folder, 'kill.warc.gz')];
  writeFileSync(list, urls.join('\n'));
  const args = [
    bin,
    'batch',
    '-i',
    list,
    '-o',
    out,
    '-w',
    '0',
    '--allow-private',
    '--warc',
    path,
    '--warc-size',
    '20000',
    '--progress',
    'none',
  ];
  const random = seeded(7);
  const journaled = (): number => (existsSync(`${out}.journal`) ? statSync(`${out}.journal`).size : 0);
  let kills = 0;
  for (let code: number | null = null; code === null;) {
    const child = spawn(process.execPath, [...args, ...(kills > 0 ? ['--resume'] : [])], { stdio: 'ignore' });
    // It has done something new; somewhere in what comes next it is ended.
    const before = journaled();
    const after = Math.floor(random() * 150);
    const watch = setInterval(() => {
      if (kills < 5 && journaled() > before + 100) setTimeout(() => child.kill('SIGKILL'), after);
    }, 10);
    await once(child, 'exit');
    clearInterval(watch);
    code = child.exitCode;
    if (code === null) kills += 1;
  }
  assert.ok(kills > 0, 'no run was killed');
  const files = readdirSync(folder).filter((name) => name.startsWith('kill') && name.includes('.warc'));
  assert.ok(files.every((name) => !name.endsWith('.open')));
  const records = files.flatMap((name) => check(join(folder, name)).map((record) => ({ ...record, file: join(folder, name) })));
  const got = responses(records).filter((line) => line.startsWith('200 /') && !line.endsWith('/end') && !line.endsWith('robots.txt'));
  assert.equal(new Set(got).size, got.length, 'a page is there twice');
  const articles = recordsOf(readFileSync(out, 'utf8'));
  assert.equal(articles.length, urls.length);
  for (const { url, capture } of articles) {
    const record = records.find(({ file, offset }) => file === capture.warc?.file && offset === capture.warc.offset);
    assert.equal(record?.headers.get('warc-target-uri'), url);
  }
  assert.ok(files.length > 1 && files.every((name) => statSync(join(folder, name)).size < 40_000));
});
