import assert from 'node:assert/strict';
import { test } from 'node:test';
import { access } from '../../src/fields/access.ts';
import { corrections } from '../../src/fields/corrections.ts';
import { dateline } from '../../src/fields/dateline.ts';
import { related } from '../../src/fields/related.ts';
import { ld, read } from './read.ts';

const prose = 'The ferry crosses the harbour every forty minutes, and nobody on the quay has ever seen it leave on time. ';
const P = (n: number): string => Array.from({ length: n }, (_, at) => `<p>${at} ${prose.repeat(3)}</p>`).join('');
const page = (inner: string): string => `<main><h1>Late ferry</h1><div class="article-body">${inner}</div></main>`;

const walls = [
  ['en', 'Subscribe to continue reading this story.'],
  ['de', 'Jetzt weiterlesen mit unserem Abo'],
  ['fr', 'Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.'],
  ['es', 'Para seguir leyendo, hazte suscriptor'],
  ['it', 'Per continuare a leggere abbonati'],
  ['pt', 'Conteúdo exclusivo para assinantes'],
  ['nl', 'Dit artikel is exclusief voor abonnees'],
  ['sv', 'Den här artikeln är för prenumeranter'],
  ['ja', 'この記事は有料会員限定です'],
  ['de, a question', 'Wollen Sie weiterlesen?'],
  ['fr, a question', 'Envie de lire la suite ?'],
  ['pt, an order', 'Assine para continuar lendo'],
  ['fi', 'Tämä artikkeli on vain tilaajille'],
  ['pl', 'Artykuł tylko dla prenumeratorów'],
  ['cs', 'Tento článek je jen pro předplatitele'],
  ['no', 'Bli abonnent for å lese videre'],
] as const;
for (const [language, line] of walls) {
  test(`access: a preview barred in ${language} is paywalled`, async () => {
    assert.equal((await read(access, page(`${P(2)}<p>${line}</p>`), true)).value, 'paywalled');
  });
}

const accesses = [
  {
    name: 'a long text beside a box is not said to be cut',
    html: page(`${P(12)}<div class="paywall-offer"><a href="/subscribe">Subscribe</a></div>`),
    value: undefined,
  },
  {
    name: 'a short text beside a box is',
    html: page(`${P(2)}<div class="paywall-offer"><a href="/subscribe">Subscribe</a></div>`),
    value: 'paywalled',
  },
  {
    name: 'data that says so goes first',
    html: `${ld({ '@type': 'NewsArticle', headline: 'Late ferry', isAccessibleForFree: true })}${page(`${P(2)}<p>Subscribe to continue reading.</p>`)}`,
    value: 'open',
  },
];
for (const { name, html, value } of accesses) {
  test(`access: ${name}`, async () => assert.equal((await read(access, html, true)).value, value));
}

test('related: teasers that were cut from the text, lists and cards below it', async () => {
  const html = page(
    `${P(6)}<p>Read also: <a href="/sold">Ferry sold to a stranger</a></p>${P(1)}<ul><li><a href="/one">One story about boats</a></li><li><a href="/two">Another story about boats</a></li></ul><div><h3><a href="/dark-1">A lighthouse went dark one night</a></h3></div><div><h3><a href="/dark-2">A lighthouse went dark again</a></h3></div>`,
  );
  assert.deepEqual(
    (await read(related, html, true)).value?.map(({ url }) => new URL(url).pathname).toSorted((a, b) => a.localeCompare(b)),
    ['/dark-1', '/dark-2', '/one', '/sold', '/two'],
  );
});

test('related: no shops, writers, notices or other words for a link that is there', async () => {
  const html = page(
    `${P(6)}<div class="related"><a href="/one">One story about boats</a><a href="/one">The boat of the one story had been red for years.</a><a href="https://shop.example/boat">Boat for sale, 79 crowns</a><a href="/author/jo-doe">More stories by Jo Doe</a><a href="/legal">© Copyright Harbour Post Ltd.</a></div>`,
  );
  assert.deepEqual((await read(related, html, true)).value, [
    { title: 'One story about boats', url: 'https://www.harbourpost.example/one' },
  ]);
});

const notes = [
  'Correction: the ferry is red.',
  'An earlier version of this story gave the wrong colour of the ferry.',
  'In einer früheren Version stand, die Fähre sei blau.',
  'Une version précédente de cet article donnait une autre couleur.',
  'I en tidigare version angavs fel färg.',
  'В предыдущей версии был указан другой цвет.',
  'Richtigstellung: Die Fähre ist rot.',
  'Hinweis: In einer früheren Version stand, die Fähre sei blau.',
  'Mise à jour : une précédente version de cet article donnait une autre couleur.',
  'Erratum : le bac est rouge.',
  'Nota de la redacción: una versión anterior de este artículo daba otro color.',
  'Fe de erratas: el transbordador es rojo.',
  'Errata corrige: il traghetto è rosso.',
  'Correctie: de veerboot is rood.',
  'Erramos: a balsa é vermelha.',
  'Oikaisu: Lautta on punainen.',
  'Sprostowanie: prom jest czerwony.',
  'Oprava: přívoz je červený.',
  'Виправлення: пором червоний.',
  'Editor’s note, May 15: the colour of the ferry was corrected.',
  '更正：渡輪是紅色的。',
];
for (const note of notes) {
  test(`corrections: ${note.slice(0, 30)}`, async () =>
    assert.deepEqual((await read(corrections, page(`${P(3)}<p>${note}</p>`), true)).value, [note]));
}

for (const line of ['The errata of the timetable: one crown each.', 'The mate said: An early version of the song is lost.'])
  test(`no correction: ${line}`, async () => assert.equal((await read(corrections, page(`${P(3)}<p>${line}</p>`), true)).value, undefined));

const datelines = [
  ['Tarn Hollow, 3 March — The ferry', 'Tarn Hollow, 3 March'],
  ['NEW HALVIK, March 3, 2021 /Harbour Wire/ -- The ferry', 'NEW HALVIK, March 3, 2021 /Harbour Wire/'],
  ['Halvik, den 3. März 2021 – Die Fähre', 'Halvik, den 3. März 2021'],
  ['Anna, 3 boats — and no wind', undefined],
  ['Monday, March 3, 2021 — The ferry was late.', undefined],
  ['Update, 3 March 2021: The ferry was late.', undefined],
  ['Editor’s Note, March 3: The ferry was late.', undefined],
  ['Seldon, Montag, 3. März 2021 – Die Fähre kam zu spät.', 'Seldon, Montag, 3. März 2021'],
  ['SELDON, 14 may (EFE).- El transbordador llegó tarde.', 'SELDON, 14 may (EFE)'],
  ['Seldon 14. května (ČTK) - Přívoz přijel pozdě.', 'Seldon 14. května (ČTK)'],
  ['Seldon, May 14 (PTI) The ferry was late.', 'Seldon, May 14 (PTI)'],
  ['Seldon Harbour (PTI) The ferry was late.', undefined],
  ['SELDON (HP) — The ferry was late.', 'SELDON (HP)'],
  ['Seldon/Norden (dpa) – Die Fähre kam zu spät.', 'Seldon/Norden (dpa)'],
  ['КИЇВ — Пором запізнився.', 'КИЇВ'],
  ['SELDON -- The ferry was late.', 'SELDON'],
  ['HSDB-2025-0142 tells why the ferry was late.', undefined],
  ['The ferry — as ever — was late.', undefined],
  ['SELDON: The ferry was late.', 'SELDON'],
  ['NEW HALVIK: The ferry was late.', 'NEW HALVIK'],
  ['UPDATE: The ferry was late.', undefined],
  ['PHOTO ESSAY: The ferry was late.', undefined],
  ['SELDON: a ferry and its master.', undefined],
  ['Seldon, May 14: The ferry was late.', 'Seldon, May 14'],
  ['SELDON, May 14. /TASS/. The ferry was late.', 'SELDON, May 14. /TASS/'],
  ['Seldon, D.C. — The ferry was late.', 'Seldon, D.C.'],
  ['Seldon, Norland, May 14 (Reuters) - The ferry was late.', 'Seldon, Norland, May 14 (Reuters)'],
  ['Wien – Die Fähre kam am Montag erst gegen Mittag an.', 'Wien'],
  ['Chemnitz. Die Fähre kam am Montag erst gegen Mittag an.', 'Chemnitz'],
  ['Lagos, Nigeria — The ferry was late.', 'Lagos, Nigeria'],
  ['TOKYO, JAPAN: The ferry was late.', 'TOKYO, JAPAN'],
  ['Brüssel. (dpa) Die Fähre kam zu spät.', 'Brüssel. (dpa)'],
  ['Gold – Der Preis stieg am Montag.', undefined],
  ['Update. Die Fähre kam am Montag erst gegen Mittag an.', undefined],
  ['Paris. The city of boats. The ferry was late.', undefined],
  ['Paris – die Stadt der Boote – schlief noch.', undefined],
  ['Paris – The City of Boats – was asleep.', undefined],
  ['Paris: The ferry was late.', undefined],
  ['Anna Berlin — The ferry was late.', undefined],
  ['PRNEWSWIRE: The ferry was late.', undefined],
  ['REUTERS — The ferry was late.', undefined],
  ['新华社海镇5月14日电　渡轮迟到了。', '新华社海镇5月14日电'],
  ['【海町共同】渡船が遅れた。', '海町共同'],
  ['(해안=연합뉴스) 배가 늦었다.', '해안=연합뉴스'],
] as const;
for (const [text, value] of datelines) {
  test(`dateline: ${text}`, async () => assert.equal((await read(dateline, page(`<p>${text} ${prose}</p>${P(2)}`), true)).value, value));
}
