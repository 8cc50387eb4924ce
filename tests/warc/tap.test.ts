import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import { test } from 'node:test';
import { createServer } from 'node:http';
import { fetchPage, type FetchOptions } from '../../src/net/fetch-page.ts';
import type { Exchange } from '../../src/snapshot/exchange.ts';
import { CERT, KEY } from '../net/certificate.ts';
import { http, listen, options, PAGE, tcp } from '../net/servers.ts';

/** What went over the wire for a page. */
async function exchanges(url: string, more: Partial<FetchOptions> = {}): Promise<readonly Exchange[]> {
  const found: Exchange[] = [];
  await fetchPage(url, { ...options, ...more, onExchange: (exchange) => found.push(exchange) });
  return found;
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

const cut: readonly {
  readonly name: string;
  readonly answer: string;
  readonly hangUp: boolean;
  readonly more?: Partial<FetchOptions>;
  readonly truncated: string | undefined;
}[] = [
  { name: 'whole', answer: `${HEAD}Content-Length: ${PAGE.length}\r\n\r\n${PAGE}`, hangUp: false, truncated: undefined },
  { name: 'whole, ended by hanging up', answer: `${HEAD}\r\n${PAGE}`, hangUp: true, truncated: undefined },
  { name: 'cut by the server', answer: `${HEAD}Content-Length: 9999\r\n\r\n${PAGE}`, hangUp: true, truncated: 'disconnect' },
  { name: 'stalled', answer: `${HEAD}Content-Length: 9999\r\n\r\n${PAGE}`, hangUp: false, more: { timeoutSeconds: 1 }, truncated: 'time' },
  { name: 'too long', answer: `${HEAD}\r\n${'x'.repeat(5000)}`, hangUp: true, more: { maxBytes: 2000 }, truncated: 'length' },
  {
    name: 'broken gzip',
    answer: `${HEAD}Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\n\u001f\u008b\u0008abc`,
    hangUp: false,
    truncated: undefined,
  },
  { name: 'an error page', answer: 'HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\nno', hangUp: false, truncated: undefined },
];
for (const { name, answer, hangUp, more, truncated } of cut) {
  test(`kept: ${name}`, async () => {
    const url = await tcp((socket) => (hangUp ? socket.end(answer, 'latin1') : socket.write(answer, 'latin1')));
    const [exchange, ...others] = await exchanges(`${url}/a`, more);
    assert.deepEqual(others, []);
    assert.ok(exchange);
    assert.equal(exchange.truncated, truncated);
    assert.ok(answer.startsWith(text(exchange.response)));
    if (truncated === undefined) assert.equal(text(exchange.response), answer);
    assert.match(text(exchange.request), /^GET \/a HTTP\/1\.1\r\n/);
    assert.equal(exchange.ip, '127.0.0.1');
  });
}

test('what is no HTTP is not kept', async () => {
  assert.deepEqual(await exchanges(await tcp((socket) => socket.end('SSH-2.0-x\r\n'))), []);
  assert.deepEqual(await exchanges('http://127.0.0.1:1/'), []);
});

test('every try and every redirect is kept, in order', async () => {
  let turn = 0;
  const url = await http((request, response) => {
    turn += 1;
    if (turn === 1) response.writeHead(503).end('later');
    else if (request.url === '/') response.writeHead(302, { location: '/b' }).end('there');
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const found = await exchanges(`${url}/`, { retries: 1 });
  assert.deepEqual(
    found.map(({ url: to, response }) => `${text(response).slice(9, 12)} ${to.replace(url, '')}`),
    ['503 /', '302 /', '200 /b'],
  );
  assert.match(text(found[1]?.response), /there/);
});

test('over TLS, and through a tunnel, the bytes are kept unencrypted', async () => {
  const secure = `https://${await listen(createTlsServer({ key: KEY, cert: CERT }, (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)))}/`;
  const proxy = createServer().on('connect', (request, client, head) => {
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  for (const more of [{}, { proxy: `http://${await listen(proxy)}` }]) {
    const [exchange] = await exchanges(secure, { insecure: true, ...more });
    assert.match(text(exchange?.response), /^HTTP\/1\.1 200 OK\r\n/);
    assert.ok(text(exchange?.response).includes(PAGE));
    assert.match(text(exchange?.request), /^GET \/ HTTP\/1\.1\r\n/);
    assert.equal(exchange?.ip, 'proxy' in more ? undefined : '127.0.0.1');
  }
});
