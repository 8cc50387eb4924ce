import assert from 'node:assert/strict';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { createServer, type RequestListener } from 'node:http';
import { after, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describeFailure } from '../../src/failure.ts';
import { isPrivateAddress } from '../../src/net/address.ts';
import { cookieHeader, parseCookies } from '../../src/net/cookies.ts';
import { fetchPage, type FetchOptions } from '../../src/net/fetch-page.ts';
import { retryAfterSeconds } from '../../src/net/retry-after.ts';

const PAGE = '<title>Ferry</title><article><p>The ferry is late.</p></article>';
const options: FetchOptions = {
  userAgent: 'pullquote/test',
  headers: {},
  cookies: [],
  proxy: undefined,
  timeoutSeconds: 10,
  retries: 0,
  maxBytes: 1 << 20,
  maxRedirects: 5,
  allowPrivate: true,
  insecure: false,
};
const closers: (() => void)[] = [];
after(() => closers.forEach((close) => close()));

function portOf(address: AddressInfo | string | null): number {
  assert.ok(typeof address === 'object' && address);
  return address.port;
}

async function http(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** A server below HTTP: it says what it is told and may hang up. */
async function tcp(talk: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => talk(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${portOf(server.address())}`;
}

async function codeOf(url: string, more: Partial<FetchOptions> = {}): Promise<string> {
  const outcome = await fetchPage(url, { ...options, ...more });
  return outcome.ok ? `ok ${new TextDecoder().decode(outcome.value.bytes)}` : describeFailure(outcome.failure).code;
}

const bodies: readonly {
  readonly name: string;
  readonly encoding: string | undefined;
  readonly body: Uint8Array;
  readonly code: string;
}[] = [
  { name: 'plain', encoding: undefined, body: Buffer.from(PAGE), code: `ok ${PAGE}` },
  { name: 'gzip', encoding: 'gzip', body: gzipSync(PAGE), code: `ok ${PAGE}` },
  {
    name: 'two gzip members',
    encoding: 'gzip',
    body: Buffer.concat([gzipSync(PAGE.slice(0, 10)), gzipSync(PAGE.slice(10))]),
    code: `ok ${PAGE}`,
  },
  { name: 'gzip of gzip', encoding: 'gzip, gzip', body: gzipSync(gzipSync(PAGE)), code: `ok ${PAGE}` },
  { name: 'brotli', encoding: 'br', body: brotliCompressSync(PAGE), code: `ok ${PAGE}` },
  { name: 'deflate', encoding: 'deflate', body: deflateSync(PAGE), code: `ok ${PAGE}` },
  { name: 'raw deflate', encoding: 'deflate', body: deflateRawSync(PAGE), code: `ok ${PAGE}` },
  { name: 'plain text that says gzip', encoding: 'gzip', body: Buffer.from(PAGE), code: `ok ${PAGE}` },
  { name: 'cut gzip', encoding: 'gzip', body: gzipSync(PAGE.repeat(50)).subarray(0, 60), code: 'truncated-body' },
  { name: 'unknown coding', encoding: 'rot13', body: Buffer.from(PAGE), code: 'encoding' },
  { name: 'six codings', encoding: 'gzip,gzip,gzip,gzip,gzip,gzip', body: gzipSync(PAGE), code: 'encoding' },
  { name: 'a bomb', encoding: 'gzip', body: gzipSync(Buffer.alloc(64 << 20)), code: 'too-large' },
  { name: 'a bomb of two layers', encoding: 'gzip, gzip', body: gzipSync(gzipSync(Buffer.alloc(64 << 20))), code: 'too-large' },
  { name: 'more than the limit', encoding: undefined, body: Buffer.alloc(2 << 20, 'x'), code: 'too-large' },
];
for (const { name, encoding, body, code } of bodies) {
  test(`body: ${name}`, async () => {
    const url = await http((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', ...(encoding ? { 'content-encoding': encoding } : {}) }).end(body),
    );
    assert.equal(await codeOf(url), code);
  });
}

const statuses = [
  { status: 404, code: 'http-404' },
  { status: 410, code: 'http-410' },
  { status: 403, code: 'http-403' },
  { status: 429, code: 'http-429' },
  { status: 451, code: 'http-451' },
  { status: 500, code: 'http-500' },
  { status: 503, code: 'http-503' },
  { status: 999, code: 'http-999' },
  { status: 204, code: 'http-204' },
  { status: 304, code: 'http-304' },
];
for (const { status, code } of statuses) {
  test(`status ${status}`, async () =>
    assert.equal(await codeOf(await http((_request, response) => response.writeHead(status).end())), code));
}

const raw: readonly { readonly name: string; readonly talk: (socket: Socket) => void; readonly code: RegExp }[] = [
  { name: 'hangs up at once', talk: (socket) => socket.destroy(), code: /^socket$/ },
  {
    name: 'resets in the body',
    talk: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nhalf');
      setTimeout(() => socket.destroy(), 20);
    },
    code: /^(?:socket|http-parse)$/,
  },
  {
    name: 'ends a chunked body early',
    talk: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n');
      setTimeout(() => socket.end(), 20);
    },
    code: /^(?:socket|http-parse)$/,
  },
  {
    name: 'bad chunk size',
    talk: (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n'),
    code: /^(?:http-parse|socket)$/,
  },
  {
    name: 'two lengths',
    talk: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello'),
    code: /^(?:http-parse|socket)$/,
  },
  { name: 'no HTTP at all', talk: (socket) => socket.end('hello there, this is no HTTP\r\n\r\n'), code: /^(?:http-parse|socket)$/ },
  {
    name: 'headers of a megabyte',
    talk: (socket) => socket.end(`HTTP/1.1 200 OK\r\n${`X-A: ${'y'.repeat(1000)}\r\n`.repeat(1000)}\r\n`),
    code: /^headers-overflow$/,
  },
  { name: 'never answers', talk: () => undefined, code: /^timeout$/ },
  {
    name: 'stalls in the body',
    talk: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nhalf');
    },
    code: /^timeout$/,
  },
  {
    name: 'drips for ever',
    talk: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
    },
    code: /^timeout$/,
  },
];
for (const { name, talk, code } of raw) {
  test(`server: ${name}`, async () => assert.match(await codeOf(await tcp(talk), { timeoutSeconds: 1 }), code));
}

test('103 Early Hints before the page do no harm', async () => {
  const url = await tcp((socket) =>
    socket.end(
      `${'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(20)}HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\nConnection: close\r\n\r\n${PAGE}`,
    ),
  );
  assert.equal(await codeOf(url), `ok ${PAGE}`);
});

const redirects = [
  { name: 'to itself', location: '/', code: 'redirect-loop' },
  { name: 'without an address', location: undefined, code: 'bad-redirect' },
  { name: 'to nonsense', location: 'http://[', code: 'bad-redirect' },
  { name: 'to a file', location: 'file:///etc/passwd', code: 'scheme' },
  { name: 'to a script', location: 'javascript:alert(1)', code: 'scheme' },
  { name: 'to data', location: 'data:text/html,x', code: 'scheme' },
];
for (const { name, location, code } of redirects) {
  test(`redirect ${name}`, async () => {
    const url = await http((_request, response) => response.writeHead(302, location === undefined ? {} : { location }).end());
    assert.equal(await codeOf(`${url}/`), code);
  });
}

test('endless redirects end at the limit', async () => {
  let asked = 0;
  const url = await http((_request, response) => response.writeHead(302, { location: `/n${(asked += 1)}` }).end());
  assert.equal(await codeOf(url), 'too-many-redirects');
  assert.ok(asked <= 7, `${asked} requests`);
});

test('a redirect is followed and recorded', async () => {
  const url = await http((request, response) =>
    request.url === '/b'
      ? response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
      : response.writeHead(301, { location: '/b' }).end(),
  );
  const outcome = await fetchPage(`${url}/a`, options);
  assert.ok(outcome.ok);
  assert.deepEqual(
    [outcome.value.requestedUrl, outcome.value.url, outcome.value.redirects, outcome.value.status],
    [`${url}/a`, `${url}/b`, [`${url}/b`], 200],
  );
});

test('headers and cookies of one host never go to another', async () => {
  const seen: (string | undefined)[] = [];
  const other = await http((request, response) => {
    seen.push(request.headers.cookie, String(request.headers['x-api-key'] ?? ''));
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const first = await http((request, response) => {
    seen.push(request.headers.cookie, String(request.headers['x-api-key'] ?? ''));
    response.writeHead(302, { location: other.replace('127.0.0.1', 'localhost') }).end();
  });
  const cookies = parseCookies('127.0.0.1\tFALSE\t/\tFALSE\t0\tsid\tsecret');
  assert.match(await codeOf(first, { cookies, headers: { 'x-api-key': 'key' } }), /^ok/);
  assert.deepEqual(seen, ['sid=secret', 'key', undefined, '']);
});

test('passing troubles are tried again, and Retry-After is kept', async () => {
  let asked = 0;
  const times: number[] = [];
  const url = await http((_request, response) => {
    asked += 1;
    times.push(performance.now());
    if (asked === 1) response.writeHead(503, { 'retry-after': '1' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  assert.match(await codeOf(url, { retries: 2 }), /^ok/);
  assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 990);
});

test('lasting troubles are not tried again', async () => {
  let asked = 0;
  const url = await http((_request, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  assert.equal(await codeOf(url, { retries: 2 }), 'http-404');
  assert.equal(asked, 1);
});

test('what is no page is not read', async () => {
  const url = await http((_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'));
  assert.equal(await codeOf(url), 'not-html');
});

test('nobody there', async () => {
  const url = await http((_request, response) => response.end());
  closers.splice(0).forEach((close) => close());
  assert.equal(await codeOf(url), 'connect-refused');
  assert.equal(await codeOf('http://no-such-host.invalid/'), 'dns');
});

// Forms of private addresses, as literals that the URL standard reads; a listener on loopback counts who comes.
const LITERALS = [
  '127.0.0.1',
  '127.0.0.2',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '0x7f.0x0.0x0.0x1',
  '127.0.0.1.',
  '①②⑦.0.0.1',
  '１２７.0.0.1',
  '0',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.254',
  '169.254.169.254',
  '169.254.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[2002:a00:1::]',
  '[fc00::1]',
  '[fd00::1]',
  '[fdff:ffff::1]',
  '[fe80::1]',
  '[febf::1]',
  '[ff02::1]',
  '[ff0e::1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'ⓛocalhost',
  'lOcAlHoSt',
];
test(`${LITERALS.length} forms of private addresses reach nobody`, async () => {
  let reached = 0;
  const url = await http((_request, response) => {
    reached += 1;
    response.end(PAGE);
  });
  const { port } = new URL(url);
  for (const host of LITERALS) {
    for (const suffix of ['', `:${port}`]) {
      const code = await codeOf(`http://${host}${suffix}/`, { allowPrivate: false, timeoutSeconds: 3 });
      assert.ok(['private-address', 'port', 'dns'].includes(code), `${host}${suffix}: ${code}`);
    }
  }
  assert.equal(reached, 0);
});

test('a redirect into a private address is refused', async () => {
  // The first hop is private itself, so the guard is asked directly about what it would meet.
  for (const host of ['127.0.0.1', '[::1]', '[::ffff:7f00:1]']) assert.ok(isPrivateAddress(new URL(`http://${host}/`).hostname));
  for (const host of ['93.184.216.34', '[2606:4700::1111]', 'example.com'])
    assert.ok(!isPrivateAddress(new URL(`http://${host}/`).hostname));
});

const delays = [
  { value: '120', seconds: 120 },
  { value: 'Thu, 01 Jan 1970 00:01:00 GMT', seconds: 60 },
  { value: '-1', seconds: undefined },
  { value: 'abc', seconds: undefined },
  { value: 'Wed, 31 Dec 1969 00:00:00 GMT', seconds: undefined },
  { value: '99999999999', seconds: undefined },
];
for (const { value, seconds } of delays) test(`Retry-After: ${value}`, () => assert.equal(retryAfterSeconds(value, 0), seconds));

const jar = parseCookies(
  '# Netscape HTTP Cookie File\n.x.example\tTRUE\t/\tTRUE\t0\ta\t1\nx.example\tFALSE\t/news\tFALSE\t0\tb\t2\n#HttpOnly_y.example\tFALSE\t/\tFALSE\t0\tc\t3\nbroken line\n',
);
const cookieRows = [
  { url: 'https://x.example/', header: 'a=1' },
  { url: 'https://x.example/news/1', header: 'a=1; b=2' },
  { url: 'http://x.example/newsroom', header: undefined },
  { url: 'https://www.x.example/news', header: 'a=1' },
  { url: 'https://notx.example/', header: undefined },
  { url: 'http://y.example/', header: 'c=3' },
];
for (const { url, header } of cookieRows) test(`cookies for ${url}`, () => assert.equal(cookieHeader(jar, url), header));
