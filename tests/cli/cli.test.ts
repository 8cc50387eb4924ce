import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleSchema } from '../../src/article.ts';
import { RECORD_KEYS } from '../../src/record/keys.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const bin = join(root, 'bin', 'pullquote.js');
const page = join(root, 'fixtures', 'pages', 'ghost', 'harbour-ferry', 'page.html');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function pullquote(args: readonly string[], input: string | Uint8Array = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', maxBuffer: 64 << 20 });
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

mkdirSync(join(folder, 'none'));
const failures = [
  { name: 'no source', args: [], status: 2, code: /no source/ },
  { name: 'unknown option', args: ['--no-such'], status: 2, code: /unknown option/ },
  { name: 'unknown format', args: [page, '-f', 'xml'], status: 2, code: /choose one of/ },
  { name: 'a key that no record has', args: [page, '-p', 'headline'], status: 2, code: /a record has no "headline"; its keys are .*title/ },
  { name: 'keys that no record has', args: [page, '--fields', 'title,quote'], status: 2, code: /a record has no "quote"/ },
  { name: 'missing file', args: [join(folder, 'missing.html')], status: 7, code: /unreadable: there is no such file/ },
  { name: 'empty file', args: [file('empty.html', '')], status: 3, code: /no-article/ },
  { name: 'folder without pages', args: [join(folder, 'none')], status: 3, code: /no-article: the folder holds no/ },
  { name: 'PDF', args: [file('a.pdf', '%PDF-1.7\n…')], status: 3, code: /not-html: this is a PDF/ },
  { name: 'image', args: [file('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))], status: 3, code: /not-html/ },
  { name: 'JSON', args: [file('a.json', '{"a":[1,2]}')], status: 3, code: /not-html: this is JSON/ },
  { name: 'private address', args: ['http://127.0.0.1/'], status: 6, code: /private-address/ },
  { name: 'scheme', args: ['ftp://x.example/a'], status: 6, code: /scheme/ },
  { name: 'output in a missing place', args: [page, '-o', join(folder, 'no', 'where.json')], status: 7, code: /unwritable/ },
  { name: 'full device', args: [page, '-o', '/dev/full'], status: 7, code: /unwritable/ },
  { name: 'some of several', args: [page, join(folder, 'missing.html')], status: 8, code: /unreadable/ },
];
for (const { name, args, status, code } of failures) {
  test(`${name}: exit ${status}`, () => {
    const result = pullquote(args);
    assert.equal(result.status, status, result.stderr);
    assert.match(result.stderr, code);
    assert.doesNotMatch(result.stderr, /\n\s+at /);
  });
}

test('a record is one line without a terminal, indented with -f json', () => {
  const line = pullquote([page]);
  assert.equal(line.status, 0, line.stderr);
  assert.equal(line.stdout.split('\n').length, 2);
  assert.equal(line.stderr, '');
  assert.deepEqual(JSON.parse(pullquote([page, '-f', 'json']).stdout), JSON.parse(line.stdout));
});

test('standard input with --url', () => {
  const { stdout } = pullquote(['-', '--url', 'https://kestrelbay.example/a', '-p', 'url'], readFileSync(page, 'utf8'));
  assert.equal(stdout, 'https://kestrelbay.example/a\n');
});

test('--url without a scheme is said, not passed over', () => {
  const { status, stderr } = pullquote([page, '--url', 'kestrelbay.example/a']);
  assert.equal(status, 2);
  assert.match(stderr, /https:\/\/ before it/);
});

test('a folder is no place for -o, and nothing is left in it', () => {
  const place = join(folder, 'place');
  mkdirSync(place);
  const { status, stderr } = pullquote([page, '-o', place]);
  assert.equal(status, 7);
  assert.match(stderr, /it is a folder/);
  assert.deepEqual(readdirSync(place), []);
});

test('--encoding reads UTF-16 that no byte order mark tells', () => {
  const html = Buffer.from('<h1>Łódź</h1><p>The ferry of Łódź came late on Monday, and nobody on the quay was surprised.</p>', 'utf16le');
  assert.equal(pullquote(['-', '--encoding', 'utf-16le', '-p', 'title'], html).stdout, 'Łódź\n');
});

const bare = [
  { path: 'title', value: 'Harbour ferry returns after nine years\n' },
  { path: 'quotes.0.speaker', value: 'Tamsin Orrel\n' },
  { path: 'dateline', value: '\n' },
  { path: 'image.no.such.path', value: '\n' },
];
for (const { path, value } of bare) {
  test(`-p ${path}`, () => assert.equal(pullquote([page, '-p', path]).stdout, value));
}

test('--fields and --no-html slim the record', () => {
  assert.deepEqual(Object.keys(JSON.parse(pullquote([page, '--fields', 'title,quotes']).stdout)), ['title', 'quotes']);
  assert.ok(!('html' in JSON.parse(pullquote([page, '--no-html']).stdout)));
});

test('-o writes the whole file', () => {
  const path = join(folder, 'out.json');
  assert.equal(pullquote([page, '-o', path]).status, 0);
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).schemaVersion, 1);
});

test('escapes of a page never reach the output raw', () => {
  const evil = file(
    'evil.html',
    readFileSync(page, 'utf8').replaceAll('Harbour ferry returns after nine years', 'Harbour \u001b[2J ferry \u009b returns'),
  );
  for (const format of ['json', 'jsonl', 'text', 'md']) assert.doesNotMatch(pullquote([evil, '-f', format]).stdout, /[\u001b\u009b]/);
  assert.doesNotMatch(pullquote([evil, '-p', 'title']).stdout, /[\u001b\u009b]/);
});

test('CSV cells are no formulas', () => {
  const evil = file('formula.html', readFileSync(page, 'utf8').replaceAll('Harbour ferry returns', '=1+2 ferry returns'));
  assert.match(pullquote([evil, '-f', 'csv']).stdout, /,'=1\+2 ferry returns/);
});

test('a closed pipe ends quietly', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', `"${process.execPath}" "${bin}" "${page}" "${page}" "${page}" | head -c 10 > /dev/null`],
    { encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('schema prints a JSON Schema', () => {
  assert.equal(JSON.parse(pullquote(['schema']).stdout).type, 'object');
});

test('the keys that -p and --fields know are the record’s', () => assert.deepEqual(RECORD_KEYS, Object.keys(articleSchema.shape)));

test('-v says how a page came, -q says nothing', () => {
  const said = pullquote([page, '-v', '-p', 'title']);
  assert.match(said.stderr, /^pullquote: .*page\.html: [\d,]+ bytes\n$/);
  assert.equal(pullquote([join(folder, 'missing.html'), '-q']).stderr, '');
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} lets the page in flight end: exit ${code}`, async () => {
    const server = createServer((_request, response) => {
      child.kill(signal);
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(page)), 300);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address);
    const url = `http://127.0.0.1:${address.port}`;
    const child = spawn(process.execPath, [bin, `${url}/a`, `${url}/b`, '--allow-private', '-p', 'title']);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const [status] = await once(child, 'close');
    server.close();
    assert.deepEqual([status, stdout], [code, 'Harbour ferry returns after nine years\n']);
  });
}

test('quotes prints one a line', () => {
  const lines = pullquote(['quotes', page]).stdout.trim().split('\n');
  assert.equal(JSON.parse(lines[0] ?? '').speaker, 'Tamsin Orrel');
});
