import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import * as zlib from 'node:zlib';
import { isPrivateAddress } from '../../src/net/address.ts';
import { guardLookup } from '../../src/net/connect.ts';
import { cookieHeader, parseCookies } from '../../src/net/cookies.ts';
import { fetchPage } from '../../src/net/fetch-page.ts';
import { retryAfterSeconds } from '../../src/net/retry-after.ts';
import { codeOf, http, listen, options, PAGE, tcp } from './servers.ts';

const { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } = zlib;

// Node has it since 22.15, and its types for 20 do not.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- named and documented so where it is there
const zstdCompress = 'zstdCompressSync' in zlib ? (zlib.zstdCompressSync as (bytes: Uint8Array) => Buffer) : undefined;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const MEMBER = gzipSync(Buffer.alloc(100 << 10));
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
  zstdCompress
    ? { name: 'zstd', encoding: 'zstd', body: zstdCompress(Buffer.from(PAGE)), code: `ok ${PAGE}` }
    : { name: 'zstd, which this Node does not have', encoding: 'zstd', body: Buffer.from(PAGE), code: 'encoding' },
  { name: 'cut gzip', encoding: 'gzip', body: gzipSync(PAGE.repeat(50)).subarray(0, 60), code: 'truncated-body' },
  { name: 'unknown coding', encoding: 'rot13', body: Buffer.from(PAGE), code: 'encoding' },
  { name: 'six codings', encoding: 'gzip,gzip,gzip,gzip,gzip,gzip', body: gzipSync(PAGE), code: 'encoding' },
  { name: 'a bomb', encoding: 'gzip', body: gzipSync(Buffer.alloc(64 << 20)), code: 'too-large' },
  { name: 'a bomb of two layers', encoding: 'gzip, gzip', body: gzipSync(gzipSync(Buffer.alloc(64 << 20))), code: 'too-large' },
  { name: 'garbage behind gzip', encoding: 'gzip', body: Buffer.concat([gzipSync(PAGE), Buffer.from('trailing')]), code: `ok ${PAGE}` },
  { name: 'a bomb in brotli', encoding: 'br', body: brotliCompressSync(Buffer.alloc(64 << 20), QUICK), code: 'too-large' },
  {
    name: 'a bomb of a hundred members',
    encoding: 'gzip',
    body: Buffer.concat(Array.from({ length: 100 }, () => MEMBER)),
    code: 'too-large',
  },
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
  { status: 206, code: 'http-206' },
  { status: 401, code: 'http-401' },
  { status: 502, code: 'http-502' },
  { status: 504, code: 'http-504' },
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
  {
    name: 'a length and chunks',
    talk: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'),
    code: /^(?:http-parse|socket)$/,
  },
  { name: 'HTTP/0.9', talk: (socket) => socket.end('<html>hello</html>'), code: /^(?:http-parse|socket)$/ },
  {
    name: 'lines without CR',
    talk: (socket) => socket.end('HTTP/1.1 200 OK\nContent-Type: text/html\n\nhello'),
    code: /^(?:http-parse|socket)$/,
  },
  {
    name: 'a length and less',
    talk: (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nhalf'),
    code: /^(?:socket|http-parse)$/,
  },
  {
    name: 'header lines for ever',
    talk: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X-A: y\r\n'), 5);
      socket.on('close', () => clearInterval(timer));
    },
    code: /^(?:timeout|headers-overflow)$/,
  },
  {
    name: 'a redirect with an endless body',
    talk: (socket) => {
      socket.write('HTTP/1.1 302 Found\r\nLocation: ftp://x.example/\r\n\r\n');
      const timer = setInterval(() => socket.write('x'.repeat(10_000)), 1);
      socket.on('close', () => clearInterval(timer));
    },
    code: /^scheme$/,
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
  { name: 'to FTP', location: 'ftp://x.example/', code: 'scheme' },
  { name: 'to a blob', location: 'blob:https://x.example/1', code: 'scheme' },
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

const targets = [
  { location: '/c%20d', path: '/c%20d' },
  { location: '/a b', path: '/a%20b' },
  { location: '?q=1#part', path: '/x/y?q=1' },
  { location: 'z', path: '/x/z' },
  { location: Buffer.from('/caf\u00e9').toString('latin1'), path: '/caf%C3%A9' },
];
for (const { location, path } of targets) {
  test(`a redirect to ${location} asks for ${path}`, async () => {
    const asked: string[] = [];
    const url = await http((request, response) => {
      asked.push(request.url ?? '');
      if (asked.length === 1) response.writeHead(302, { location }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    assert.match(await codeOf(`${url}/x/y`), /^ok/);
    assert.equal(asked[1], path);
  });
}

const refreshes = [
  { name: 'at once', head: '<meta http-equiv="refresh" content="0; url=/b">', asked: ['/a', '/b'] },
  { name: 'after five seconds, quoted', head: `<META content="5;URL='/b'" http-equiv=Refresh>`, asked: ['/a', '/b'] },
  { name: 'after five minutes', head: '<meta http-equiv="refresh" content="300; url=/b">', asked: ['/a'] },
  { name: 'to itself', head: '<meta http-equiv="refresh" content="0">', asked: ['/a'] },
  { name: 'to a script', head: '<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', asked: ['/a'] },
  { name: 'in a comment', head: '<!--<meta http-equiv="refresh" content="0; url=/b">-->', asked: ['/a'] },
  { name: 'for browsers without scripts', head: '<noscript><meta http-equiv="refresh" content="0; url=/b"></noscript>', asked: ['/a'] },
];
for (const { name, head, asked } of refreshes) {
  test(`a page that sends its reader on ${name}`, async () => {
    const seen: string[] = [];
    const url = await http((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end(head + PAGE);
    });
    assert.match(await codeOf(`${url}/a`), /^ok/);
    assert.deepEqual(seen, asked);
  });
}

test('a proxy that never answers ends at the limit', async () => {
  const proxy = await tcp(() => undefined);
  for (const scheme of ['http', 'https']) assert.equal(await codeOf(`${scheme}://x.example/`, { proxy, timeoutSeconds: 1 }), 'timeout');
});

test('TLS that is never answered ends at the limit', async () => {
  const url = await tcp(() => undefined);
  assert.match(await codeOf(url.replace('http:', 'https:'), { timeoutSeconds: 1 }), /^(?:connect-)?timeout$/);
});

test('an IPv6 address that is dead does not hide the IPv4 one', async () => {
  const url = await http((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  assert.match(await codeOf(url.replace('127.0.0.1', 'localhost')), /^ok/);
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
  const server = createServer();
  const address = await listen(server);
  server.close();
  assert.equal(await codeOf(`http://${address}`), 'connect-refused');
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

test('a public address is no private one', () => {
  for (const host of ['93.184.216.34', '[2606:4700::1111]', 'example.com'])
    assert.ok(!isPrivateAddress(new URL(`http://${host}/`).hostname));
});

const PUBLIC = { address: '93.184.216.34', family: 4 };
const HERE = { address: '127.0.0.1', family: 4 };
const answers: readonly { readonly name: string; readonly found: readonly LookupAddress[]; readonly code: string | undefined }[] = [
  { name: 'a public address', found: [PUBLIC], code: undefined },
  { name: 'a private address', found: [HERE], code: 'EPRIVATE' },
  { name: 'a public and a private one', found: [PUBLIC, HERE], code: 'EPRIVATE' },
  { name: 'a private one written as IPv6', found: [{ address: '::ffff:127.0.0.1', family: 6 }], code: 'EPRIVATE' },
  { name: 'a NAT64 one', found: [{ address: '64:ff9b::7f00:1', family: 6 }], code: 'EPRIVATE' },
];
for (const { name, found, code } of answers) {
  test(`a name that resolves to ${name}`, async () => {
    const guarded = guardLookup((_host, _options, callback) => callback(null, [...found]));
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => guarded('x.example', { all: true }, resolve));
    assert.equal(error?.code, code);
  });
}

test('a name that is public when asked first and private when asked again reaches nobody', async () => {
  let [asked, reached] = [0, 0];
  const server = createServer(() => (reached += 1));
  const port = Number(new URL(`http://${await listen(server)}`).port);
  const rebinding = guardLookup((_host, _options, callback) => callback(null, [(asked += 1) === 1 ? PUBLIC : HERE]));
  rebinding('x.example', { all: true }, () => undefined);
  const error = await new Promise<NodeJS.ErrnoException>((resolve) =>
    connect({ host: 'x.example', port, lookup: rebinding }).once('error', resolve),
  );
  assert.deepEqual([error.code, asked, reached], ['EPRIVATE', 2, 0]);
});

test('a redirect to a private address reaches nobody', async () => {
  let reached = 0;
  const inside = await http((_request, response) => {
    reached += 1;
    response.end(PAGE);
  });
  // A proxy stands in for the public host: behind it the first hop is as good as anybody's.
  const proxy = await http((_request, response) => response.writeHead(302, { location: inside }).end());
  assert.equal(await codeOf('http://x.example/', { proxy, allowPrivate: false }), 'private-address');
  assert.equal(reached, 0);
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
