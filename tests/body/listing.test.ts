import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../src/body/body.ts';
import { isListing, isThread } from '../../src/body/listing.ts';
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

const CARD = (n: number): string =>
  `<article><h3><a href="/news/${n}">Ferry story number ${n} of the harbour</a></h3><p>The harbour master said on Monday that the ferry would leave the quay at nine and be back at noon.</p></article>`;
const lists = [
  {
    name: 'the cards are the text, at the address of an article',
    html: `<body><h1>Ann Lee</h1><div class="grid">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(CARD).join('')}</div></body>`,
  },
  {
    name: 'WordPress: a category',
    html: `<body class="archive category category-news category-4">${[1, 2, 3, 4].map(CARD).join('')}</body>`,
  },
  { name: 'WordPress: a search', html: `<body class="search search-results">${[1, 2, 3, 4].map(CARD).join('')}</body>` },
  { name: 'Ghost: a tag', html: `<body class="tag-template tag-news">${[1, 2, 3, 4].map(CARD).join('')}</body>` },
  { name: 'Drupal: a term', html: `<body class="path-taxonomy">${[1, 2, 3, 4].map(CARD).join('')}</body>` },
];
for (const { name, html } of lists) {
  test(`a list: ${name}`, async () => {
    const page = openPage(html, 'https://post.example/2025/04/09/late-ferry-of-brenna');
    assert.equal(isListing(page, await readBody(page)), true);
  });
}

test('a round-up that leads to other sites is an article', async () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (n) => `<h3><a href="https://place${n}.example/">Place ${n}</a></h3><p>Good soup and a view of the quay.</p>`,
  );
  const page = openPage(
    `<body><h1>Nine places</h1><article>${places.join('')}</article></body>`,
    'https://post.example/2025/04/09/nine-places-of-brenna',
  );
  assert.equal(isListing(page, await readBody(page)), false);
});

const EXCERPT = (n: number, end: string): string =>
  `<div class="item"><h2><a href="/2025/story-${n}/">Ferry story number ${n} of the harbour</a></h2><p>${'The harbour master said on Monday that the ferry would leave the quay at nine. '.repeat(3)}${n}${end}</p></div>`;
for (const { end, is } of [
  { end: ' and then…', is: true },
  { end: ' and then [...]', is: true },
  { end: '.', is: false },
])
  test(`linked headings over long excerpts that end in "${end}"`, async () => {
    const html = `<head><meta property="og:type" content="article"></head><body><main><h1>Stories of the coast</h1>${[1, 2, 3, 4, 5, 6].map((n) => EXCERPT(n, end)).join('')}</main></body>`;
    const page = openPage(html, 'https://post.example/stories-of-the-coast');
    assert.equal(isListing(page, await readBody(page)), is);
  });

const POST = '<p>Has anybody heard that the county sold the night ferry?</p>';
const threads = [
  {
    name: 'XenForo',
    html: `<html data-template="thread_view"><body>${`<article class="message message--post">${POST}</article>`.repeat(2)}</body></html>`,
    is: true,
  },
  { name: 'phpBB', html: `<body id="phpbb" class="section-viewtopic">${`<div class="post bg2">${POST}</div>`.repeat(2)}</body>`, is: true },
  { name: 'Discourse', html: `<body class="crawler">${`<div class="topic-body crawler-post">${POST}</div>`.repeat(2)}</body>`, is: true },
  { name: 'vBulletin', html: `<body><ol id="posts">${`<li class="postcontainer">${POST}</li>`.repeat(2)}</ol></body>`, is: true },
  {
    name: 'an opening post alone',
    html: `<html data-template="thread_view"><body><article class="message message--post">${POST}</article></body></html>`,
    is: false,
  },
  { name: 'posts of a blog', html: `<body>${`<div class="post">${POST}</div>`.repeat(2)}</body>`, is: false },
];
for (const { name, html, is } of threads) test(`a thread of a forum: ${name}`, () => assert.equal(isThread(openPage(html)), is));
