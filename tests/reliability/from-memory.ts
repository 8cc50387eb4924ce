// Loaded before the command: the network answers from memory, so that a million lines need no server. /gone/ is
// 404, all else a page; everything above the request is the command's own.
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { story } from './world.ts';

const undici: { request: unknown } = createRequire(import.meta.url)('undici');
undici.request = async (url: string) => {
  const { pathname } = new URL(url);
  if (pathname.startsWith('/gone/')) return { statusCode: 404, headers: {}, body: Readable.from([]) };
  const bytes = pathname === '/robots.txt' ? '' : story(pathname.split('/').at(-1) ?? '');
  const type = pathname === '/robots.txt' ? 'text/plain' : 'text/html';
  const body = Object.assign(Readable.from([]), { arrayBuffer: async () => new TextEncoder().encode(bytes).buffer });
  return { statusCode: 200, headers: { 'content-type': type }, body };
};
