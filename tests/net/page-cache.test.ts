import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fetchPage } from '../../src/net/fetch-page.ts';
import { folderCache } from '../../src/net/page-cache.ts';
import { http, options, PAGE } from './servers.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-cache-'));
after(() => rmSync(root, { recursive: true, force: true }));

const validators = [
  { name: 'ETag', sent: { etag: '"one"' }, asked: ['if-none-match', '"one"'] },
  {
    name: 'Last-Modified',
    sent: { 'last-modified': 'Wed, 05 Mar 2025 10:00:00 GMT' },
    asked: ['if-modified-since', 'Wed, 05 Mar 2025 10:00:00 GMT'],
  },
] as const;
for (const { name, sent, asked } of validators) {
  test(`a page with ${name} is asked for once and then only about`, async () => {
    const [header, value] = asked;
    const statuses: number[] = [];
    const url = await http((request, response) => {
      const isKnown = request.headers[header] === value;
      statuses.push(isKnown ? 304 : 200);
      if (isKnown) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...sent }).end(PAGE);
    });
    const folder = join(root, name);
    const outcomes = [];
    for (let turn = 0; turn < 2; turn += 1) outcomes.push(await fetchPage(url, { ...options, cache: folderCache(folder) }));
    assert.deepEqual(statuses, [200, 304]);
    assert.deepEqual(outcomes[1], outcomes[0]);
    assert.ok(outcomes[1]?.ok);
  });
}

test('a page that changed replaces the kept one, a damaged one counts as not there', async () => {
  let version = 1;
  const asked: (string | undefined)[] = [];
  const url = await http((request, response) => {
    asked.push(request.headers['if-none-match']);
    response.writeHead(200, { 'content-type': 'text/html', etag: `"${version}"` }).end(`${PAGE}${version}`);
  });
  const folder = join(root, 'changed');
  const fetch = async (): Promise<string> => {
    const outcome = await fetchPage(url, { ...options, cache: folderCache(folder) });
    return outcome.ok ? new TextDecoder().decode(outcome.value.bytes) : '';
  };
  await fetch();
  version = 2;
  assert.equal(await fetch(), `${PAGE}2`);
  const [sub = ''] = readdirSync(folder);
  const [file = ''] = readdirSync(join(folder, sub));
  const path = join(folder, sub, file);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  await fetch();
  assert.deepEqual(asked, [undefined, '"1"', undefined]);
});

test('a page without validators, or of another address, is not kept', async () => {
  const url = await http((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  const cache = folderCache(join(root, 'none'));
  await fetchPage(url, { ...options, cache });
  assert.equal(await cache.find(url), undefined);
});

test('a 304 that nobody asked for is a failure', async () => {
  const url = await http((_request, response) => response.writeHead(304).end());
  const outcome = await fetchPage(url, { ...options, cache: folderCache(join(root, 'unasked')) });
  assert.deepEqual(outcome, { ok: false, failure: { kind: 'http', status: 304 } });
});
