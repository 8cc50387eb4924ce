import assert from 'node:assert/strict';
import { test } from 'node:test';
import { title } from '../../src/fields/title.ts';
import { ld, read } from './read.ts';

const TITLE = 'Why the ferry to Halvik leaves early';
const rows = [
  {
    name: 'blog template: the h1 is the name of the column',
    html: `<meta property="og:title" content="${TITLE}"><a href="/tides/"><h1>The Tidings: Notes from the Coast</h1></a><div class="post-item"><h2>${TITLE}</h2></div>`,
    value: TITLE,
    rule: 'heading that the data repeats',
  },
  {
    name: 'the h1 says it in other words, a subhead a part of the title',
    html: '<meta property="og:title" content="What is a tide table - A guided introduction"><h1>An introduction to the sea: what skippers know</h1><h2>What is a tide table?</h2>',
    value: 'An introduction to the sea: what skippers know',
    rule: 'h1 alone',
  },
  {
    name: 'microdata: the h1 is a short alternative',
    html: `<title>Ferry Departures | Harbour Post</title><meta property="og:title" content="${TITLE}"><header><h1 itemprop="alternativeHeadline">Ferry Departures</h1><h2 itemprop="headline"><span>${TITLE}</span></h2></header>`,
    value: TITLE,
    rule: 'heading that the data repeats',
  },
  {
    name: 'no h1, and the headline with section and site in the title',
    html: '<title>港の渡し船が半世紀ぶりに運休_社会_港新聞</title><div><h2 class="title">港の渡し船が半世紀ぶりに運休</h2></div>',
    value: '港の渡し船が半世紀ぶりに運休',
    rule: 'heading that the data repeats',
  },
  {
    name: 'a picture of the name of the site for an h1',
    html: '<title>港の渡し船が半世紀ぶりに運休:港の日記</title><h1><a href="/blog/"><img alt="港の日記"></a></h1><h3>港の渡し船が半世紀ぶりに運休</h3>',
    value: '港の渡し船が半世紀ぶりに運休',
    rule: 'heading that the data repeats',
  },
  {
    name: 'a headline that a template prints twice',
    html: '<title>The ferry leaves early | Harbour Post</title><h1>The ferry leaves early The ferry leaves early</h1>',
    value: 'The ferry leaves early',
    rule: 'h1',
  },
  {
    name: 'a link to the topic behind the headline',
    html: '<title>The ferry leaves early | Harbour Post</title><h1>The ferry leaves early <a href="/topics/harbour/">Harbour</a></h1>',
    value: 'The ferry leaves early',
    rule: 'h1',
  },
  {
    name: 'no h1, and a subhead of few words of the title',
    html: '<title>Harbour lights: why the ferry to Halvik leaves early in winter</title><h3>Harbour lights</h3>',
    value: 'Harbour lights: why the ferry to Halvik leaves early in winter',
    rule: 'title',
  },
  {
    name: 'a kicker that no class calls so, in an element of the h1',
    html: `<meta property="og:title" content="${TITLE}"><h1><span class="css-1k">Ferries</span><span class="css-2t">${TITLE}</span></h1>`,
    value: TITLE,
    rule: 'h1',
  },
  {
    name: 'a byline in small letters behind the headline',
    html: `<title>${TITLE} | Harbour Post</title><h1>${TITLE} <small>by Vrolek Dunst</small></h1>`,
    value: TITLE,
    rule: 'h1',
  },
  {
    name: 'an element of the h1 that the data says, too',
    html: `<meta property="og:title" content="Ferries: ${TITLE}"><h1><span>Ferries:</span> ${TITLE}</h1>`,
    value: `Ferries: ${TITLE}`,
    rule: 'h1',
  },
  {
    name: 'quotation marks of the printer, straight ones in the data',
    html: `${ld({ '@type': 'NewsArticle', headline: '"Never again": the ferry leaves early' })}<meta property="og:title" content="&quot;Never again&quot;: the ferry leaves early"><h1>“Never again”: the ferry leaves early</h1>`,
    value: '“Never again”: the ferry leaves early',
    rule: 'news headline and og:title agree',
  },
  {
    name: 'no h1, and the site behind a slash',
    html: `<meta property="og:site_name" content="Harbour Post"><title>${TITLE} / Harbour Post</title>`,
    value: TITLE,
    rule: 'title',
  },
  {
    name: 'no h1, and a slash in the headline',
    html: '<meta property="og:site_name" content="Harbour Post"><title>Ferries / bridges: what Halvik pays</title>',
    value: 'Ferries / bridges: what Halvik pays',
    rule: 'title',
  },
  {
    name: 'the site behind a star, named by the link home alone',
    html: `<title>${TITLE} ★ Tide Notes</title><header><a href="/"><img src="/l.png" alt="Tide Notes logo"></a></header>`,
    value: TITLE,
    rule: 'title',
  },
  {
    name: 'the site before a colon, named by the copyright line alone',
    html: `<title>Tide Notes: ${TITLE}</title><footer><p>© 2003–2021 Tide Notes. All rights reserved</p></footer>`,
    value: TITLE,
    rule: 'title',
  },
  {
    name: 'an h1 that is the site as the copyright line has it',
    html: `<title>${TITLE} - Tide Notes</title><header><h1>Tide Notes</h1></header><main><h2>${TITLE}</h2></main><footer>© Tide Notes</footer>`,
    value: TITLE,
    rule: 'heading that the data repeats',
  },
  {
    name: 'a title that names the site on all pages, and a headline in large letters',
    html: `<title>Tide Notes</title><a href="/">Tide Notes</a><font size="6"><b>${TITLE}</b></font>`,
    value: TITLE,
    rule: 'class title',
  },
  {
    name: 'the word Thread before it',
    html: `<title>${TITLE}</title><h1>Thread: <span><a href="/t/5">${TITLE}</a></span></h1>`,
    value: TITLE,
    rule: 'h1',
  },
  {
    name: 'a description set as an h1',
    html: `<title>${TITLE}</title><h1>${'The ferry to Halvik leaves early and nobody has said why. '.repeat(5)}</h1>`,
    value: TITLE,
    rule: 'title',
  },
  {
    name: 'nothing but the name of the site',
    html: '<title>Tide Notes</title><a href="/">Tide Notes</a><p>x</p>',
    value: 'Tide Notes',
    rule: 'title that names the site',
  },
];
for (const { name, html, value, rule } of rows) {
  test(`headings: ${name}`, async () => {
    const reading = await read(title, html);
    assert.deepEqual([reading.value, reading.rule?.name], [value, rule]);
  });
}
