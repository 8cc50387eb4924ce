import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing } from '../../src/body/missing.ts';
import { openPage } from '../../src/page/page.ts';

const SAID = '<p>What you asked for may have been moved. Please check the address.</p>';

const missing = [
  'Page not found',
  '404',
  'Error 404: Page not found',
  'Oops! That page can’t be found.',
  'Sorry, the page you requested could not be found',
  'This article is no longer available',
  'Seite nicht gefunden',
  'Die Seite wurde leider nicht gefunden',
  'Page introuvable',
  'Página no encontrada',
  'Pagina non trovata',
  'Página não encontrada',
  'Pagina niet gevonden',
  'Siden blev ikke fundet',
  'Nie znaleziono strony',
  'Страница не найдена',
  'Сторінку не знайдено',
  'Sayfa bulunamadı',
  'ページが見つかりません',
  '页面不存在',
];
for (const title of missing) {
  for (const html of [
    `<h1>${title}</h1>`,
    `<title>${title} | Harbour Post</title><h1>Oh dear</h1>`,
    `<title>${title} - Harbour Post</title>`,
  ])
    test(`missing: ${html}`, () => assert.equal(isMissing(openPage(`<body>${html}${SAID}</body>`)), true));
}

test("missing: WordPress' class", () =>
  assert.equal(isMissing(openPage(`<body class="error404 wp-custom-logo"><h1>Oh dear</h1>${SAID}</body>`)), true));

const articles = [
  '404: how a number became a joke',
  'Page not found in Dead Sea Scrolls turns up at auction',
  'Not found: the ferry that left without its crew',
  'Nothing found in the wreck, divers say',
];
for (const title of articles)
  test(`a headline: ${title}`, () =>
    assert.equal(isMissing(openPage(`<title>${title} | Harbour Post</title><h1>${title}</h1>${SAID}`)), false));

test('what the data calls an article is none', () =>
  assert.equal(
    isMissing(openPage(`<meta property="article:published_time" content="2025-04-09T08:00:00Z"><h1>Page not found</h1>${SAID}`)),
    false,
  ));
