import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after } from 'node:test';
import { describeFailure } from '../../src/failure.ts';
import { fetchPage, type FetchOptions } from '../../src/net/fetch-page.ts';

const WORDS = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';

/** A page that is an article. */
export const PAGE = `<title>Late ferry</title><article><h1>Late ferry</h1><p>${WORDS.repeat(3)}</p><p>${WORDS.repeat(4)}</p></article>`;

export const options: FetchOptions = {
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

const servers: Server[] = [];
const open = new Set<Socket>();

after(() => {
  for (const socket of open) socket.destroy();
  for (const server of servers) server.close();
});

/** A server on loopback whose connections are counted; its `host:port`. */
export async function listen(server: Server): Promise<string> {
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  const address: AddressInfo | string | null = server.address();
  assert.ok(typeof address === 'object' && address);
  return `127.0.0.1:${address.port}`;
}

export async function http(listener: RequestListener): Promise<string> {
  return `http://${await listen(createServer(listener))}`;
}

/** A server below HTTP: it says what it is told and may hang up. */
export async function tcp(talk: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => talk(socket));
  });
  return `http://${await listen(server)}`;
}

/** What fetching ends in: `ok` for the whole page, or the failure's code. No connection may outlive it. */
export async function codeOf(url: string, more: Partial<FetchOptions> = {}): Promise<string> {
  const outcome = await fetchPage(url, { ...options, ...more });
  await Promise.all([...open].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
  if (!outcome.ok) return describeFailure(outcome.failure).code;
  return new TextDecoder().decode(outcome.value.bytes) === PAGE ? 'ok' : 'other bytes';
}
