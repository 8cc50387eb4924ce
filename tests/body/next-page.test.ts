import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextPageOf } from '../../src/body/next-page.ts';
import { openPage } from '../../src/page/page.ts';

const rows = [
  { name: 'rel=next with a query', here: '/late', html: '<link rel="next" href="/late?page=2">', next: '/late?page=2' },
  { name: 'rel=next with a directory', here: '/late/', html: '<link rel="next" href="/late/2/">', next: '/late/2/' },
  {
    name: 'a link in a list of pages',
    here: '/late',
    html: '<div class="pagination"><a href="/late">1</a><a href="/late/page/2">2</a></div>',
    next: '/late/page/2',
  },
  {
    name: 'a number before the ending',
    here: '/late.html',
    html: '<ul class="pager"><li><a href="/late-2.html">Next</a></li></ul>',
    next: '/late-2.html',
  },
  {
    name: 'the third page from the second',
    here: '/late?seite=2',
    html: '<div class="seitennavigation"><a href="/late">1</a><a href="/late?seite=3">3</a></div>',
    next: '/late?seite=3',
  },
  { name: 'the next article is not the next page', here: '/late', html: '<link rel="next" href="/lighthouse">', next: undefined },
  { name: 'an article whose address begins alike', here: '/late', html: '<a rel="next" href="/late-2-boats">x</a>', next: undefined },
  { name: 'another parameter than the page', here: '/late?id=1', html: '<a rel="next" href="/late?id=2">x</a>', next: undefined },
  { name: 'another site', here: '/late', html: '<link rel="next" href="https://y.example/late?page=2">', next: undefined },
  {
    name: 'the last page',
    here: '/late?page=3',
    html: '<div class="pagination"><a href="/late">1</a><a href="/late?page=2">2</a></div>',
    next: undefined,
  },
];
for (const { name, here, html, next } of rows) {
  test(`the next page of an article: ${name}`, () => {
    const page = openPage(`<head></head><body>${html}</body>`, `https://x.example${here}`);
    assert.equal(nextPageOf(page), next && `https://x.example${next}`);
  });
}
