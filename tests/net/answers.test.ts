import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { codeOf, http, listen, PAGE, tcp } from './servers.ts';
import { codesOfCommand, testFaults } from './through-command.ts';

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
testFaults(
  'status',
  statuses.map(({ status, code }) => ({
    name: String(status),
    code: new RegExp(`^${code}$`),
    serve: () => http((_request, response) => response.writeHead(status).end()),
  })),
);

const raw: readonly { readonly name: string; readonly talk: (socket: Socket) => void; readonly code: RegExp }[] = [
  { name: 'hangs up at once', talk: (socket) => socket.destroy(), code: /^socket$/ },
  { name: 'resets the connection', talk: (socket) => socket.resetAndDestroy(), code: /^socket$/ },
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
testFaults(
  'server',
  raw.map(({ name, talk, code }) => ({ name, code, serve: () => tcp(talk) })),
  { timeoutSeconds: 1 },
);

test('103 Early Hints before the page do no harm', async () => {
  const url = await tcp((socket) =>
    socket.end(
      `${'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(20)}HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\nConnection: close\r\n\r\n${PAGE}`,
    ),
  );
  assert.deepEqual([await codeOf(url), ...(await codesOfCommand([url]))], ['ok', 'ok']);
});

test('a proxy that never answers ends at the limit', async () => {
  const proxy = await tcp(() => undefined);
  for (const scheme of ['http', 'https']) assert.equal(await codeOf(`${scheme}://x.example/`, { proxy, timeoutSeconds: 1 }), 'timeout');
  const codes = await codesOfCommand(['http://x.example/', 'https://x.example/'], { proxy, timeoutSeconds: 1 });
  assert.deepEqual(codes, ['timeout', 'timeout']);
});

test('TLS that is never answered ends at the limit', async () => {
  const url = (await tcp(() => undefined)).replace('http:', 'https:');
  const [code] = await codesOfCommand([url], { timeoutSeconds: 1 });
  for (const said of [code ?? '', await codeOf(url, { timeoutSeconds: 1 })]) assert.match(said, /^(?:connect-)?timeout$/);
});

test('an IPv6 address that is dead does not hide the IPv4 one', async () => {
  const url = await http((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  const local = url.replace('127.0.0.1', 'localhost');
  assert.deepEqual([await codeOf(local), ...(await codesOfCommand([local]))], ['ok', 'ok']);
});

const kinds: readonly {
  readonly name: string;
  readonly type: string | undefined;
  readonly body: string | Uint8Array;
  readonly code: string;
}[] = [
  { name: 'no type', type: undefined, body: PAGE, code: 'ok' },
  { name: 'application/octet-stream, which is HTML', type: 'application/octet-stream', body: PAGE, code: 'ok' },
  { name: 'text/plain, which is HTML', type: 'text/plain', body: PAGE, code: 'ok' },
  { name: 'application/xhtml+xml', type: 'application/xhtml+xml', body: PAGE, code: 'ok' },
  { name: 'application/pdf', type: 'application/pdf', body: '%PDF-1.7', code: 'not-html' },
  { name: 'image/jpeg', type: 'image/jpeg', body: PAGE, code: 'not-html' },
];
testFaults(
  'type',
  kinds.map(({ name, type, body, code }) => ({
    name,
    code: new RegExp(`^${code}$`),
    serve: () => http((_request, response) => response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body)),
  })),
);

test('nobody there', async () => {
  const server = createServer();
  const address = await listen(server);
  server.close();
  const urls = [`http://${address}`, 'http://no-such-host.invalid/'];
  const codes = ['connect-refused', 'dns'];
  assert.deepEqual(await Promise.all(urls.map((url) => codeOf(url))), codes);
  assert.deepEqual(await codesOfCommand(urls), codes);
});

// Forms of private addresses, as literals that the URL standard reads; a listener on loopback counts who comes.
