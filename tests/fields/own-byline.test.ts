import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { read } from './read.ts';

const H1 = '<h1>The late ferry stays on the timetable</h1>';
const HEAD = '<title>The late ferry stays on the timetable - Sound Courier</title>';
const STORY = [
  'The council of Skarrow voted on Tuesday night to keep the last ferry across the sound, after a campaign of three months.',
  'The boat leaves the north pier at ten minutes to midnight and carries nurses and bakers on their way home from a late shift.',
  'Under the plan that passed the town will pay a third of the loss, the county a third, and the company will carry the rest.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

const TITLES = ['Why island bakers rise at two in the morning', 'Ten piers to see before they crumble'];
const row = (write: (title: string) => string): string => `<div class="u1">${TITLES.map(write).join('')}</div>`;

/** Lists of teasers as their markup goes, each signed by Gordon Pell. */
const teasers: Readonly<Record<string, string>> = {
  'a heading in a link': row((title) => `<div class="u2"><a href="/x"><h3>${title}</h3></a><p>By Gordon Pell</p></div>`),
  'a class of bylines': row(
    (title) => `<div class="u2"><a href="/x">${title}</a><span class="byline">By <a href="/author/gp">Gordon Pell</a></span></div>`,
  ),
  'all in one link': row(
    (title) => `<a class="u2" href="/x"><span class="title">${title}</span><span class="author">Gordon Pell</span></a>`,
  ),
  'a list': `<ul>${TITLES.map((title) => `<li><a href="/x">${title}</a><div>by Gordon Pell</div></li>`).join('')}</ul>`,
  'an article each': row((title) => `<article><a href="/x"><div>${title}</div></a><div class="author">Gordon Pell</div></article>`),
};

/** The byline of the article as it stands under its headline. */
const own: Readonly<Record<string, string>> = {
  'By in a paragraph': '<p>By Livia Marengoni</p><p>May 6, 2025</p>',
  'di, the name in bold': '<div>di <strong>Livia Marengoni</strong></div><div>2025-05-06</div>',
  'Von behind the date': '<div>6. Mai 2025 | Von Livia Marengoni</div>',
  'Par, linked': '<div><span>Par</span> <a href="/signature/x">Livia Marengoni</a></div>',
  'a list of line and date': '<ul><li>Por Livia Marengoni</li><li>6 de mayo de 2025</li></ul>',
};

for (const [kind, list] of Object.entries(teasers)) {
  for (const [form, byline] of Object.entries(own)) {
    for (const at of ['above', 'below']) {
      test(`authors: the page's own byline (${form}) goes before teasers ${at} (${kind})`, async () => {
        const html = `${HEAD}${at === 'above' ? list : ''}<div>${H1}${byline}${STORY}</div>${at === 'below' ? list : ''}`;
        assert.deepEqual(
          (await read(authors, html)).value?.map(({ name }) => name),
          ['Livia Marengoni'],
        );
      });
    }
  }
  test(`authors: teasers name nobody who wrote the page (${kind})`, async () => {
    const html = `${HEAD}${list}<div>${H1}<div>May 6, 2025</div>${STORY}</div>${list}`;
    assert.equal((await read(authors, html)).value, undefined);
  });
}

const lines: readonly { name: string; above?: string; head: string; names: readonly string[] | undefined }[] = [
  {
    name: 'three links parted by spaced commas',
    head: '<div>von <span><a href="/autoren/1">Nora Quist</a></span> , <span><a href="/autoren/2">Zaviera Okonjo</a></span> , <span><a href="/autoren/3">Ulf Brandvoll</a></span></div><time>6. Mai 2025</time>',
    names: ['Nora Quist', 'Zaviera Okonjo', 'Ulf Brandvoll'],
  },
  {
    name: 'an author in a box each',
    head: ['Nora Quist', 'Zaviera Okonjo', 'Ulf Brandvoll']
      .map((name) => `<div class="author"><img src="/a.jpg" alt="${name}"><a href="/author/x">${name}</a><span>Reporter</span></div>`)
      .join(''),
    names: ['Nora Quist', 'Zaviera Okonjo', 'Ulf Brandvoll'],
  },
  { name: 'a town and its island', head: '<div><span>Palma, Mallorca</span><span>May 6, 2025</span></div>', names: undefined },
  { name: 'a town called as people are', head: '<div>Jackson, Mississippi</div><div>May 6, 2025</div>', names: undefined },
  { name: 'a button', head: '<div><a href="/go/start-shopping-now">Start Shopping Now</a></div>', names: undefined },
  { name: 'a section of words that are names elsewhere', head: '<div>Long Reads · May 6, 2025</div>', names: undefined },
  { name: 'a section of unknown words', head: '<div>Customer Stories · May 6, 2025</div>', names: undefined },
  { name: 'a place of the story', head: '<div>Skarrow Vehn · May 6, 2025</div>', names: undefined },
  { name: 'a house alone', head: '<p class="byline">The Editors Team</p>', names: ['The Editors Team'] },
  {
    name: 'a house and a person',
    head: '<p>By The Editors Team</p><p>By Zaviera Okonjo</p><div>May 6, 2025</div>',
    names: ['Zaviera Okonjo'],
  },
  { name: 'a desk and a person', head: '<p>By Newsdesk and Nora Quist</p>', names: ['Nora Quist'] },
  {
    name: 'an unknown first name before date and read time',
    head: '<div>Zaviera Okonjo · 3 min read · May 6, 2025</div>',
    names: ['Zaviera Okonjo'],
  },
  { name: 'an unknown first name behind a date', head: '<div>May 6, 2025 — Zaviera Okonjo</div>', names: ['Zaviera Okonjo'] },
  { name: 'an unknown first name before a comma', head: '<div>Zaviera Okonjo, May 6, 2025</div>', names: ['Zaviera Okonjo'] },
  {
    name: 'an unknown first name in an element beside',
    head: '<div><span>Zaviera Okonjo</span><span>May 6, 2025</span></div>',
    names: ['Zaviera Okonjo'],
  },
  { name: 'a line above the headline', above: '<div>Zaviera Okonjo | May 6, 2025</div>', head: '', names: ['Zaviera Okonjo'] },
  { name: 'By above the headline', above: '<p>By Zaviera Okonjo</p>', head: '<div>May 6, 2025</div>', names: ['Zaviera Okonjo'] },
  { name: 'a motto above the headline', above: '<cite>Nora Quist, 1984</cite>', head: '<div>May 6, 2025</div>', names: undefined },
];
for (const { name, above = '', head, names } of lines) {
  test(`authors: ${name}`, async () => {
    const { value } = await read(authors, `${HEAD}<div>${above}${H1}${head}${STORY}</div>`);
    assert.deepEqual(
      value?.map((author) => author.name),
      names,
    );
  });
}
