import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

// Paragraphs as short as newsrooms write them: none of 200 characters.
const PROSE = [
  'The town of Halvik voted on Tuesday night to keep its old ferry in service for another three winters, against its own board.',
  'More than two hundred residents filled the gymnasium of the primary school, where the heating had failed an hour before.',
  'The board had argued that repairs to the hull would cost more than four million crowns, a sum never spent on a boat before.',
  'Engineers who looked over the vessel in March found that the frames were sound but that the engine had no spare parts left.',
  'Opponents of the plan said they would ask the county governor to review the vote, which the mayor called their good right.',
  'A final decision on the contract is expected in the second week of June, when the council of the town meets once again.',
];
const P = PROSE.map((text) => `<p>${text}</p>`);
const LINK = '<a href="/news/lighthouse">Lighthouse keeper retires after forty years</a>';
const OTHER = '<a href="/news/market">Market square to be paved again in autumn</a>';

interface Row {
  readonly name: string;
  /** What stands between the third and the fourth paragraph. */
  readonly html: string;
  /** What of it is of the text. */
  readonly text?: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: 'a box of the most read in the middle of short paragraphs',
    html: `<h3>Most read</h3><ul><li>${LINK}</li><li>${OTHER}</li></ul>`,
  },
  { name: 'a heading and lines of links', html: `<h4>Top stories</h4><p>${LINK}</p><p>${OTHER}</p>` },
  {
    name: 'a box whose heading no list knows',
    html: `<div class="css-1q"><h3>Tide and time</h3><ul><li>${LINK}</li><li>${OTHER}</li></ul></div>`,
  },
  {
    name: 'a card with a picture, the words in elements of no name',
    html: '<div class="css-1x"><span class="css-9q">Most popular</span><a href="/n/1"><img src="/i.jpg"><div>Lighthouse keeper retires</div></a></div>',
  },
  { name: 'a heading and links in one paragraph', html: `<p><strong>Aanbevolen artikelen</strong><br>${LINK}<br>${OTHER}</p>` },
  { name: 'a heading before a colon and a link', html: `<p><b>Mer om ämnet: ${LINK}</b></p>` },
  {
    name: 'cards of a heading, a link and a line, below words that say so',
    html: '<div class="css-z"><h3>More from the Post</h3><div><a href="/n/1"><img src="/i.jpg"><h4>Lighthouse keeper retires</h4></a><p>The man who lit the coast goes home at last, with a lamp of his own.</p></div><div><a href="/n/2"><img src="/j.jpg"><h4>Market square to be paved</h4></a></div></div>',
  },
  {
    name: 'a teaser in a box that no class names: picture, words above the title, title, a line',
    html: '<div class="x1"><div class="x2"><div><picture><img src="/i.jpg"></picture></div><div class="x3"><div>Harbours</div><div><h2><a href="/news/lighthouse">Lighthouse keeper retires after forty years of service</a></h2></div><p>The man who lit the coast goes home at last, with a lamp of his own.</p></div></div></div>',
  },
  {
    name: 'what is sold, in a box of picture, linked name and words, stays',
    html: '<div class="x1"><img src="/i.jpg"><h3><a href="/shop/lamp">The brass lamp</a></h3><p>It burns for nine hours on one filling, longer than any other of the lamps tried here.</p></div>',
    text: ['The brass lamp', 'It burns for nine hours on one filling, longer than any other of the lamps tried here.'],
  },
  {
    name: 'links to share on, with a word before',
    html: '<p>Teilen: <a href="https://facebook.com/sharer?u=1">Facebook</a> <a href="https://twitter.com/intent/tweet">X</a></p>',
  },
  {
    name: 'links to share on, with nothing between them',
    html: '<div><span>Share</span><a href="https://facebook.com/sharer.php?u=1">Share on Facebook</a><a href="https://x.com/intent/tweet">Share on X</a></div>',
  },
  {
    name: 'a link to an account stays',
    html: '<p>The crew writes on <a href="https://facebook.com/halvikferry">Facebook</a> now.</p>',
    text: ['The crew writes on Facebook now.'],
  },
  {
    name: 'a credit in brackets below a picture',
    html: '<div class="c1"><img src="/a.jpg"></div><div class="c2">(Photo by Jo Doe/Getty Images)</div>',
  },
  {
    name: 'words in brackets below a picture stay',
    html: '<div class="c1"><img src="/a.jpg"></div><div class="c2">(The mayor by then had left.)</div>',
    text: ['(The mayor by then had left.)'],
  },
  {
    name: 'a subhead of the text and a list of its own stay',
    html: '<h3>What was found</h3><ul><li>The hull is sound.</li><li>The engine is not.</li></ul>',
    text: ['What was found', 'The hull is sound.', 'The engine is not.'],
  },
  {
    name: 'a box that says more than its links stays',
    html: `<div><h3>The old boat</h3><p>She was built in 1911.</p><ul><li>${LINK}</li><li>${OTHER}</li></ul></div>`,
    text: ['The old boat', 'She was built in 1911.'],
  },
];

for (const { name, html, text = [] } of rows) {
  test(name, async () => {
    const body = [...P.slice(0, 3), html, ...P.slice(3)].join('');
    const page = openPage(
      `<main><article><h1>Ferry stays</h1><div class="entry-content">${body}</div></article></main>`,
      'https://post.example/2024/ferry-stays',
    );
    assert.deepEqual(textOf((await readBody(page)).blocks).split('\n\n'), [...PROSE.slice(0, 3), ...text, ...PROSE.slice(3)]);
  });
}

const headers: readonly { name: string; html: string; text: readonly string[] }[] = [
  {
    name: 'Labrador: the dek is a heading in the header of the headline',
    html: `<section class="articleHeader"><header><h1 class="headline">Ferry stays</h1><h2 class="subtitle">The vote ends a quarrel.</h2></header></section><div class="bodytext">${P.join('')}</div>`,
    text: PROSE,
  },
  {
    name: 'a header without the headline is a part of the text',
    html: `<h1>Ferry stays</h1><div class="bodytext">${P.slice(0, 3).join('')}<header><h2>What was found</h2></header>${P.slice(3).join('')}</div>`,
    text: [...PROSE.slice(0, 3), 'What was found', ...PROSE.slice(3)],
  },
];
for (const { name, html, text } of headers) {
  test(name, async () => {
    const page = openPage(`<main><article class="column">${html}</article></main>`, 'https://post.example/2024/ferry-stays');
    assert.deepEqual(textOf((await readBody(page)).blocks).split('\n\n'), text);
  });
}

test('the picture in the header of the headline stays', async () => {
  const header = '<header><h1>Ferry stays</h1><figure><img src="/a.jpg"><figcaption>The quay at dawn</figcaption></figure></header>';
  const page = openPage(`<main><article>${header}${P.join('')}</article></main>`, 'https://post.example/2024/ferry-stays');
  const { blocks } = await readBody(page);
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['figure', ...PROSE.map(() => 'paragraph')],
  );
});
