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
];
for (const { name, html, file } of rows) {
  test(`picture of several: ${name}`, async () => {
    const { value } = await read(image, `<article><h1>x</h1>${html}${STORY}</article>`, true);
    assert.equal(value?.url.split('/').at(-1), file);
  });
}
