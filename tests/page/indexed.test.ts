import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio/slim';
import { parseDocument } from 'htmlparser2';
import { fewBelow, loadIndexed } from '../../src/page/indexed.ts';
import { openPage } from '../../src/page/page.ts';
import { parseTree } from '../../src/page/tree.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry</title><link rel="NEXT canonical" href="/b"></head>
<body class="Right-Sidebar"><main><article class="Post Author-page"><h1 id="top">The late ferry</h1>
<p class="byline">By <a rel="author" href="/authors/ada">Ada Quill</a></p><!-- x --><p>One<br>two</p>
<figure><img src="a.jpg"><figcaption class="Caption author-credit">Pier <small>Jo</small></figcaption></figure>
<div class="author-box"><p itemprop="author"><span itemprop="name">Ada</span></p><div class="bio Author"><p>Ada writes.</p></div></div>
<div data-x=""><p>three<p>four</div></article><aside class="related"><a href="/c">Other</a></aside></main></body></html>`;

const tree = parseTree(PAGE);
assert.ok(typeof tree !== 'string');
const fast = loadIndexed(tree);
const plain = load(parseDocument(PAGE, { decodeEntities: true }), { xml: { xmlMode: false, decodeEntities: true } });

const SELECTORS = [
  '*',
  'p',
  'P, h1, figure img',
  '.byline',
  '#top',
  '[class*="author" i]',
  '[class*="author"]',
  '[class*="AUTHOR"]',
  '[class*="author" i] p, [class*="bio" i]',
  '[class*="author" i][class*="bio" i]',
  '[class*="author" i] > p',
  'p + p',
  'h1 ~ p',
  'p ~ div p',
  'a[rel~="author"], [href*="/authors/" i]',
  'link[rel="next canonical"], [lang|="en"], [href^="/"], [href$="b"]',
  '[data-x]',
  '[data-x=""]',
  '[class="post author-page" i]:not(body)',
  'article:not(.post), div:not([class*="author" i] .bio)',
  'p:first-child, p:last-child, br:empty',
  'div:has(.bio), p:contains("Ada")',
  'p:first, p:eq(1), p:not(:first)',
  'video',
  '[class~="related"] a',
];

/** Elements by their place on the page. */
function placesIn($: typeof plain, found: ReturnType<typeof plain>): number[] {
  const all = new Map([...$.root().find('*').toArray()].map((element, place) => [element, place]));
  return found.toArray().map((element) => ('attribs' in element ? (all.get(element) ?? -1) : -2));
}

const WAYS: readonly { name: string; ask: ($: typeof plain, selector: string) => (number | string)[] }[] = [
  { name: 'the whole page', ask: ($, selector) => placesIn($, $(selector)) },
  { name: 'below an element', ask: ($, selector) => placesIn($, $('article').find(selector)) },
  { name: 'below several that nest', ask: ($, selector) => placesIn($, $('.bio').add($('figure')).add($('article > div')).find(selector)) },
  { name: 'closest', ask: ($, selector) => placesIn($, $('small, a, span, .bio p').closest(selector)) },
  { name: 'not', ask: ($, selector) => placesIn($, $('p, div').not(selector)) },
  { name: 'filter', ask: ($, selector) => placesIn($, $('p, div').filter(selector)) },
  {
    name: 'is',
    ask: ($, selector) =>
      $('p, div')
        .toArray()
        .map((element) => Number($(element).is(selector))),
  },
  {
    name: 'text',
    ask: ($, selector) =>
      $(selector)
        .toArray()
        .map((element) => $(element).text()),
  },
  {
    name: 'how many below an element, and the first',
    ask: ($, selector) => {
      const { count, first } = fewBelow($('article').get(0) ?? assert.fail(), selector, { $ });
      return [count, ...(first ? placesIn($, $(first)) : [])];
    },
  },
  {
    name: 'in a copy',
    ask: ($, selector) => [$('article').clone().find(selector).length, $('article').clone().find(selector).text().length],
  },
];

for (const { name, ask } of WAYS) {
  test(`the index answers as the walk does: ${name}`, () => {
    for (const selector of SELECTORS) assert.deepEqual(ask(fast, selector), ask(plain, selector), selector);
  });
}

test('code is no text of what is around it', () => {
  const { $ } = openPage('<div>Boats <script>let boats = 1;</script><style>.boats{}</style>leave</div>');
  assert.deepEqual(
    ['div', 'script', 'style'].map((name) => $(name).text()),
    ['Boats leave', 'let boats = 1;', '.boats{}'],
  );
});
