import assert from 'node:assert/strict';
import { test } from 'node:test';
import { image } from '../../src/fields/image.ts';
import { read } from './read.ts';

const STORY = `<p>${'The ferry left the quay at nine and came back at noon without a passenger. '.repeat(4)}</p>`;
const WORDS = '<figcaption>Boats lie on the quay at dawn.</figcaption>';

/** Which picture of several, and which of its addresses. */
const rows = [
  {
    name: 'a lazy loader keeps a whole set of sizes',
    html: `<figure><img data-src="/a-300.jpg 300w, /a-900.jpg 900w">${WORDS}</figure>`,
    file: 'a-900.jpg',
  },
  {
    name: 'a blurred picture of forty pixels before the set',
    html: `<figure><img src="/a.jpg?w=40&s=1" srcset="/a.jpg?w=640 640w, /a.jpg?w=1280 1280w">${WORDS}</figure>`,
    file: 'a.jpg?w=1280',
  },
  {
    name: 'the portrait in a byline',
    html: `<div class="lead hero"><div class="byline"><img src="/jo.jpg" alt="Jo Doe"></div><img src="/a.jpg">${WORDS}</div>`,
    file: 'a.jpg',
  },
  {
    name: "the portrait that leads to its author's page",
    html: `<figure><a href="/author/jo-doe/"><img src="/jo.jpg"></a>${WORDS}</figure>`,
    file: undefined,
  },
  {
    name: 'the button of a feed beside a byline',
    html: '<div class="img-info"><img src="/writer_rss.gif"><p class="caption">By Jo Doe posted Aug 18th 2025 7:30PM</p></div><figure><img src="/a.jpg"></figure>',
    file: 'a.jpg',
  },
  {
    name: 'the counter of a bookmark service, set into the line',
    html: '<h4>May 3, 2025 <img src="/count/123" align="absmiddle"></h4><figure><img src="/a.jpg"></figure>',
    file: 'a.jpg',
  },
  {
    name: 'a loader that keeps the address in noscript',
    html: `<figure><img src="/placeholder.png"><noscript><img src="/a.jpg"></noscript>${WORDS}</figure>`,
    file: 'a.jpg',
  },
  {
    name: "the picture that a theme calls the post's, without words",
    html: '<div class="post-thumbnail"><img class="wp-post-image" src="/a.jpg" width="1200" height="600"></div>',
    file: 'a.jpg',
  },
  { name: 'a background', html: `<div class="hero" style="background: #fff url('/a.jpg') no-repeat"></div>`, file: 'a.jpg' },
  { name: 'a background that a loader lays', html: '<div class="featured-header" data-bg="/a.jpg"></div>', file: 'a.jpg' },
  { name: 'a background of the sidebar', html: '<aside><div class="hero" style="background: url(/a.jpg)"></div></aside>', file: undefined },
  {
    name: 'words kept in an attribute of the picture',
    html: '<div><img src="/a.jpg" data-c-caption="Boats lie on the quay at dawn."></div>',
    file: 'a.jpg',
  },
  {
    name: 'an advertisement as wide as the page',
    html: `<figure><img src="/ad.jpg" width="728" height="90">${WORDS}</figure><figure><img src="/a.jpg">${WORDS}</figure>`,
    file: 'a.jpg',
  },
];
for (const { name, html, file } of rows) {
  test(`picture of several: ${name}`, async () => {
    const { value } = await read(image, `<article><h1>x</h1>${html}${STORY}</article>`, true);
    assert.equal(value?.url.split('/').at(-1), file);
  });
}

/** What pages tell other services than readers. */
const told = [
  { head: '<meta property="og:image:secure_url" content="/a.jpg">', file: 'a.jpg' },
  { head: '<meta property="og:image:url" content="/a.jpg">', file: 'a.jpg' },
  { head: '<meta name="twitter:image:src" content="/a.jpg">', file: 'a.jpg' },
  { head: '<link rel="image_src" href="/a.jpg">', file: 'a.jpg' },
  { head: '<meta itemprop="image" content="/a.jpg">', file: 'a.jpg' },
  { head: '<meta name="parsely-image-url" content="/a.jpg">', file: 'a.jpg' },
  { head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","thumbnailUrl":"/a.jpg"}</script>', file: 'a.jpg' },
  { head: '<meta property="og:image" content="/default-share-image.png">', file: undefined },
  { head: '<meta property="og:image" content="/img/og-default.png">', file: undefined },
  { head: '<meta property="og:image" content="/no-image.jpg"><meta name="thumbnail" content="/a.jpg">', file: 'a.jpg' },
  { head: '<meta property="og:image" content="/vi/abc/maxresdefault.jpg">', file: 'maxresdefault.jpg' },
];
for (const { head, file } of told) {
  test(`picture told to services: ${head}`, async () => {
    const { value } = await read(image, `<head>${head}</head><article><h1>x</h1>${STORY}</article>`, true);
    assert.equal(value?.url.split('/').at(-1), file);
  });
}

/** Words of a picture outside the article, or in a table. */
const elsewhere = [
  {
    name: 'a figure right above the headline',
    html: `<main><div class="hero"><img src="/a.jpg">${WORDS}</div><article><h1>The ferry</h1>${STORY}</article></main>`,
    words: ['a.jpg', 'Boats lie on the quay at dawn.', null],
  },
  {
    name: 'a figure far above the headline',
    html: `<div class="hero"><img src="/a.jpg">${WORDS}</div>${'<p>x</p>'.repeat(20)}<article><h1>The ferry</h1>${STORY}</article>`,
    words: [undefined, undefined, undefined],
  },
  {
    name: 'a table of a picture and its words',
    html: `<article><h1>The ferry</h1>${STORY}<table><tr><td><img src="/a.jpg"></td></tr><tr><td><font>Boats at dawn. Photo by Jo Doe</font></td></tr></table>${STORY.replace('nine', 'ten')}</article>`,
    words: ['a.jpg', 'Boats at dawn.', 'Jo Doe'],
  },
];
for (const { name, html, words } of elsewhere) {
  test(`picture and its words: ${name}`, async () => {
    const { value } = await read(image, html, true);
    assert.deepEqual([value?.url.split('/').at(-1), value?.caption, value?.credit], words);
  });
}

const leads = [
  { name: 'Webflow', html: '<h1>The ferry</h1><img src="/lead.jpg" class="post-main-image" alt="">', file: 'lead.jpg' },
  {
    name: 'a portrait above the text is none',
    html: '<h1>The ferry</h1><div class="author-box"><img src="/jo.jpg" class="photo" width="60"></div>',
    file: 'b.jpg',
  },
];
for (const { name, html, file } of leads) {
  test(`a lead picture without words over one with words: ${name}`, async () => {
    const page = `<body><article>${html}<div class="rich-text">${STORY}<figure><img src="/b.jpg">${WORDS}</figure>${STORY}${STORY}</div></article></body>`;
    const { value } = await read(image, page, true);
    assert.equal(value?.url.split('/').at(-1), file);
  });
}

test('the words of the next picture, in a box called after them, are not of the one before it', async () => {
  const next =
    '<table class="tr-caption-container"><tr><td><img src="/b.jpg"></td></tr><tr><td class="tr-caption">The crew in March.</td></tr></table>';
  const page = `<body><article><h1>The ferry</h1><div class="post-body"><div class="separator"><img src="/a.jpg" width="640"></div>${next}${STORY}${STORY}</div></article></body>`;
  const { value } = await read(image, page, true);
  assert.ok(value?.url.endsWith('/b.jpg') || value?.caption === null, JSON.stringify(value));
});
