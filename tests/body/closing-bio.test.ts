import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const STORY = [1, 2, 3, 4, 5].map(
  (n) => `<p>Boat ${n} left the quay of Brenna before dawn, and its crew had not slept since the storm of Monday night.</p>`,
);
const page = (last: string, author = 'Jo Doe'): string =>
  `<html><head><meta name="author" content="${author}"></head><body><h1>Boats leave at dawn</h1><div class="article-body">${STORY.join('')}${last}</div></body></html>`;

const rows: readonly { name: string; last: string; isCut: boolean }[] = [
  { name: 'the stated author’s', last: '<p>Jo Doe is a freelance writer who lives in Halvik and sails on Sundays.</p>', isCut: true },
  { name: 'the byline once more, with an agency', last: '<p>Jo Doe (avec AFP)</p>', isCut: true },
  { name: 'the byline once more, with agencies', last: '<p>Jo Doe, with agencies</p>', isCut: true },
  { name: 'the byline once more, in Italian', last: '<p>Jo Doe, con agenzie</p>', isCut: true },
  { name: 'the byline once more, in Spanish', last: '<p>Jo Doe (con información de EFE)</p>', isCut: true },
  { name: 'the byline once more, with an agency behind a stroke', last: '<p>Jo Doe/TT</p>', isCut: true },
  { name: 'initials with agencies', last: '<p>J. D. mit dpa und AFP</p>', isCut: true },
  { name: 'agencies alone', last: '<p>(mit Material von dpa)</p>', isCut: true },
  { name: 'a writer whom nothing else names', last: '<p>Ann Lee (with Reuters)</p>', isCut: false },
  { name: 'a sentence with an agency', last: '<p>She now works with AFP.</p>', isCut: false },
  { name: 'a person with somebody', last: '<p>Jo Doe, with Ann</p>', isCut: false },
  { name: 'with a role first', last: '<p>Jo Doe, who grew up in Brenna, is a senior reporter at the Harbour Post.</p>', isCut: false },
  { name: 'all of it in italics', last: '<p><em>Ann Lee is a journalist and the author of two books on tides.</em></p>', isCut: true },
  { name: 'a paragraph on somebody else', last: '<p>Ann Lee is a writer whom the crews of Brenna know from her books.</p>', isCut: false },
  { name: 'italics inside a sentence', last: '<p><em>Ann Lee</em> is a writer whom they know from <em>her books</em>.</p>', isCut: false },
  { name: 'in Dutch', last: '<p>Jo Doe is verslaggever op de redactie politiek en schrijft over de eilanden.</p>', isCut: true },
  { name: 'in Polish, in italics', last: '<p><em>Anna Lis jest dziennikarką działu portowego i pisze o wyspach.</em></p>', isCut: true },
  {
    name: 'the author’s name over what is said of the person',
    last: '<div class="css-1"><div>Jo Doe</div><p>Covers the coast and what is left of it. Has two cats.</p></div>',
    isCut: true,
  },
  {
    name: 'any name over a line on that person',
    last: '<div class="css-1"><h4>Ann Lee</h4><p>Ann Lee is a reporter at the Harbour Post who covers tides.</p></div>',
    isCut: true,
  },
  {
    name: '"Written by" over name, role and what is said of the person',
    last: '<div class="css-1"><p>Written by</p><h4>Ann Lee</h4><p>Contributing writer</p><p>Ann has two boats and likes neither of them.</p></div>',
    isCut: true,
  },
  {
    name: 'a role right below "Written by", the name lost in a picture',
    last: '<div class="css-1"><p>Written by</p><p>Contributing writer</p></div>',
    isCut: true,
  },
  {
    name: 'a name over a line by the given name',
    last: '<div class="css-1"><p>Ann Lee</p><p>Ann is a reporter at the Harbour Post who covers tides.</p></div>',
    isCut: true,
  },
  {
    name: 'by the given name, in italics',
    last: '<p><em>Ann writes about the coast for the Harbour Post, and keeps bees.</em></p>',
    isCut: true,
  },
  {
    name: 'a place called like a person over what it is',
    last: '<h4>Rocky Hill Ranch</h4><p>Rocky Hill is another good day out, and the host of a race in May.</p>',
    isCut: false,
  },
  { name: 'what the author did in the story', last: '<p>Jo Doe was on the quay that night and saw the boats come back.</p>', isCut: false },
];

for (const { name, last, isCut } of rows)
  test(`a biography below the text: ${name}`, async () => {
    const text = textOf((await readBody(openPage(page(last)))).blocks);
    assert.equal(text.split('\n\n').length === STORY.length, isCut);
  });

test('a name over a paragraph on somebody else is of the text', async () => {
  const text = textOf(
    (await readBody(openPage(page('<h4>Ann Lee</h4><p>The mate of the Brenna has seen it all and says so.</p>')))).blocks,
  );
  assert.match(text, /Ann Lee\n\nThe mate/);
});

test('a biography that other paragraphs follow stays', async () => {
  const bio = '<p>Jo Doe is a freelance writer who lives in Halvik and sails on Sundays.</p>';
  const text = textOf((await readBody(openPage(page(`${bio}${STORY.join('').replaceAll('Boat', 'Ship')}`)))).blocks);
  assert.match(text, /freelance writer/);
});

test('a biography of the one whom the line under the headline names', async () => {
  const html = `<body><h1>Boats leave at dawn</h1><div>By Ann Lee and Jo Doe</div><div class="article-body">${STORY.join('')}<p>Ann Lee is a writer who lives in Halvik on a boat.</p></div></body>`;
  assert.doesNotMatch(textOf((await readBody(openPage(html))).blocks), /Ann Lee/);
});

test('the writer’s name over each post of a live report is no end of the text, and no line of it', async () => {
  const posts = STORY.map(
    (paragraph) => `<div class="live-post"><h2>A boat leaves</h2><span class="author">Jo Doe</span>${paragraph}</div>`,
  );
  const { blocks } = await readBody(openPage(page('', 'Jo Doe').replace(STORY.join(''), posts.join(''))));
  assert.match(textOf(blocks), /Boat 5/);
  assert.doesNotMatch(textOf(blocks), /Jo Doe/);
});
