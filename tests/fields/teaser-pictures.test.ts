import assert from 'node:assert/strict';
import { test } from 'node:test';
import { images } from '../../src/fields/images.ts';
import { read } from './read.ts';

const P = `<p>${'The boat leaves the north pier at ten minutes to midnight and carries nurses and bakers home from a late shift. '.repeat(3)}</p>`;
const OWN = '<figure><img src="/own.jpg" width="800"><figcaption>The last ferry at the north pier.</figcaption></figure>';
const page = (card: string): string => `<article><h1>The late ferry stays</h1>${OWN}${P}${P}${card}${P}</article>`;
const TITLE = 'Why island bakers rise at two in the morning';

const rows: readonly { name: string; card: string; pictures: readonly string[] }[] = [
  {
    name: 'a card: the picture and the title each in a link',
    card: `<div class="card"><a href="/bakers"><figure><img src="/other.jpg" width="300"></figure></a><a href="/bakers">${TITLE}</a></div>`,
    pictures: ['own.jpg'],
  },
  {
    name: 'a card: one link around both',
    card: `<div class="card"><a href="/bakers"><figure><img src="/other.jpg" width="300"></figure><span>${TITLE}</span></a></div>`,
    pictures: ['own.jpg'],
  },
  {
    name: 'a figure that holds the link',
    card: `<aside><figure><a href="https://www.harbourpost.example/bakers"><img src="/other.jpg" width="300"></a></figure><a href="https://www.harbourpost.example/bakers">${TITLE}</a></aside>`,
    pictures: ['own.jpg'],
  },
  {
    name: 'what the text has under a linked title',
    card: `<h2><a href="/kiln">The kiln that we liked best of the nine</a></h2><a href="/kiln"><figure><img src="/kiln.jpg" width="600"></figure></a>${P}`,
    pictures: ['own.jpg', 'kiln.jpg'],
  },
  {
    name: 'a link that only shows the picture larger',
    card: `<a href="/photos/pier"><figure><img src="/pier.jpg" width="600"></figure></a><a href="/photos/pier">All photos of the pier by night</a>`,
    pictures: ['own.jpg', 'pier.jpg'],
  },
  {
    name: 'another site',
    card: `<a href="https://shop.example/kiln"><figure><img src="/kiln.jpg" width="600"></figure></a><div><a href="https://shop.example/kiln">Buy the kiln that we liked best</a></div>`,
    pictures: ['own.jpg', 'kiln.jpg'],
  },
  {
    name: 'words of its own',
    card: `<a href="/bakers"><figure><img src="/oven.jpg" width="600" alt=""></figure></a><figure><a href="/bakers"><img src="/oven.jpg" width="600"></a><figcaption>The oven of the island’s baker at two in the morning.</figcaption></figure><div><a href="/bakers">${TITLE}</a></div>`,
    pictures: ['own.jpg', 'oven.jpg'],
  },
];
for (const { name, card, pictures } of rows) {
  test(`pictures of the article, none of teasers: ${name}`, async () => {
    const { value } = await read(images, page(card), true);
    assert.deepEqual(
      (value ?? []).map(({ url }) => url.replace(/^.*\//, '')),
      pictures,
    );
  });
}
