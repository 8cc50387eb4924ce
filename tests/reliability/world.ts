import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One request as the server saw it; times in milliseconds since 1970, `ended` when its answer or its connection did. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly began: number;
  ended: number;
  status: number;
}

export interface World {
  readonly port: number;
  /** All requests since the last call. */
  log(): Promise<Seen[]>;
  close(): void;
}

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time, said Mara Ortiz. ';

/** A page of the world: its number is its title. */
export function story(n: string): string {
  const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>“We left at ${at} o'clock,” said Mara Ortiz. ${words.repeat(2)}</p>`);
  return `<!doctype html><html lang=en><head><title>Ferry ${n}</title></head><body><article><h1>Ferry number ${n}</h1>${paragraphs.join('')}</article></body></html>`;
}

/** The world in a process of its own: every address of 127.0.0.0/8 is a host of it, every path says what it does. */
export async function openWorld(): Promise<World> {
  const child: ChildProcess = fork(new URL(import.meta.url), ['serve'], { serialization: 'advanced' });
  const [port]: number[] = await once(child, 'message');
  return {
    port: port ?? 0,
    log: async () => {
      child.send('log');
      const [seen]: Seen[][] = await once(child, 'message');
      return seen ?? [];
    },
    close: () => void child.kill('SIGKILL'),
  };
}

type Act = (n: string, response: ServerResponse, turn: number) => void;

const html = { 'content-type': 'text/html; charset=utf-8' };
const ok: Act = (n, response) => void response.writeHead(200, html).end(story(n));
/** What each first part of a path does; `turn` counts the requests for one path, from 0. */
const ACTS: Readonly<Record<string, Act>> = {
  ok,
  gzip: (n, response) => void response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(story(n))),
  slow: (n, response) => void setTimeout(() => ok(n, response, 0), 150),
  gone: (_n, response) => void response.writeHead(404, html).end('gone'),
  broken: (_n, response) => void response.writeHead(500, html).end('broken'),
  flaky: (n, response, turn) => (turn === 0 ? void response.writeHead(502, html).end() : ok(n, response, turn)),
  reset: (n, response, turn) => (turn === 0 ? void response.socket?.resetAndDestroy() : ok(n, response, turn)),
  cut: (n, response) => {
    response.writeHead(200, { ...html, 'content-length': '90000' }).write(story(n));
    setTimeout(() => response.socket?.destroy(), 20);
  },
  patience: (n, response, turn) => (turn === 0 ? void response.writeHead(429, { 'retry-after': '2' }).end() : ok(n, response, turn)),
  moved: (n, response) => void response.writeHead(301, { location: `/ok/${n}` }).end(),
  away: (n, response) =>
    void response.writeHead(302, { location: `http://127.0.${(Number(n) % 5) + 1}.1:${portOf(response)}/ok/${n}` }).end(),
  loop: (n, response) => void response.writeHead(302, { location: `/loop/${n}` }).end(),
  pdf: (_n, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  empty: (_n, response) => void response.writeHead(200, html).end(),
  private: ok,
  deep: (n, response) => void response.writeHead(200, html).end(story(n).replace('<article>', `${'<div>'.repeat(3000)}<article>`)),
};

function portOf(response: ServerResponse): number {
  return response.socket?.localPort ?? 0;
}

/** Hosts ending in .200 ask for a Crawl-delay of a second, all forbid /private/. */
function robots(host: string, response: ServerResponse): void {
  const delay = host.split(':')[0]?.endsWith('.200') ? 'Crawl-delay: 1\n' : '';
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`User-agent: *\nDisallow: /private/\n${delay}`);
}

function serve(): void {
  let seen: Seen[] = [];
  const turns = new Map<string, number>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { url: path = '', headers } = request;
    const host = headers.host ?? '';
    const entry: Seen = { host, path, began: Date.now(), ended: 0, status: 0 };
    seen.push(entry);
    response.once('close', () => {
      entry.ended = Date.now();
      entry.status = response.statusCode;
    });
    if (path === '/robots.txt') return robots(host, response);
    const [, act = '', n = ''] = path.split('/');
    const turn = turns.get(host + path) ?? 0;
    turns.set(host + path, turn + 1);
    (ACTS[act] ?? ok)(n, response, turn);
  };
  const server = createServer(answer);
  server.listen(0, '0.0.0.0', () => {
    const address: AddressInfo | string | null = server.address();
    process.send?.(typeof address === 'object' && address ? address.port : 0);
  });
  process.on('message', () => {
    process.send?.(seen);
    seen = [];
  });
  process.on('disconnect', () => process.exit(0));
}

if (process.argv[2] === 'serve' && process.send) serve();
