import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import { RobotsCache } from '../../src/batch/robots-cache.ts';
import { describeFailure } from '../../src/failure.ts';
import { http, options, tcp } from '../net/servers.ts';
import { fakeClock } from './harness.ts';

const FORBIDS = 'User-agent: *\nDisallow: /';
const says = (status: number, body = FORBIDS, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);
};
/** So many redirects, then rules. */
const redirects = (count: number): RequestListener => {
  return (request, response) => {
    const n = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
    if (n < count) response.writeHead(301, { location: `/r${n + 1}` }).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(FORBIDS);
  };
};
const long = `User-agent: *\n${'# padding\n'.repeat(60_000)}Disallow: /late`;

const rows: readonly { readonly name: string; readonly serve: () => Promise<string>; readonly allowed: boolean; readonly code?: string }[] =
  [
    { name: '200 with rules', serve: () => http(says(200)), allowed: false },
    { name: 'five redirects', serve: () => http(redirects(5)), allowed: false },
    { name: 'six redirects', serve: () => http(redirects(6)), allowed: true },
    { name: '404', serve: () => http(says(404)), allowed: true },
    { name: '403', serve: () => http(says(403)), allowed: true },
    { name: '401', serve: () => http(says(401)), allowed: true },
    { name: '429', serve: () => http(says(429)), allowed: false, code: 'http-429' },
    { name: '500', serve: () => http(says(500)), allowed: false, code: 'http-500' },
    { name: 'a reset connection', serve: () => tcp((socket) => socket.resetAndDestroy()), allowed: false, code: 'socket' },
    { name: 'silence', serve: () => http(() => undefined), allowed: false, code: 'timeout' },
    { name: 'a PDF', serve: () => http(says(200, '%PDF', { 'content-type': 'application/pdf' })), allowed: true },
    { name: '600 KB, the rule at the end', serve: () => http(says(200, long.replace('/late', '/'))), allowed: true },
  ];
for (const { name, serve, allowed, code } of rows) {
  test(`robots.txt: ${name}: ${allowed ? 'allowed' : (code ?? 'forbidden')}`, async () => {
    const cache = new RobotsCache({ ...options, timeoutSeconds: 2, maxBytes: 4 << 20 }, { retries: 0 });
    const { robots, failure } = await cache.ask(`${await serve()}/a`);
    assert.equal(robots.allows('https://x.example/a'), allowed);
    assert.equal(failure && describeFailure(failure).code, code);
  });
}

test('a robots.txt is asked for once a day, one that is not to be had again after a while', async () => {
  let asked = 0;
  const url = await http((_request, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 500 : 200, { 'content-type': 'text/plain' }).end();
  });
  const clock = fakeClock();
  const cache = new RobotsCache(options, { retries: 0, clock });
  await cache.ask(`${url}/a`);
  assert.ok(cache.known(`${url}/b`)?.failure);
  clock.time += 300_001;
  assert.equal(cache.known(`${url}/b`), undefined);
  await cache.ask(`${url}/b`);
  clock.time += 86_000_000;
  assert.ok(cache.known(`${url}/c`));
  clock.time += 400_001;
  assert.equal(cache.known(`${url}/c`), undefined);
  assert.equal(asked, 2);
});

test('a passing trouble is remembered only once it came too often', async () => {
  const url = await http(says(503));
  const cache = new RobotsCache(options, { retries: 1 });
  assert.ok((await cache.ask(`${url}/a`)).failure);
  assert.equal(cache.known(`${url}/a`), undefined);
  await cache.ask(`${url}/a`);
  assert.ok(cache.known(`${url}/a`)?.failure);
});
