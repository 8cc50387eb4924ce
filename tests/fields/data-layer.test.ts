import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { publishedAt } from '../../src/fields/published-at.ts';
import { read } from './read.ts';

const page = (script: string, printed = ''): string =>
  `<title>The late ferry stays</title><script>dataLayer = [${script}];</script><body><h1>The late ferry stays</h1>${printed}<p>The boat leaves the north pier at ten minutes to midnight.</p>`;

const writers: readonly { name: string; html: string; expected: readonly string[] }[] = [
  { name: 'a name', html: page('{"author":"Livia Marengoni"}', '<footer>Texts: Livia Marengoni</footer>'), expected: ['Livia Marengoni'] },
  {
    name: 'several',
    html: page('{"authors":"Livia Marengoni, Gordon Pell"}', '<i>Livia Marengoni / Gordon Pell</i>'),
    expected: ['Livia Marengoni', 'Gordon Pell'],
  },
  {
    name: 'in small letters, as it is printed somewhere',
    html: page('{"author":"livia marengoni"}', '<footer>Texts: Livia Marengoni</footer>'),
    expected: ['Livia Marengoni'],
  },
  {
    name: 'a slug, as it is printed somewhere',
    html: page('{"article":{"author":"livia_marengoni"}}', '<p>Story and drawings: Livia Marengoni</p>'),
    expected: ['Livia Marengoni'],
  },
  { name: 'printed nowhere', html: page('{"pagePostAuthor":"Livia Marengoni"}'), expected: [] },
  {
    name: 'a house, where nobody else is named',
    html: page('{"pageAuthor":"Sound Courier staff"}', '<i>Sound Courier staff</i>'),
    expected: ['Sound Courier staff'],
  },
  { name: 'the byline first', html: page('{"author":"Web Desk Two"}', '<p class="byline">By Gordon Pell</p>'), expected: ['Gordon Pell'] },
  {
    name: 'a list of others',
    html: page('{"related":[{"author":"Gordon Pell"},{"author":"Livia Marengoni"}]}', '<i>Livia Marengoni / Gordon Pell</i>'),
    expected: [],
  },
  {
    name: 'who wrote a comment',
    html: page('{"commentAuthor":"Gordon Pell","show_author":"Gordon Pell"}', '<p>Thanks to Gordon Pell for the boat.</p>'),
    expected: [],
  },
  { name: 'a word of code', html: page('{author:"name"}', '<i>Your name</i>'), expected: [] },
];
for (const { name, html, expected } of writers) {
  test(`authors of the data layer: ${name}`, async () => {
    const { value } = await read(authors, html);
    assert.deepEqual(
      (value ?? []).map((author) => author.name),
      expected,
    );
  });
}

const dates: readonly { name: string; html: string; expected: string }[] = [
  { name: 'a stamp', html: page('{"datePublished":"2025-03-07T08:00:00+02:00"}'), expected: '2025-03-07T08:00:00+02:00' },
  { name: 'a written day', html: page('{"pagePostDate":"March 7, 2025"}'), expected: '2025-03-07' },
  { name: 'figures alone', html: page("{'SITE_DATEPUBLISHED':'20250307'}"), expected: '2025-03-07' },
  { name: 'one day twice', html: page('{"pubdate":"2025-03-07","published_at":"2025-03-07T08:00:00Z"}'), expected: '2025-03-07' },
  {
    name: 'days of several articles: the address',
    html: page('[{"pubdate":"2025-03-07"},{"pubdate":"2025-03-08"}]'),
    expected: '2025-04-09',
  },
  {
    name: 'a change: the address',
    html: page('{"dateRepublished":"2025-03-07","lastPublished_modified":"2025-03-07"}'),
    expected: '2025-04-09',
  },
];
for (const { name, html, expected } of dates) {
  test(`date of the data layer: ${name}`, async () => assert.equal((await read(publishedAt, html)).value, expected));
}

const metas: readonly { name: string; content: string; expected: readonly string[] }[] = [
  { name: 'mrf:authors', content: 'Livia Marengoni, Gordon Pell', expected: ['Livia Marengoni', 'Gordon Pell'] },
  { name: 'dcsext.author', content: 'Livia Marengoni', expected: ['Livia Marengoni'] },
  { name: 'article:byline', content: 'By Livia Marengoni', expected: ['Livia Marengoni'] },
  { name: 'dcterms.creator', content: 'Livia Marengoni', expected: ['Livia Marengoni'] },
  { name: 'theme-author', content: 'Livia Marengoni', expected: [] },
  { name: 'author-id', content: 'Livia Marengoni', expected: [] },
];
for (const { name, content, expected } of metas) {
  test(`authors of a meta that says so: ${name}`, async () => {
    const { value } = await read(authors, `<meta name="${name}" content="${content}"><h1>The late ferry stays</h1>`);
    assert.deepEqual(
      (value ?? []).map((author) => author.name),
      expected,
    );
  });
}
