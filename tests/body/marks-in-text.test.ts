import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const STORY = [
  'The ferry left the quay at dawn with forty people aboard, and nobody on the pier knew that it would be the last one.',
  'The council meets on Thursday to decide whether the line can be kept open through the winter without a subsidy.',
  'Fishermen say they can carry passengers themselves if the harbour master allows it and the weather holds until spring.',
];
const [FIRST = '', SECOND = '', THIRD = ''] = STORY;
const P = (text: string): string => `<p>${text}</p>`;

/** A box or mark between the paragraphs of a text: what stays, and what has to go. */
const rows = [
  {
    name: 'numbers of notes and the arrows back, as kramdown and Hugo write them',
    html: `${P(`${FIRST}<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup>`)}${P(SECOND)}${P(THIRD)}<div class="footnotes"><ol><li id="fn:1"><p>The harbour book of last year. <a href="#fnref:1" class="reversefootnote">↩︎</a></p></li></ol></div>`,
    gone: ['one.1', '↩'],
  },
  {
    name: 'a number in a link that hangs on the sentence, as Substack writes it',
    html: `${P(`${FIRST}<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>`)}${P(SECOND)}${P(THIRD)}`,
    gone: ['one.1'],
  },
  {
    name: 'a number in brackets that are of the sentence stays',
    html: `${P(FIRST)}${P(`${SECOND} This is told in [<a href="#ref-16">16</a>].`)}${P(THIRD)}`,
    kept: 'told in [16].',
    gone: [],
  },
  {
    name: 'what a subscription brings, above a link to the offers',
    html: `${P(FIRST)}<div><h3>Read on with us</h3><ul><li>All stories for 1 coin a month</li><li>Leave whenever you like</li></ul><a href="/abo/">To the offers</a></div>${P(SECOND)}${P(THIRD)}`,
    gone: ['1 coin', 'Leave whenever'],
  },
  {
    name: 'what a subscription brings, under a line that bars the text',
    html: `${P(FIRST)}<div><div>This content is reserved for subscribers</div><p>The best of the sound.</p><ul><li>All stories of the harbour</li><li>A lamp for each reader</li></ul><button>Go</button></div>${P(SECOND)}${P(THIRD)}`,
    gone: ['All stories', 'A lamp for', 'best of the sound'],
  },
  {
    name: 'a list above a link to another page stays',
    html: `${P(FIRST)}<div><h3>What the ferry costs</h3><ul><li>Two coins for each crossing</li><li>Nothing for children</li></ul><a href="/harbour/prices">Prices</a></div>${P(SECOND)}${P(THIRD)}`,
    kept: 'Two coins for each crossing',
    gone: [],
  },
  {
    name: 'pictures in a list that counts them',
    html: `${P(FIRST)}<ul>${[1, 2, 3].map((n) => `<li><img src="/${n}.jpg"><div>Boat number ${n} at its pier</div><div>${n}/3</div></li>`).join('')}</ul>${P(SECOND)}${P(THIRD)}${P(`Once more: ${FIRST} ${THIRD}`)}${P(`Again: ${SECOND} ${FIRST}`)}`,
    gone: ['Boat number', '1/3'],
  },
];
for (const { name, html, kept, gone } of rows) {
  test(`marks and boxes in a text: ${name}`, async () => {
    const { blocks } = await readBody(openPage(`<main><h1>The last ferry</h1>${html}</main>`));
    const text = textOf(blocks);
    for (const paragraph of STORY) assert.ok(text.includes(paragraph), text);
    if (kept) assert.ok(text.includes(kept), text);
    for (const words of gone) assert.ok(!text.includes(words), text);
  });
}

const PIECES = STORY.map((text) => `${text} ${text.toLowerCase()}`);
const asAttribute = (value: unknown): string => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const BODY = PIECES.map(P).join('');

/** Pages whose text stands in no element that is shown. */
const unshown = [
  { name: 'noscript', html: `<div id="app"></div><noscript><article><h1>The last ferry</h1>${BODY}</article></noscript>` },
  {
    name: 'Astro',
    html: `<astro-island props="${asAttribute({ article: [0, { title: [0, 'The last ferry'], body: [1, PIECES.map((text) => [0, { text: [0, text] }])] }] })}" client="only"></astro-island>`,
  },
  {
    name: 'Inertia',
    html: `<div id="app" data-page="${asAttribute({ component: 'Show', props: { article: { headline: 'The last ferry', body: BODY } } })}"></div>`,
  },
  {
    name: 'Livewire',
    html: `<div wire:snapshot="${asAttribute({ data: { article: [{ title: 'The last ferry', content: BODY }, { s: 'arr' }] } })}"></div>`,
  },
  {
    name: 'react-rails',
    html: `<div data-react-class="Article" data-react-props="${asAttribute({ title: 'The last ferry', html: BODY })}"></div>`,
  },
  {
    name: 'JSON-LD in a meta, as Remix writes what it cannot place',
    html: `<meta name="script:ld+json" content="${asAttribute({ '@type': 'NewsArticle', headline: 'The last ferry', articleBody: PIECES.join('\n\n') })}"><div id="root"></div>`,
  },
];
for (const { name, html } of unshown) {
  test(`text in no element that is shown: ${name}`, async () => {
    const { blocks } = await readBody(openPage(html));
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    assert.deepEqual(texts, PIECES);
  });
}
