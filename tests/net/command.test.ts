import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CERT, KEY } from './certificate.ts';
import { http, listen, PAGE } from './servers.ts';
import { pullquote } from './through-command.ts';

const page: RequestListener = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);

test('the capture says how the page came', async () => {
  const url = await http((request, response) =>
    request.url === '/b'
      ? response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(gzipSync(PAGE))
      : response.writeHead(302, { location: '/b' }).end(),
  );
  const { status, stdout, stderr } = await pullquote([`${url.replace('//', '//user:secret@')}/a`, '--allow-private']);
  assert.equal(status, 0, stderr);
  const { url: final, capture } = JSON.parse(stdout);
  assert.equal(final, `${url}/b`);
  assert.deepEqual(
    [capture.requestedUrl, capture.status, capture.redirects, capture.bytes, capture.insecure],
    [`${url}/a`, 200, [`${url}/b`], Buffer.byteLength(PAGE), false],
  );
  assert.match(capture.sha256, /^[0-9a-f]{64}$/);
  assert.match(capture.fetchedAt, /^\d{4}-\d\d-\d\dT/);
  assert.ok(!stdout.includes('secret') && !stderr.includes('secret'));
});

test('-w leaves a pause between two fetches', async () => {
  const came: number[] = [];
  const url = await http((_request, response) => {
    came.push(performance.now());
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const { status, stderr } = await pullquote([`${url}/a`, `${url}/b`, '-w', '0.3', '--allow-private', '-p', 'title']);
  assert.equal(status, 0, stderr);
  const [first = 0, second = 0] = came;
  assert.ok(came.length === 2 && second - first >= 295);
});

const charsets = [
  { header: 'text/html; charset=windows-1251', head: '', bytes: [0xcf, 0xe0, 0xf0, 0xee, 0xec], title: 'Паром', name: 'windows-1251' },
  { header: 'text/html; charset=x-none', head: '<meta charset=shift_jis>', bytes: [0x91, 0x44], title: '船', name: 'shift_jis' },
  { header: 'text/html; charset=utf-8', head: '<meta charset=utf-16>', bytes: [...Buffer.from('Fähre')], title: 'Fähre', name: 'utf-8' },
  { header: 'text/html', head: '', bytes: [0x46, 0xe4, 0x68, 0x72, 0x65], title: 'Fähre', name: 'windows-1252' },
];
for (const { header, head, bytes, title, name } of charsets) {
  test(`${header}, ${head || 'nothing in the page'}: ${name}`, async () => {
    const body = Buffer.concat([
      Buffer.from(`${head}<title>`),
      Buffer.from(bytes),
      Buffer.from(PAGE.replace(/<title>.*<\/title>|<h1>.*<\/h1>/g, '</title>')),
    ]);
    const url = await http((_request, response) => response.writeHead(200, { 'content-type': header }).end(body));
    const { stdout, stderr } = await pullquote([url, '--allow-private']);
    const record = JSON.parse(stdout || '{}');
    assert.deepEqual([record.title, record.capture?.charset.name], [title, name], stderr);
  });
}

const failures: readonly {
  readonly name: string;
  readonly listener: RequestListener;
  readonly args?: readonly string[];
  readonly status: number;
  readonly code: RegExp;
}[] = [
  { name: '404', listener: (_request, response) => response.writeHead(404).end(), status: 5, code: /http-404/ },
  {
    name: 'a bot wall with status 200',
    listener: (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Just a moment...</title>'),
    status: 5,
    code: /blocked: .*save it/,
  },
  {
    name: 'a PDF',
    listener: (_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    status: 3,
    code: /not-html/,
  },
  {
    name: 'a picture that says text/html',
    listener: (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
    status: 3,
    code: /not-html: this is a JPEG/,
  },
  {
    name: 'a bomb',
    listener: (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100 << 20))),
    status: 6,
    code: /too-large/,
  },
  {
    name: 'a server that never ends',
    listener: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    },
    args: ['-m', '1'],
    status: 4,
    code: /timeout/,
  },
  {
    name: 'an empty page',
    listener: (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(),
    status: 3,
    code: /no-article/,
  },
];
for (const { name, listener, args = [], status, code } of failures) {
  test(`${name}: exit ${status}`, async () => {
    const result = await pullquote([await http(listener), '--allow-private', '--retries', '0', ...args]);
    assert.equal(result.status, status, result.stderr);
    assert.match(result.stderr, code);
    assert.equal(result.stdout, '');
  });
}

test('without --allow-private nobody is reached', async () => {
  let reached = 0;
  const url = await http((_request, response) => {
    reached += 1;
    response.end(PAGE);
  });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433'])
    assert.equal((await pullquote([url.replace('127.0.0.1', host)])).status, 6);
  assert.equal(reached, 0);
});

test('a proxy carries the request, by option and by environment', async () => {
  const asked: string[] = [];
  const secure = new URL(`https://${await listen(createTlsServer({ key: KEY, cert: CERT }, page))}`);
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    page(request, response);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(secure.port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
  });
  const address = `http://${await listen(proxy)}`;
  const environment = { http_proxy: address, HTTP_PROXY: address, https_proxy: address, HTTPS_PROXY: address };
  for (const scheme of ['http', 'https']) {
    const source = `${scheme}://news.example/a`;
    assert.equal((await pullquote([source, '-k', '-x', address])).status, 0);
    assert.equal((await pullquote([source, '-k'], environment)).status, 0);
  }
  assert.deepEqual(asked, ['http://news.example/a', 'http://news.example/a', 'news.example:443', 'news.example:443']);
});

test('the user agent says who asks; -A and -H are sent', async () => {
  const seen: (string | undefined)[] = [];
  const url = await http((request, response) => {
    seen.push(request.headers['user-agent'], String(request.headers['x-a'] ?? ''));
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await pullquote([url, '--allow-private']);
  await pullquote([url, '--allow-private', '-A', 'Reader', '-H', 'X-A: b']);
  assert.match(seen[0] ?? '', /^pullquote\/\d+\.\d+\.\d+ \(\+https:/);
  assert.deepEqual(seen.slice(1), ['', 'Reader', 'b']);
});
