import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieHeader, parseCookies } from '../../src/net/cookies.ts';
import { retryAfterSeconds } from '../../src/net/retry-after.ts';
import { codeOf, http, PAGE } from './servers.ts';

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
