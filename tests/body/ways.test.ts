import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTextBlock, textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const line = (n: number): string =>
  `Line ${n} of the story tells how the ferry of ${n} crossed the harbour by night, and who waited for it on quay ${n * 7} with a lamp.`;
const lines = [1, 2, 3, 4, 5, 6, 7, 8].map(line);
const data = (text: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Late ferry', articleBody: text })}</script>`;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const read = (html: string): ReturnType<typeof readBody> => readBody(openPage(html, 'https://x.example/late'));

test('data that states the text turns the choice of the container', async () => {
  const other = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map(
    (n) => `Rule ${n} of the competition says that entries must be sent by post before noon on day ${n}.`,
  );
  const html = `<body><article><h1>Late ferry</h1><div class="article-body">${paragraphs(other)}${paragraphs(other.toReversed())}</div></article><div class="left"><div class="inner">${paragraphs(lines)}</div></div></body>`;
  assert.match((await read(html)).rule, /article-body/);
  const { blocks, rule, ways } = await read(`${data(lines.join('\n'))}${html}`);
  assert.deepEqual(textOf(blocks).split('\n\n'), lines);
  assert.equal(ways[0]?.rule, rule);
  assert.ok(ways.length > 1 && (ways[0]?.stated ?? 0) > 0.9);
});

test('a container that a box parts in two is read whole', async () => {
  const first = `<div class="articleBody"><p>${lines[0]}</p></div>`;
  const rest = `<div class="articleBody">${paragraphs(lines.slice(1))}</div>`;
  const html = `<body><main><h1>Late</h1><div id="a">${first}<div class="inline"><p>A box.</p></div>${rest}</div></main></body>`;
  const { blocks, rule } = await read(html);
  assert.match(rule, /with its first part$/);
  assert.equal(blocks.filter(isTextBlock)[0]?.text, lines[0]);
});

test('a container does not hold what stands in a script inside it', async () => {
  const advice = [11, 12, 13, 14, 15, 16].map(
    (n) => `Rule ${n} of the shop says that lamps must be sent back by post before noon on day ${n}.`,
  );
  const html = `<body><article><h1>Late ferry</h1><div class="article-body">${data(lines.join('\n'))}${paragraphs(advice)}${paragraphs(advice.toReversed())}</div></article><div class="left"><div>${paragraphs(lines)}</div></div></body>`;
  assert.deepEqual(textOf((await read(html)).blocks).split('\n\n'), lines);
});

test('of several articles one below another, the one under the page’s title is its own', async () => {
  const story = (title: string, from: number): string =>
    `<article><h1>${title}</h1><div>${paragraphs([from, from + 1, from + 2, from + 3].map(line))}</div></article>`;
  const stories = ['Early ferry', 'Late ferry', 'No ferry', 'Two ferries'].map((title, index) => story(title, index * 10)).join('');
  const { blocks } = await read(`<title>Late ferry | Harbour Post</title><body><div>${stories}</div></body>`);
  assert.equal(textOf(blocks), [10, 11, 12, 13].map(line).join('\n\n'));
});

const around = [
  {
    name: 'columns of others below in a page called "content"',
    html: `<div id="content"><div class="story-body">${paragraphs(lines)}</div><div class="opinion-columns"><div><p>${line(31)}</p></div></div></div>`,
    kept: lines,
  },
  {
    name: 'a page called "content" and a container of no known name',
    html: `<div class="content_fmt"><div class="left"><div class="copyNormal">${paragraphs(lines)}</div></div><div><p>Our shop has lamps for those who wait on quays by night, and ropes too.</p></div></div>`,
    kept: lines,
  },
  {
    name: 'the lede above the narrow container',
    html: `<div class="content"><p>${line(31)}</p><div class="story-body">${paragraphs(lines)}</div></div>`,
    kept: [line(31), ...lines],
  },
  {
    name: 'a second container called the same',
    html: `<div class="content"><div class="story-body">${paragraphs(lines)}</div><section class="story-body"><p>${line(31)}</p></section></div>`,
    kept: [...lines, line(31)],
  },
  {
    name: 'short items of menus beside a body',
    html: `<div class="wrap"><div class="article-body">${paragraphs(lines.slice(0, 3))}</div><dl>${'<dd>Tides and lamps</dd>'.repeat(30)}</dl></div>`,
    kept: lines.slice(0, 3),
  },
];
for (const { name, html, kept } of around) {
  test(`a narrow container in a wide one: ${name}`, async () => {
    const { blocks } = await read(`<body><h1>Late ferry</h1>${html}</body>`);
    assert.equal(textOf(blocks), kept.join('\n\n'));
  });
}

test('Readability is asked only where it could turn the choice', async () => {
  const asked = async (html: string): Promise<boolean> => (await read(html)).ways.some(({ rule }) => rule.startsWith('readability'));
  const left = `<div class="x">${paragraphs(lines)}</div>`;
  const right = `<div class="y">${paragraphs(lines.toReversed())}</div>`;
  assert.equal(await asked(`<body><h1>Late ferry</h1>${left}</body>`), false);
  assert.equal(await asked(`<body><article><h1>Late ferry</h1>${left}</article>${right}</body>`), true);
});

test('what data does not know goes from the ends and between, where data and text agree', async () => {
  const html = `<body><h1>Late ferry</h1><div class="x"><p>A word from the harbour master before you begin to read, dear friends of boats.</p>${paragraphs(lines.slice(0, 4))}<p>Our shop has lamps for those who wait on quays by night.</p>${paragraphs(lines.slice(4))}<p>Write to the desk if you too have waited.</p></div></body>`;
  const { blocks, cut } = await read(`${data(lines.join('\n'))}${html}`);
  assert.deepEqual(textOf(blocks).split('\n\n'), lines);
  assert.equal(cut.filter(({ why }) => why.startsWith('not in the page')).length, 3);
});

test('data that is cut short cuts nothing', async () => {
  const html = `<body><h1>Late ferry</h1><div class="x">${paragraphs(lines)}</div></body>`;
  const { blocks } = await read(`${data(`${lines.slice(0, 6).join('\n')} …`)}${html}`);
  assert.deepEqual(textOf(blocks).split('\n\n'), lines);
});

test('a preview says that data holds more', async () => {
  const html = `<body><h1>Late ferry</h1><div class="x">${paragraphs(lines.slice(0, 3))}</div></body>`;
  const { blocks, issues } = await read(`${data(lines.join('\n'))}${html}`);
  assert.equal(blocks.length, 3);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['text-incomplete'],
  );
});

const filled = [
  { name: 'articleBody', html: `${data(lines.join('\n'))}<body><div id="root"></div></body>`, rule: 'data articleBody' },
  {
    name: 'a value with paragraphs',
    html: `<body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { post: { content: paragraphs(lines) } } }).replaceAll('<', '\\u003c')}</script></body>`,
    rule: 'data of a script',
  },
  {
    name: 'a list of pieces',
    html: `<body><div id="app"></div><script type="application/json">${JSON.stringify({ story: lines.map((content) => ({ type: 'text', content })) })}</script></body>`,
    rule: 'data of a script',
  },
];
for (const { name, html, rule } of filled) {
  test(`a page that a script fills is read from its data: ${name}`, async () => {
    const body = await read(html);
    assert.deepEqual(textOf(body.blocks).split('\n\n'), lines);
    assert.equal(body.rule, rule);
  });
}
