import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchPage } from '../../src/net/fetch-page.ts';
import { codeOf, http, options, PAGE } from './servers.ts';
import { codesOfCommand, testFaults } from './through-command.ts';

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
testFaults(
  'redirect',
  redirects.map(({ name, location, code }) => ({
    name,
    code: new RegExp(`^${code}$`),
    serve: async () => `${await http((_request, response) => response.writeHead(302, location === undefined ? {} : { location }).end())}/`,
  })),
);

test('endless redirects end at the limit', async () => {
  let asked = 0;
  const url = await http((_request, response) => response.writeHead(302, { location: `/n${(asked += 1)}` }).end());
  assert.equal(await codeOf(url), 'too-many-redirects');
  assert.ok(asked <= 7, `${asked} requests`);
  assert.deepEqual(await codesOfCommand([url]), ['too-many-redirects']);
  assert.ok(asked <= 14, `${asked} requests`);
});

test('a cookie that a redirect sets is sent on the way, one for elsewhere and one that is over are not', async () => {
  const sent: string[] = [];
  const cookies = ['id=1; Path=/; HttpOnly', 'theirs=2; Domain=elsewhere.example', 'gone=3; Max-Age=0'];
  const url = await http((request, response) => {
    sent.push(request.headers.cookie ?? '');
    if (request.headers.cookie !== undefined) return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    if (request.url === '/a') return response.writeHead(302, { location: '/set' }).end();
    return response.writeHead(302, { location: '/a', 'set-cookie': cookies }).end();
  });
  const outcome = await fetchPage(`${url}/a`, options);
  assert.ok(outcome.ok);
  assert.equal(outcome.value.url, `${url}/a`);
  assert.deepEqual(sent, ['', '', 'id=1']);
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
      if (request.url === '/x/y') response.writeHead(302, { location }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    assert.deepEqual([await codeOf(`${url}/x/y`), ...(await codesOfCommand([`${url}/x/y`]))], ['ok', 'ok']);
    assert.deepEqual(asked, ['/x/y', path, '/x/y', path]);
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
    await codeOf(`${url}/a`);
    await codesOfCommand([`${url}/a`]);
    assert.deepEqual(seen, [...asked, ...asked]);
  });
}
