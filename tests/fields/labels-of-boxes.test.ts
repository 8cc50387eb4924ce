import assert from 'node:assert/strict';
import { test } from 'node:test';
import { description } from '../../src/fields/description.ts';
import { section } from '../../src/fields/section.ts';
import { isBio } from '../../src/text/bios.ts';
import { read } from './read.ts';

const DEK = 'The harbour master says why the lamps burn by day.';
const META = `<meta name="description" content="${DEK}">`;

/** What templates call a dek or a kicker, and is a box of its own. */
const deks: readonly { name: string; html: string }[] = [
  { name: 'an account to follow', html: '<p class="summary">Follow <a href="/x">@harbourpost</a> for news of the sea.</p>' },
  { name: 'an account by its name', html: '<p class="summary">@harbourpost on the network of the day.</p>' },
  { name: 'a page to like', html: '<p class="summary">Like the harbour desk on Facebook.</p>' },
  { name: 'a link to a list', html: '<p class="summary"><a href="https://twitter.com/harbour/list">List: Reporters and Editors</a></p>' },
  {
    name: 'date and byline in one box',
    html: '<div class="subhead"><div class="date">Updated: June 4, 2024, 4:56 PM ET</div><cite>By Ann Lee | Post</cite></div>',
  },
  {
    name: 'who wrote it and when, without spaces between',
    html: '<div class="summary-info"><p><b>Written By:</b><a>Ann Lee</a></p><p><b>Last Updated:</b>August 1, 2025</p></div>',
  },
  {
    name: 'the writer, in a bar that opens from a portrait',
    html: '<div class="with-excerpt">Ann is a writer from Halvik. She studied boats and bridges for nine years.</div>',
  },
  {
    name: 'the writer, by the box around',
    html: '<div class="author-tooltip"><div class="teaser-intro">Ann travels a lot and has put every ferry of the north to the test.</div></div>',
  },
  {
    name: 'links to other stories',
    html: '<div class="trip-intro"><a href="/a">Ferries of the far north</a> <a href="/b">Lamps of the sound</a></div>',
  },
  { name: 'what earns the site money', html: '<p class="subtitle">We may earn a commission from your purchases.</p>' },
  { name: 'buttons of machines', html: '<div class="summary-buttons">Summarize this article with: <b>Gull</b> <b>Tern</b></div>' },
];
for (const { name, html } of deks)
  test(`no dek: ${name}`, async () => assert.equal((await read(description, `${META}<h1>Tide turns</h1>${html}`)).value, DEK));

for (const name of ['Preamble', 'underrubrik'])
  test(`a dek: ${name}`, async () =>
    assert.equal((await read(description, `<h1>Tide turns</h1><div class="${name}">${DEK}</div>`)).value, DEK));

for (const label of ['Latest Videos:', 'Also on Post.example:', 'Stay Connected', 'Related'])
  test(`no section: ${label}`, async () =>
    assert.equal((await read(section, `<div><span class="kicker">${label}</span><h1>x</h1></div>`)).value, undefined));

test('no section: the way to the page, in a box called so', async () =>
  assert.equal(
    (await read(section, '<div class="hero-section"><span>Home</span> <span>Weather</span> <span>Tide turns…</span></div><h1>x</h1>'))
      .value,
    undefined,
  ));

const bios: readonly (readonly [string, boolean])[] = [
  ['Ann Lee writes about boats and bridges for this paper.', true],
  ['Have a story idea or feedback? Write to the desk of the paper.', false],
  ['HALVIK, June 6 (Harbour Wire) -- A panel of masters said that the lamps burn too long.', false],
];
for (const [text, is] of bios) test(`${is ? 'a' : 'no'} biography: ${text}`, () => assert.equal(isBio(text), is));
