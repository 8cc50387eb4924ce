import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { read } from './read.ts';

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const story = `<p>${words.repeat(3)}</p><p>${words.repeat(3)}</p>`;
const page = (head: string, rest = story): string => `<body><main><div><h1>Late ferry, again</h1>${head}</div>${rest}</main></body>`;

// Pages whose data and class names say nothing of people: a reader sees a name alone above the text.
const rows: readonly { name: string; html: string; value: readonly string[]; rule: RegExp }[] = [
  {
    name: 'an avatar that says whom it shows, beside a date',
    html: page('<div><img class="avatar" alt="Anna Brask" src="/a.jpg"><span>March 3, 2021</span></div>'),
    value: ['Anna Brask'],
    rule: /avatar/,
  },
  {
    name: 'a Turkish word for who wrote it',
    html: page('<p>Yazar: Ayşe Örnek</p>'),
    value: ['Ayşe Örnek'],
    rule: /By|opens|headline/,
  },
  {
    name: 'a German line with the day behind the name',
    html: page('<p>Von Anna Brask am 3. März 2021</p>'),
    value: ['Anna Brask'],
    rule: /By|opens|headline/,
  },
  {
    name: 'a link to a page of authors, without a known first name',
    html: page('<div><span><a href="/autor/vrolek-dunst-1">Vrolek Dunst</a></span></div>'),
    value: ['Vrolek Dunst'],
    rule: /linked or portrayed/,
  },
  {
    name: 'several links in one box',
    html: page(
      '<p><a href="/team/anna-brask">Anna Brask</a>, <a href="/team/peter-holm">Peter Holm</a> <a href="/team/vrolek-dunst">Vrolek Dunst</a></p>',
    ),
    value: ['Anna Brask', 'Peter Holm', 'Vrolek Dunst'],
    rule: /linked or portrayed/,
  },
  {
    name: 'a link called after the person',
    html: page('<div><a href="/om/peter-holm"><div>Peter Holm</div></a></div>'),
    value: ['Peter Holm'],
    rule: /linked or portrayed/,
  },
  {
    name: 'a name beside a portrait that says whom it shows',
    html: page('<div><img src="/i/4711.jpg" alt="Headshot of Vrolek Dunst, writer at the Post"><span>Vrolek Dunst</span></div>'),
    value: ['Vrolek Dunst'],
    rule: /linked or portrayed/,
  },
  {
    name: 'a first name that is known',
    html: page('<div><p>A dek about the ferry.</p><span>Anna Brask</span></div>'),
    value: ['Anna Brask'],
    rule: /name alone/,
  },
  {
    name: 'a line that opens with By comes before a name that is only known as one',
    html: page('<ul><li>Rosa Sea</li></ul>', `${story}<div>By Peter Holm</div>`),
    value: ['Peter Holm'],
    rule: /opens with By/,
  },
  {
    name: 'a house that signs a line of many links',
    html: page(
      '<p>By QPN, in <a href="/n">News</a>, <a href="/f">Ferries</a>, <a href="/q">Quays</a>, <a href="/t">Tides</a>, <a href="/p">Ports</a> · <span>31 Jan 2025</span> · <a href="#c">0 Comments</a></p>',
    ),
    value: ['QPN'],
    rule: /opens with By/,
  },
  { name: 'an agency alone where bylines stand', html: page('<div class="byline">AFP</div>'), value: ['AFP'], rule: /house/ },
  { name: 'two agencies', html: page('<span class="author">dpa/afp</span>'), value: ['dpa', 'afp'], rule: /house/ },
  {
    name: 'a newsroom',
    html: page('<div class="byline">By Quay Post Staff</div>'),
    value: ['Quay Post Staff'],
    rule: /opens with By|house/,
  },
  {
    name: 'but a person beside an agency',
    html: page('<div class="byline">Vrolek Dunst / dpa</div>'),
    value: ['Vrolek Dunst'],
    rule: /byline/,
  },
  {
    name: 'initials that microdata calls the author',
    html: page('<p>QRF 4, <span itemprop="author">hosb</span></p>'),
    value: ['hosb'],
    rule: /itemprop/,
  },
  {
    name: 'signs of a house and initials',
    html: page('<p>QRF 4, <span itemprop="author">qrf/hosb;kesm</span></p>'),
    value: ['qrf/hosb', 'kesm'],
    rule: /itemprop/,
  },
  { name: 'no house is a button', html: page('<div class="byline">Follow us</div>'), value: [], rule: /none/ },
  { name: 'a topic is no writer', html: page('<div><a href="/thema/anna-brask">Anna Brask</a></div>'), value: [], rule: /none/ },
  {
    name: 'nor is whom the story speaks of',
    html: page(
      '<div><a href="/people/anna-brask">Anna Brask</a></div>',
      `<p>Anna Brask has run the ferry since spring. ${words.repeat(3)}</p>${story}`,
    ),
    value: [],
    rule: /none/,
  },
  { name: 'nor a name in a sentence', html: page('<p>It was <b>Anna Brask</b> who rang the bell.</p>'), value: [], rule: /none/ },
  {
    name: 'nor an item of a numbered list',
    html: page('<ol><li>Harbour Ferries</li><li>Anna Brask</li><li>Coastline</li></ol>'),
    value: [],
    rule: /none/,
  },
  { name: 'nor a subhead', html: page('<h3>Anna Brask</h3>'), value: [], rule: /none/ },
  {
    name: 'nor who edited',
    html: page('<div><span>Edited by</span> <a href="/team/anna-brask">Anna Brask</a></div>'),
    value: [],
    rule: /none/,
  },
];

for (const { name, html, value, rule } of rows)
  test(`name alone under the headline: ${name}`, async () => {
    const reading = await read(authors, html);
    assert.deepEqual(
      (reading.value ?? []).map((author) => author.name),
      value,
    );
    assert.match(reading.rule?.name ?? 'none', rule);
  });
