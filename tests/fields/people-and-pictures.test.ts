import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitCredit } from '../../src/body/credit.ts';
import { authors } from '../../src/fields/authors.ts';
import { byline } from '../../src/fields/byline.ts';
import { image } from '../../src/fields/image.ts';
import { related } from '../../src/fields/related.ts';
import { splitNames } from '../../src/text/names.ts';
import { ld, read } from './read.ts';

const nameRows = [
  { line: 'By Ann Lee and Bo Cruz in Rome', names: ['Ann Lee', 'Bo Cruz'] },
  { line: 'Von Heike Lorenz und Jan Wiegand', names: ['Heike Lorenz', 'Jan Wiegand'] },
  { line: 'Par Solène Mercadier', names: ['Solène Mercadier'] },
  { line: 'Ann Lee, Bo Cruz & Cy Dahl', names: ['Ann Lee', 'Bo Cruz', 'Cy Dahl'] },
  { line: 'By Ann Lee, Senior Reporter', names: ['Ann Lee'] },
  { line: 'By Ann Lee | Updated May 3, 2025', names: ['Ann Lee'] },
  { line: 'https://www.facebook.com/annlee', names: [] },
  { line: 'admin', names: [] },
  { line: 'View all posts by Ann Lee', names: ['Ann Lee'] },
];
for (const { line, names } of nameRows) {
  test(`names in "${line}"`, () => assert.deepEqual(splitNames(line), names));
}

const authorRows = [
  {
    name: 'JSON-LD list',
    html: ld({
      '@type': 'NewsArticle',
      headline: 'x',
      author: [
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Bo Cruz' },
      ],
    }),
    names: ['Ann Lee', 'Bo Cruz'],
    rule: /author/,
  },
  {
    name: 'JSON-LD by reference',
    html: ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#1' } },
        { '@type': 'Person', '@id': '#1', name: 'Ann Lee' },
      ],
    }),
    names: ['Ann Lee'],
    rule: /author/,
  },
  {
    name: 'a person in print beats the site in data',
    html: `${ld({ '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Organization', name: 'Harbour Post' } })}<div class="byline"><span>Ann Lee</span><span>Transport reporter</span></div>`,
    names: ['Ann Lee'],
    rule: /byline/,
  },
  {
    name: 'the desk where there is nobody else',
    html: ld({ '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Organization', name: 'News Agency Norrland' } }),
    names: ['News Agency Norrland'],
    rule: /no person/,
  },
  { name: 'rel=author', html: '<a rel="author" href="/u/ann">Ann Lee</a>', names: ['Ann Lee'], rule: /rel/ },
  {
    name: 'WordPress label',
    html: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">',
    names: ['Ann Lee'],
    rule: /twitter/,
  },
  { name: 'a line that only words announce', html: '<h1>x</h1><p>By Ann Lee</p>', names: ['Ann Lee'], rule: /opens with By/ },
  {
    name: 'names that only the state for the browser has',
    html: `<h1>Tide turns early at Halvik</h1><script>window.__INITIAL_STATE__ = ${JSON.stringify({ story: { title: 'Tide turns early at Halvik', slug: 'tide', authors: [{ name: 'Ann Lee' }, { name: 'Bo Cruz' }] } })};</script>`,
    names: ['Ann Lee', 'Bo Cruz'],
    rule: /^hydration/,
  },
  {
    name: 'several people and nothing else beside the date',
    html: '<h1>The ferry</h1><div><p>Anna Lee, Robert Cruz and Cy Dell</p><time>May 3, 2025</time></div>',
    names: ['Anna Lee', 'Robert Cruz', 'Cy Dell'],
    rule: /beside the date/,
  },
  {
    name: 'no places beside the date',
    html: '<h1>The ferry</h1><div><p>San Jose, United States</p><time>May 3, 2025</time></div>',
    names: undefined,
    rule: /none/,
  },
  {
    name: 'a journal, whose first author alone is its creator',
    html: `<meta name="DC.Creator" content="Ann Lee">${['Ann Lee', 'Bo Cruz'].map((name) => `<meta name="citation_author" content="${name}">`).join('')}`,
    names: ['Ann Lee', 'Bo Cruz'],
    rule: /citation_author/,
  },
  {
    name: 'a portrait over who writes',
    html: '<p><img src="/a.jpg" alt="Ann Lee"></p><p>Ann Lee is a freelance travel writer who lives on Halvik with two dogs.</p>',
    names: ['Ann Lee'],
    rule: /portrait/,
  },
  {
    name: 'nobody who only checked it',
    html: '<p>Fact checked by <b>Ann Lee</b></p><div>Fact checked by<p>Ann Lee</p></div><img src="/a.jpg" alt="Ann Lee"><p>Ann Lee is a journalist who lives on Halvik with two dogs.</p>',
    names: undefined,
    rule: /none/,
  },
  { name: 'nobody from a sidebar', html: '<aside><p>By Ann Lee</p></aside>', names: undefined, rule: /none/ },
];
for (const { name, html, names, rule } of authorRows) {
  test(`authors: ${name}`, async () => {
    const reading = await read(authors, html);
    assert.deepEqual(
      reading.value?.map((author) => author.name),
      names,
    );
    assert.match(reading.rule?.name ?? 'none', rule);
  });
}

const bioRows = [
  {
    name: 'another person, in French',
    html: '<a rel="author">Ann Lee</a><div class="author-info"><b>Ann Lee</b><p class="author-bio">Jo Doe Jo Doe est journaliste indépendante et travaille pour ce journal depuis 2011.</p></div>',
    role: null,
    bio: null,
  },
  {
    name: 'a button behind it',
    html: '<a rel="author">Ann Lee</a><section class="author-card"><h4>Ann Lee</h4><p class="author-card__bio">Ann Lee has covered boats and bridges for this paper since 2012. Follow</p></section>',
    role: null,
    bio: 'Ann Lee has covered boats and bridges for this paper since 2012.',
  },
  {
    name: 'rules for those who comment',
    html: '<a rel="author">Ann Lee</a><div class="author-info"><b>Ann Lee</b><p class="author-bio">By commenting, you agree to our terms of service and to abide by the rules of the house.</p></div>',
    role: null,
    bio: null,
  },
  {
    name: 'author card',
    html: '<a rel="author">Ann Lee</a><section class="author-card"><h4 class="author-card__name">Ann Lee</h4><p class="author-card__position">Harbour reporter</p><p class="author-card__bio">Ann Lee has covered boats and bridges for this paper since 2012.</p></section>',
    role: 'Harbour reporter',
    bio: 'Ann Lee has covered boats and bridges for this paper since 2012.',
  },
  {
    name: 'JSON-LD Person',
    html: ld({
      '@type': 'NewsArticle',
      headline: 'x',
      author: { '@type': 'Person', name: 'Ann Lee', description: 'Ann Lee has covered boats and bridges for this paper since 2012.' },
    }),
    role: null,
    bio: 'Ann Lee has covered boats and bridges for this paper since 2012.',
  },
  {
    name: 'last italic line',
    html: '<a rel="author">Ann Lee</a><article><p>Text.</p><p><em>Ann Lee is a retired captain who lives beside the old harbour wall.</em></p></article>',
    role: null,
    bio: 'Ann Lee is a retired captain who lives beside the old harbour wall.',
  },
  {
    name: 'WordPress link after it',
    html: '<a rel="author">Ann Lee</a><div class="author-info"><p class="author-bio">Ann Lee has covered boats and bridges for this paper since 2012. <a>View all posts by Ann Lee</a></p></div>',
    role: null,
    bio: 'Ann Lee has covered boats and bridges for this paper since 2012.',
  },
];
for (const { name, html, role, bio } of bioRows) {
  test(`bio: ${name}`, async () => {
    const [author] = (await read(authors, html)).value ?? [];
    assert.equal(author?.bio, bio);
    assert.equal(author?.role, role);
  });
}

test('byline is the line as printed', async () => {
  assert.equal(
    (await read(byline, '<div class="byline">By <a>Ann Lee</a>, <a>Bo Cruz</a> and Cy Dahl</div>')).value,
    'By Ann Lee, Bo Cruz and Cy Dahl',
  );
});

const legendRows = [
  {
    legend: 'Boats at dawn. (Jo Doe / Northern Images via Getty Images)',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe / Northern Images via Getty Images',
  },
  { legend: 'Boats at dawn. Photo: Jo Doe', caption: 'Boats at dawn.', credit: 'Jo Doe' },
  { legend: 'Leere Becken im Mai. Foto: Jo Doe', caption: 'Leere Becken im Mai.', credit: 'Jo Doe' },
  { legend: 'Le four date de 1911. Crédit photo : Jo Doe', caption: 'Le four date de 1911.', credit: 'Jo Doe' },
  { legend: 'Boats at dawn. © Jo Doe', caption: 'Boats at dawn.', credit: 'Jo Doe' },
  { legend: 'Човни на світанку. Фото: Лесь Гнатів', caption: 'Човни на світанку.', credit: 'Лесь Гнатів' },
  { legend: 'Boats (left) at dawn', caption: 'Boats (left) at dawn', credit: null },
];
for (const { legend, caption, credit } of legendRows) {
  test(`legend "${legend}"`, () => assert.deepEqual(splitCredit(legend), { caption, credit }));
}

const imageRows = [
  {
    name: 'figure',
    html: '<article><h1>x</h1><figure><img src="/a.jpg" width="800"><figcaption>Boats at dawn. (Photo: Jo Doe)</figcaption></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe',
  },
  {
    name: 'credit in its own element',
    html: '<article><h1>x</h1><figure><img src="/a.jpg"><figcaption>Boats at dawn. <span class="credit">Jo Doe</span></figcaption></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe',
  },
  {
    name: 'lazy source',
    html: '<article><h1>x</h1><figure><img src="data:image/gif;base64,R0" data-src="/b.jpg"><figcaption>Boats.</figcaption></figure></article>',
    url: 'https://www.harbourpost.example/b.jpg',
    caption: 'Boats.',
    credit: null,
  },
  {
    name: 'the state for the browser completes the figure of the same file',
    html: '<script>Fusion.globalContent={"promo":{"url":"/a.jpg","caption":"Boats at dawn.","credits":{"by":[{"name":"Jo Doe"}]}}};</script><article><h1>x</h1><figure><img src="/a.jpg"><figcaption>Boats at dawn.</figcaption></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe',
  },
  {
    name: 'maker and agency in two elements, a slash between',
    html: '<article><h1>x</h1><figure><img src="/a.jpg"><figcaption><span class="caption">Boats at dawn.</span> <span class="credit">Photo by Jo Doe</span> /<span class="distributor">Northern News</span></figcaption></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe / Northern News',
  },
  {
    name: 'credit beside the caption, known by its words alone',
    html: '<article><h1>x</h1><figure><img src="/a.jpg"><span><span>Foto: Jo Doe, Harbour Post</span></span><figcaption>Boats at dawn.</figcaption></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe, Harbour Post',
  },
  {
    name: 'a lazy picture with its twin in noscript, in a paragraph',
    html: '<article><h1>x</h1><p class="caption"><span><img src="" data-src="/a.jpg" width="960"><noscript><img src="/a.jpg"></noscript></span> <span>Boats at dawn on Monday.</span></p></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn on Monday.',
    credit: null,
  },
  {
    name: 'utility classes only: the picture that the data names, with a few words',
    html: '<meta property="og:image" content="/a.jpg"><article><h1>x</h1><div class="mx"><span class="sm">Foto: Jo Doe</span><img src="/a.jpg"><div class="t6">Boats at dawn on Monday</div></div></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn on Monday',
    credit: 'Jo Doe',
  },
  {
    name: 'data attributes',
    html: '<article><h1>x</h1><figure data-caption="Boats at dawn." data-credit="Photo: Jo Doe"><img src="/a.jpg"></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe',
  },
  {
    name: 'JSON-LD completes the figure of the same file',
    html: `${ld({ '@type': 'NewsArticle', headline: 'x', image: { '@type': 'ImageObject', url: '/a-1200x800.jpg', creditText: 'Jo Doe' } })}<article><h1>x</h1><figure><img src="/a-640x480.jpg"><figcaption>Boats at dawn.</figcaption></figure></article>`,
    url: 'https://www.harbourpost.example/a-640x480.jpg',
    caption: 'Boats at dawn.',
    credit: 'Jo Doe',
  },
  {
    name: 'a hero box with the headline in it has no legend',
    html: '<article><div class="hero"><img src="/a.jpg"><h1>Tide turns early</h1><time>9 April</time></div></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: null,
    credit: null,
  },
  {
    name: 'width and height that are a ratio',
    html: '<article><h1>x</h1><figure><img src="/a.jpg" width="16" height="9"><figcaption>Boats at dawn.</figcaption></figure></article>',
    url: 'https://www.harbourpost.example/a.jpg',
    caption: 'Boats at dawn.',
    credit: null,
  },
  {
    name: 'OpenGraph alone',
    html: '<meta property="og:image" content="/c.jpg">',
    url: 'https://www.harbourpost.example/c.jpg',
    caption: null,
    credit: null,
  },
];
for (const { name, html, url, caption, credit } of imageRows) {
  test(`image: ${name}`, async () => {
    const { value } = await read(image, html, true);
    assert.deepEqual({ url: value?.url, caption: value?.caption, credit: value?.credit }, { url, caption, credit });
  });
}

test('a logo is no lead picture', async () => {
  assert.equal((await read(image, '<meta property="og:image" content="/logo.png">')).value, undefined);
});

test('related: a bookmark card', async () => {
  const html = `<article><p>${'Words of a story that goes on for a while. '.repeat(8)}</p><figure class="kg-bookmark-card"><a href="/b"><div class="kg-bookmark-title">The storm that broke the stage</div></a></figure></article>`;
  assert.deepEqual((await read(related, html, true)).value, [
    { title: 'The storm that broke the stage', url: 'https://www.harbourpost.example/b' },
  ]);
});
