import assert from 'node:assert/strict';
import { test } from 'node:test';
import { image } from '../../src/fields/image.ts';
import { read } from './read.ts';

const IMG = '<img src="/a.jpg" width="800" alt="Boats">';
const OTHER = '<div class="more"><img src="/b.jpg" width="800"></div>';
const TEXT = 'Boats lie on the quay at dawn.';
const SAID = `<img src="/a.jpg" width="800" alt="${TEXT}">`;
const STORY = `<p>${'The ferry left the quay at nine and came back at noon without a passenger. '.repeat(4)}</p>`;

/** Words beside pictures that no figure holds, as templates before HTML5 print them. */
const rows: readonly { name: string; html: string; head?: string; file?: string; caption?: string | null; credit?: string | null }[] = [
  {
    name: 'a caption right behind the box of the picture, beside other pictures',
    html: `<div class="top">${IMG}</div><p class="caption">Photo credit: AP | ${TEXT}</p>`,
    credit: 'AP',
  },
  {
    name: 'a caption by its id',
    html: `<a href="javascript:show(1)">${IMG}</a><div id="largePhotoCaption">${TEXT} Photo: Jo Doe</div>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a paragraph that ends in a label and a name',
    html: `<div>${IMG}</div><p>${TEXT} Photo: Jo Doe</p>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a paragraph and one more for the maker',
    html: `<div>${IMG}</div><p>${TEXT}</p><p>Image: Jo Doe</p>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a line that says what the alternative text says',
    html: `<div><div>${SAID}</div><div>${TEXT} <span>Bild: Jo Doe</span></div></div>`,
    credit: 'Jo Doe',
  },
  {
    name: 'the same behind the buttons of a viewer',
    html: `<div><div><div>${SAID}</div><div><svg><path></path></svg></div></div><div><div>${TEXT}</div></div></div>`,
  },
  {
    name: 'a heading that says what the alternative text says',
    html: `<div><div>${SAID}</div><h2>${TEXT}</h2></div>`,
    caption: null,
  },
  {
    name: 'a box of lines below: the maker, the kind of the piece, the caption',
    html: `<div class="hero"><figure>${IMG}</figure><div><div><span class="copyright">Bildrechte: Jo Doe</span><div>Bildbeitrag</div></div><p class="text-caption">${TEXT}</p></div></div>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a source of its own in the caption',
    html: `<div><div>${IMG}</div></div><div class="photo-caption"><span class="photo-source">AP</span> ${TEXT}</div>`,
    credit: 'AP',
  },
  {
    name: 'all words in an element called photographer',
    html: `${IMG}<div class="details"><span class="photographer"><span>${TEXT} </span>Photo: Reuters/Jo Doe</span></div>`,
    credit: 'Reuters/Jo Doe',
  },
  {
    name: 'a table cell with a photographer and the day',
    html: `<table><tr><td>${IMG}<p class="small">${TEXT} <span class="credit">(<span class="photographer">Jo Doe</span> / May 3, 2024)</span></p></td></tr></table>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a cite in a box called image',
    html: `<div class="image right"><a class="enlarge" href="/large.jpg">${IMG}</a><div><cite>AP Photo/Jo Doe</cite>${TEXT}</div></div>`,
    credit: 'AP Photo/Jo Doe',
  },
  {
    name: 'which picture of a series, with a point',
    html: `<div class="slides">${IMG}<div class="caption">1 of 11. ${TEXT} <span class="credit">Credit: Reuters/Jo Doe</span></div></div>`,
    credit: 'Reuters/Jo Doe',
  },
  {
    name: 'the own picture in a box called related, with a server that scales',
    head: '<meta property="og:image" content="http://x.example/r/?i=752&w=130&r=A1">',
    html: `<div class="relatedPhoto"><img src="http://x.example/r/?i=752&w=460&r=A1"><div class="caption"><p>${TEXT}</p><p class="credit">Credit: Reuters/Jo Doe</p></div></div>`,
    file: '?i=752&w=460&r=A1',
    credit: 'Reuters/Jo Doe',
  },
  {
    name: 'the file before the words',
    html: `<figure>${IMG}<figcaption>BOATS_0519.JPG ${TEXT}</figcaption></figure>`,
  },
  {
    name: 'the credit before the words, too',
    html: `<figure>${IMG}<figcaption>HALVIK POST FILE ${TEXT} <span class="credit">HALVIK POST FILE</span></figcaption></figure>`,
    credit: 'HALVIK POST FILE',
  },
  {
    name: 'a credit with its address',
    html: `<figure>${IMG}<figcaption>Flickr/Jo Doe http://photos.example/1</figcaption></figure>`,
    caption: null,
    credit: 'Flickr/Jo Doe',
  },
  {
    name: 'small print below the picture, without a label',
    html: `<div>${IMG}<br><small>${TEXT}</small></div>`,
  },
  {
    name: 'small print in a paragraph of its own',
    html: `<p>${IMG}</p><p><font size="1">${TEXT}</font></p>`,
  },
  {
    name: 'italics in the paragraph of the picture',
    html: `<p>${IMG}<br><em>${TEXT}</em></p>`,
  },
  {
    name: 'a line in a box of elements between paragraphs',
    html: `${STORY}<div class="css-1"><div class="css-2">${IMG}</div><div class="css-3">${TEXT}</div></div>`,
  },
  {
    name: 'a centred line below a centred picture',
    html: `${STORY}<p style="text-align:center">${IMG}</p><p style="text-align: center">${TEXT}</p>`,
  },
  {
    name: 'a line in a card of a list of cards, which is of the text',
    html: `${STORY}<div><h3>Ada</h3><div>${IMG}<div>${TEXT}</div></div><h3>Bella</h3></div>`,
    caption: null,
  },
  {
    name: 'a centred line in a text that is all centred',
    html: `<p align="center">${IMG}</p><p align="center">${TEXT}</p><p align="center">${TEXT.repeat(4)}</p>`,
    caption: null,
  },
  {
    name: 'a card that leads to another page',
    html: `<div class="hero"><a href="/b"><img src="/b.jpg"></a><div class="caption"><a href="/b">Ten piers to see this summer</a></div></div><figure>${IMG}<figcaption>${TEXT}</figcaption></figure>`,
  },
  {
    name: 'the icon of a phone, a counter and a blank',
    html: `<figure><img src="/spacer.gif"></figure><figure><img src="/apple-touch-icon.png"></figure><figure>${IMG}<figcaption>${TEXT}</figcaption></figure>`,
  },
];
test('picture: what stands above the headline yields to a picture with words below it', async () => {
  const top = '<div class="topstory-image"><img src="/b.jpg" width="300"><p class="caption">NEWS: Ten piers to see this summer</p></div>';
  const html = `<div class="page">${top}<h1>x</h1><figure>${IMG}<figcaption>${TEXT}</figcaption></figure>${STORY}</div>`;
  assert.equal((await read(image, html, true)).value?.caption, TEXT);
  assert.match((await read(image, html.replace(/<figure>.*<\/figure>/, ''), true)).value?.url ?? '', /b\.jpg$/);
});

for (const { name, html, head = '', file = '/a.jpg', caption = TEXT, credit = null } of rows) {
  test(`picture: ${name}`, async () => {
    const { value } = await read(image, `${head}<div class="story"><h1>x</h1>${html}${STORY}${OTHER}${STORY}</div>`, true);
    assert.ok(value?.url.endsWith(file), value?.url);
    assert.deepEqual([value?.caption, value?.credit], [caption, credit]);
  });
}

// No data names the picture, no class its words.
const boxed: readonly { name: string; html: string; caption: string | null }[] = [
  { name: 'a line in the box of the picture alone', html: `<div><div>${IMG}</div><span>${TEXT} Bild: Jo Doe</span></div>`, caption: TEXT },
  { name: 'a paragraph that holds both', html: `<p><span>${IMG}</span> <span>${TEXT}</span></p>`, caption: TEXT },
  { name: 'the maker above, the words below', html: `<div><span>Foto: Jo Doe</span>${IMG}<div>${TEXT}</div></div>`, caption: TEXT },
  {
    name: 'a portrait beside a biography is none',
    html: `<div><img src="/a.jpg" alt="Jo Doe"><span>Jo Doe writes about boats and the people on them.</span></div>`,
    caption: null,
  },
  { name: 'a byline beside a portrait is none', html: `<div>${IMG}<span>By Jo Doe, who writes about boats</span></div>`, caption: null },
  {
    name: 'a card that leads elsewhere is none',
    html: `<div><a href="/other">${IMG}<span>Where have all of the boats gone this year?</span></a></div>`,
    caption: null,
  },
  {
    name: 'a sign beside a notice is none',
    html: '<div><img src="/print.gif"><span>This copy is for your personal use only, and for nobody else.</span></div>',
    caption: null,
  },
];
for (const { name, html, caption } of boxed) {
  test(`picture boxed with its words: ${name}`, async () => {
    const { value } = await read(image, `<body><main><h1>Late again</h1>${html}<div>${STORY}${STORY}</div></main></body>`, true);
    assert.equal(value?.caption ?? null, caption);
  });
}
