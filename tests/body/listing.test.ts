import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../src/body/body.ts';
import { isListing } from '../../src/body/listing.ts';
import { openPage } from '../../src/page/page.ts';

const CARDS = '<div class="card"><h3><a href="/a">A teaser of another story</a></h3></div>'.repeat(9);
const PAGE = `<html><body><h1>Ferry late</h1><article><p>The ferry of Brenna came late on Monday, and nobody on the quay was surprised by it.</p></article>${CARDS}</body></html>`;

const rows = [
  { path: '/', is: true },
  { path: '/news', is: true },
  { path: '/business-and', is: true },
  { path: '/ferry-comes-late-again', is: false },
  { path: '/story20250409', is: false },
  { path: '/ferry.html', is: false },
  { path: '/news/ferry', is: false },
] as const;
for (const { path, is } of rows) {
  test(`a short text among teasers at ${path} is ${is ? 'a list' : 'an article'}`, async () => {
    const page = openPage(PAGE, `https://post.example${path}`);
    assert.equal(isListing(page, await readBody(page)), is);
  });
}
