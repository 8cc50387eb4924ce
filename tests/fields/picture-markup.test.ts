import assert from 'node:assert/strict';
import { test } from 'node:test';
import { image } from '../../src/fields/image.ts';
import { read } from './read.ts';

const IMG = '<img src="/a.jpg" width="800" alt="Boats">';
const TEXT = 'Boats lie on the quay at dawn.';
const STORY = ['The storm came in from the west and took the pier', 'Nobody was hurt', 'The fish market has moved behind the church']
  .map((start) => `<p>${start}, the harbour master of Halvik said on Tuesday, when the wind had gone and the boats were counted.</p>`)
  .join('');

/** Where captions and credits stand: a habit of markup a row, classes as the CMSs name them. */
const rows: readonly { name: string; html: string; head?: string; caption?: string | null; credit: string | null }[] = [
  {
    name: 'a wrapper called credit around words and credit',
    html: `<figure>${IMG}<p class="image-credit-wrap"><span class="cutline">${TEXT} The crew of the largest counts them twice, as it does each day.</span><span class="credit">(Photo: Jo Doe, Halvik Post)</span></p></figure>`,
    caption: `${TEXT} The crew of the largest counts them twice, as it does each day.`,
    credit: 'Jo Doe, Halvik Post',
  },
  {
    name: 'the last element of the caption, without a telling class',
    html: `<figure>${IMG}<figcaption>${TEXT} <span>Jo Doe</span></figcaption></figure>`,
    credit: 'Jo Doe',
  },
  {
    name: 'text and credit in elements side by side',
    html: `<figure>${IMG}<figcaption><span class="a_m_p">${TEXT}</span><span class="a_m_m">Jo Doe (EFE)</span></figcaption></figure>`,
    credit: 'Jo Doe (EFE)',
  },
  {
    name: 'a caption that is called a credit and names a person alone',
    html: `<figure>${IMG}<figcaption class="credit">Jo Doe</figcaption></figure>`,
    caption: null,
    credit: 'Jo Doe',
  },
  {
    name: 'a line alone with the picture in a box',
    html: `<div class="lead">${IMG}<div class="text">${TEXT} Photo: Jo Doe</div></div>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a paragraph and strong',
    html: `<figure>${IMG}<figcaption><p>${TEXT}</p><strong>Europa Press</strong></figcaption></figure>`,
    credit: 'Europa Press',
  },
  {
    name: 'a house and a name, joined',
    html: `<figure>${IMG}<figcaption><span>${TEXT}</span><span>20min/Jo Doe</span></figcaption></figure>`,
    credit: '20min/Jo Doe',
  },
  {
    name: 'a name and its house behind a bar',
    html: `<figure>${IMG}<figcaption><span>${TEXT}</span><span>— JO DOE | EPV</span></figcaption></figure>`,
    credit: 'JO DOE | EPV',
  },
  {
    name: 'the letters of a house',
    html: `<figure>${IMG}<figcaption><p>${TEXT}</p><span>NDR</span></figcaption></figure>`,
    credit: 'NDR',
  },
  {
    name: 'an element inside the last element',
    html: `<figure>${IMG}<figcaption><span class="title">${TEXT} <span>EFE/Jo Doe</span></span></figcaption></figure>`,
    credit: 'EFE/Jo Doe',
  },
  {
    name: 'hashed classes only',
    html: `<div class="sc-a1"><div class="sc-b2"><picture>${IMG}</picture></div><div class="sc-c3">${TEXT}</div><div class="sc-d4">PA Wire</div></div>`,
    head: '<meta property="og:image" content="/a.jpg">',
    credit: 'PA Wire',
  },
  {
    name: 'the address of a stock of pictures',
    html: `<figure>${IMG}<figcaption>${TEXT} <span>jodoe - stock.adobe.com</span></figcaption></figure>`,
    credit: 'jodoe - stock.adobe.com',
  },
  {
    name: 'a licence',
    html: `<figure>${IMG}<figcaption>${TEXT} <span class="media-license"> – CC-BY-SA 4.0 Jo Doe</span></figcaption></figure>`,
    credit: 'CC-BY-SA 4.0 Jo Doe',
  },
  {
    name: 'a footer of the figure',
    html: `<figure>${IMG}<figcaption>${TEXT}</figcaption><footer>Foto: APA / Jo Doe</footer></figure>`,
    credit: 'APA / Jo Doe',
  },
  {
    name: 'a source beside the caption',
    html: `<div class="image-box"><div>${IMG}</div><span class="image-box-caption">${TEXT}</span><span class="image-box-source">Jo Doe</span></div>`,
    credit: 'Jo Doe',
  },
  {
    name: 'small beside the caption',
    html: `<figure>${IMG}<figcaption>${TEXT}</figcaption><small>© Jo Doe</small></figure>`,
    credit: 'Jo Doe',
  },
  {
    name: 'words for screen readers before the credit',
    html: `<figure><div>${IMG}<span role="text"><span class="visually-hidden">Image source, </span>Jo Doe</span></div><figcaption>${TEXT}</figcaption></figure>`,
    credit: 'Jo Doe',
  },
  {
    name: 'the title of the picture',
    html: `<div class="media">${IMG.replace('<img', '<img title="Boats | Bildquelle: dpa/Jo Doe"')}<p class="infotext">${TEXT}</p></div>`,
    head: '<meta property="og:image" content="/a.jpg">',
    credit: 'dpa/Jo Doe',
  },
  {
    name: 'a figure whose words have no element of their own',
    html: `<figure>${IMG}<div class="md:hidden">${TEXT} <small>© Jo Doe</small></div></figure>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a credit alone',
    html: `<figure>${IMG}<footer>Foto: Reuters / Jo Doe</footer></figure>`,
    caption: null,
    credit: 'Reuters / Jo Doe',
  },
  { name: 'a button in a figure', html: `<figure>${IMG}<div>View 3 Images</div></figure>`, caption: null, credit: null },
  {
    name: 'a name that the sentence needs',
    html: `<figure>${IMG}<figcaption>Boats of <em>Jo Doe</em></figcaption></figure>`,
    caption: 'Boats of Jo Doe',
    credit: null,
  },
  {
    name: 'an emphasised line below, in the same paragraph',
    html: `<p>${IMG}<br><em>${TEXT} (Jo Doe)</em></p>`,
    credit: 'Jo Doe',
  },
  {
    name: 'an emphasised line below, in the next paragraph',
    html: `<p>${IMG}</p><p><em>${TEXT} Photo: Jo Doe</em></p>`,
    credit: 'Jo Doe',
  },
  {
    name: 'a credit in a paragraph below the figure',
    html: `<figure>${IMG}<figcaption>${TEXT}</figcaption></figure><p class="has-text-align-right">Jo Doe/Getty Images</p>`,
    credit: 'Jo Doe/Getty Images',
  },
  { name: 'an emphasised sentence below', html: `<p>${IMG}</p><p><em>${TEXT}</em></p>`, caption: null, credit: null },
  {
    name: 'data attributes of the picture alone',
    html: `<div class="pic"><img src="/a.jpg" width="800" data-caption="${TEXT}" data-credits="Jo Doe"></div>`,
    head: '<meta property="og:image" content="/a.jpg">',
    credit: 'Jo Doe',
  },
  {
    name: 'AMP',
    html: `<figure><amp-img src="/a.jpg" width="800" height="600"></amp-img><figcaption>${TEXT} (Jo Doe)</figcaption></figure>`,
    credit: 'Jo Doe',
  },
  {
    name: 'the place in a gallery',
    html: `<figure>${IMG}<figcaption>1 von 5 | ${TEXT} | Foto: Jo Doe</figcaption></figure>`,
    credit: 'Jo Doe',
  },
  { name: 'the place in a gallery, with a slash', html: `<figure>${IMG}<figcaption>1 / 5 ${TEXT}</figcaption></figure>`, credit: null },
  {
    name: 'a number that the sentence needs',
    html: `<figure>${IMG}<figcaption>1 of 5 boats lies on the quay.</figcaption></figure>`,
    caption: '1 of 5 boats lies on the quay.',
    credit: null,
  },
  {
    name: 'several makers in the data',
    html: '<figure><img src="/a.jpg" width="800"></figure>',
    head: `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'x',
      image: {
        '@type': 'ImageObject',
        url: '/a.jpg',
        caption: TEXT,
        author: [
          { '@type': 'Person', name: 'Jo Doe' },
          { '@type': 'Person', name: 'Al Poe' },
        ],
      },
    })}</script>`,
    credit: 'Jo Doe / Al Poe',
  },
  {
    name: 'markup and entities in the data',
    html: `<figure><img src="/a.jpg" width="800"></figure>`,
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', image: { '@type': 'ImageObject', url: '/a.jpg', caption: '<p>The &quot;Mia&quot; lies on the quay at dawn.</p>' } })}</script>`,
    caption: 'The "Mia" lies on the quay at dawn.',
    credit: null,
  },
  {
    name: 'the author of the article beside its picture',
    html: `<div class="hero"><div>${IMG}</div><p class="caption">${TEXT}</p><p class="author">By Jo Doe</p></div>`,
    credit: null,
  },
  {
    name: 'what a button over the picture says',
    html: `<figure>${IMG}<div class="overlay">Share this picture with all your friends</div></figure>`,
    caption: null,
    credit: null,
  },
  {
    name: 'small words beside the caption that name nobody',
    html: `<figure>${IMG}<figcaption>${TEXT}</figcaption><small>Click to enlarge</small></figure>`,
    credit: null,
  },
  { name: 'small words alone', html: `<figure>${IMG}<small>${TEXT}</small></figure>`, credit: null },
  {
    name: 'a button below the words',
    html: `<div class="image-box">${IMG}<div class="caption"><p>${TEXT}</p><div><span><a href="/x">Book Free Demo</a></span></div></div></div>`,
    caption: `${TEXT} Book Free Demo`,
    credit: null,
  },
  {
    name: 'a link to another page',
    html: `<figure>${IMG}<figcaption><span>${TEXT}</span><a href="/x">Harbour Guide</a></figcaption></figure>`,
    caption: `${TEXT} Harbour Guide`,
    credit: null,
  },
  {
    name: 'a link that sells the picture',
    html: `<figure>${IMG}<figcaption><span class="caption-text"><p>${TEXT}</p></span><ul><li><span class="credit">Jo Doe, Halvik Post</span></li><li><a class="btn">Buy Now</a></li></ul></figcaption></figure>`,
    credit: 'Jo Doe, Halvik Post',
  },
  ...(
    [
      ['Φωτ.: ΑΠΕ-ΜΠΕ', 'ΑΠΕ-ΜΠΕ'],
      ['عکس: آرش رضایی', 'آرش رضایی'],
      ['تصویر: روئٹرز', 'روئٹرز'],
      ['(ภาพ: รอยเตอร์)', 'รอยเตอร์'],
    ] as const
  ).map(([words, credit]) => ({ name: `"${words}"`, html: `<figure>${IMG}<figcaption>${TEXT} ${words}</figcaption></figure>`, credit })),
  {
    name: "a field of Drupal's that is a picture, its words in the next",
    html: `<div class="field field--name-field-image field--type-image"><img src="/a.jpg" width="480" height="320" alt="Boats"></div><div class="field field--name-field-image-caption">${TEXT}</div>`,
    credit: null,
  },
  {
    name: 'label for screen readers and printed label in one',
    html: `<figure>${IMG}<figcaption><span>${TEXT}</span><span class="copyright"><span>Credit</span><span><span>Credit</span><span>Jo Doe/Northern Wire</span></span></span></figcaption></figure>`,
    credit: 'Jo Doe/Northern Wire',
  },
  {
    name: 'caption and maker in one block that is called credit',
    html: `<figure>${IMG}<figcaption class="lead__credit"><span class="credit__caption">${TEXT}</span><span class="credit__attribution">Jo Doe / Reuters</span></figcaption></figure>`,
    credit: 'Jo Doe / Reuters',
  },
  {
    name: 'a name in parentheses that an attribute says, too',
    html: `<div class="image-box"><img src="/a.jpg" width="800" data-credit="Jo Doe "><div class="caption">Boats on the quay (Jo Doe)</div></div>`,
    caption: 'Boats on the quay',
    credit: 'Jo Doe',
  },
  {
    name: 'a picture in a paragraph that is called caption, and its maker in the next',
    html: '<p class="caption"><img src="/a.jpg" width="800"></p><p class="caption">Image source: Northern Images.</p>',
    caption: null,
    credit: 'Northern Images',
  },
  {
    name: 'an aside that holds the picture, words and maker of the article',
    html: `<aside class="embed"><figure>${IMG}</figure><div class="embed_info"><div class="embed_credit">Jo Doe / Halvik Times</div><div class="embed_caption">${TEXT}</div><div class="embed_credit_and_caption">Jo Doe / Halvik Times ${TEXT}</div></div></aside>`,
    credit: 'Jo Doe / Halvik Times',
  },
  {
    name: 'an aside that leads to another article',
    html: `<aside><a href="/b"><figure>${IMG}</figure></a><div class="caption">${TEXT}</div></aside>`,
    caption: null,
    credit: null,
  },
  {
    name: 'words in a text whose picture a script fills in, and a logo with words',
    head: '<meta property="og:image" content="/a.jpg">',
    html: `<figure><svg></svg><figcaption>Powered by</figcaption></figure><figure><div></div><figcaption>${TEXT}</figcaption></figure>`,
    credit: null,
  },
  {
    name: 'an article whose box is called after its author line',
    html: `<div class="wrap has-author-ruler"><figure>${IMG}<figcaption><span>Jo Doe/AP/Northern</span></figcaption></figure>${STORY}${STORY}</div>`,
    caption: null,
    credit: 'Jo Doe/AP/Northern',
  },
  {
    name: 'cutline and credit in a box that is called credit',
    html: `<aside class="embed">${IMG}<p class="image-credit-wrap"><span class="cutline">${TEXT}</span><span class="credit">(Photo: Jo Doe)</span></p></aside>`,
    credit: 'Jo Doe',
  },
  {
    name: 'an offer of the paper beside its front page',
    html: `<div class="image-box">${IMG}<div class="caption">Télécharger le Courrier Abonnez-vous 12€ / mois</div></div>`,
    caption: null,
    credit: null,
  },
  {
    name: 'a dash before the words',
    html: `<figure>${IMG}<figcaption>- ${TEXT} Jo Doe/Reuters -</figcaption></figure>`,
    credit: 'Jo Doe/Reuters',
  },
  {
    name: 'buttons that fold a caption',
    html: `<figure>${IMG}<figcaption><p>${TEXT} <b><b>hide caption</b></b></p><b><b>toggle caption</b></b></figcaption></figure>`,
    credit: null,
  },
  {
    name: 'a button of a player that is called credit',
    html: `<figure>${IMG}<figcaption><span class="v-credit">WATCH</span> ${TEXT}</figcaption></figure>`,
    credit: null,
  },
  {
    name: 'words of a header whose picture a script fills in',
    head: '<meta property="og:image" content="/a.jpg">',
    html: `<header><figure><div class="_83"></div><div>AP Photo/Jo Doe</div><figcaption>${TEXT}</figcaption></figure><h1>x</h1></header>`,
    credit: 'AP Photo/Jo Doe',
  },
];
for (const { name, html, head = '', caption = TEXT, credit } of rows) {
  test(`picture: ${name}`, async () => {
    const { value } = await read(image, `${head}<article><h1>x</h1>${html}${STORY}</article>`, true);
    assert.deepEqual([value?.caption ?? null, value?.credit ?? null], [caption, credit]);
  });
}

test('picture: a figure above the article that the data names', async () => {
  const html = `<meta property="og:image" content="/a.jpg"><main><div class="top"><figure>${IMG}<figcaption>${TEXT} (Jo Doe)</figcaption></figure></div><article><h1>x</h1>${STORY}</article></main>`;
  const { value } = await read(image, html, true);
  assert.deepEqual([value?.caption, value?.credit], [TEXT, 'Jo Doe']);
});
