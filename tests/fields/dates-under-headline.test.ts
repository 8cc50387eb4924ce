import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedAt } from '../../src/fields/published-at.ts';
import { read } from './read.ts';

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const story = `<p>${words.repeat(4)}</p>`;
const comment = '<ol><li><b>Ann</b> <time datetime="2025-06-20T08:00:00Z">June 20, 2025</time><p>We were on it.</p></li></ol>';

// Pages whose data and class names say nothing of dates.
const rows: readonly { name: string; html: string; value: string; rule: RegExp }[] = [
  {
    name: 'a printed day comes before the time of a comment',
    html: `<h1>Late ferry, again</h1><div><span>By <a href="/x">Jo Doe</a></span> | <span>June 3, 2025</span></div>${story}${comment}`,
    value: '2025-06-03',
    rule: /under the headline/,
  },
  {
    name: 'a day behind a byline in one line',
    html: `<h1>Late ferry, again</h1><span>By Jo Doe — June 3, 2025</span>${story}${comment}`,
    value: '2025-06-03',
    rule: /under the headline/,
  },
  {
    name: 'of two times side by side, the earlier',
    html: `<h1>Late ferry, again</h1><span><time datetime="2025-06-20">June 20, 2025</time><time datetime="2025-06-03">June 3, 2025</time></span>${story}`,
    value: '2025-06-03',
    rule: /under the headline/,
  },
  {
    name: 'what says published comes before another day',
    html: `<h1>Late ferry, again</h1><div><span>June 20, 2025</span><span>Published June 3, 2025</span></div>${story}`,
    value: '2025-06-03',
    rule: /published|under the headline/,
  },
  {
    name: 'a time that a sentence speaks of is none',
    html: `<h1>Late ferry, again</h1><div><p>Shown in the evening news on <time datetime="2025-06-02">June 2, 2025</time>.</p></div>${story}<div>June 3, 2025</div>`,
    value: '2025-06-03',
    rule: /date/,
  },
  {
    name: 'a day that the story names is none',
    html: `<h1>Late ferry, again</h1><p>The boat that left on <b>June 2, 2025</b> came back. ${words.repeat(3)}</p><div>June 3, 2025</div>`,
    value: '2025-06-03',
    rule: /under the headline/,
  },
  {
    name: 'what an element says of itself where it prints how long ago',
    html: `<h1>Late ferry, again</h1><span title="June 3, 2025 9:12 AM">5 years ago</span>${story}`,
    value: '2025-06-03T09:12',
    rule: /under the headline/,
  },
];

// A headline with so much above the dates that none of them stands right under it.
const far = `<p>${words.repeat(12)}</p>`;
const of: readonly { name: string; html: string; value: string }[] = [
  {
    name: 'of the day on which a site was printed, and of the article',
    html: `<header><p class="date">Friday, December 19, 2025</p></header><h1>Late ferry, again</h1>${far}<p class="date">June 3, 2025</p>`,
    value: '2025-06-03',
  },
  {
    name: 'in the card of another article, and of this one',
    html: `<h1>Late ferry, again</h1>${far}<article class="post"><h3><a href="/x">Snow on the quay</a></h3><span class="post-date">May 1,
      2024</span></article><p class="post-date">June 3, 2025</p>`,
    value: '2025-06-03',
  },
  {
    name: 'called published in a list of others, and of this one',
    html: `<h1>Late ferry, again</h1>${far}<article class="loop-entry"><h3><a href="/x">Snow</a></h3><time class="entry-date published"
      datetime="2015-12-07">December 7, 2015</time></article><time class="entry-date published" datetime="2025-06-03">June 3, 2025</time>`,
    value: '2025-06-03',
  },
  {
    name: 'plain under the headline, and behind "Posted on" in a box below the text',
    html: `<div><h1>Late ferry, again</h1><div>June 3, 2025</div>${far}</div><div><b>Snow on the quay</b><p>Posted on May 1, 2024</p></div>`,
    value: '2025-06-03',
  },
  {
    name: 'of an event under the headline, and behind "Posted on" at the foot of the post',
    html: `<div><h1>Late ferry, again</h1><div>June 3, 2025</div>${far}<p>Posted on May 1, 2024</p></div>`,
    value: '2024-05-01',
  },
  {
    name: 'with points, the month first, where no month is so high',
    html: `<h1>Late ferry, again</h1><div>06.18.2025</div>${far}`,
    value: '2025-06-18',
  },
];
for (const { name, html, value } of of)
  test(`of two dates on a page: ${name}`, async () => assert.equal((await read(publishedAt, `<body>${html}</body>`, true)).value, value));

const none: readonly { name: string; html: string }[] = [
  { name: 'of comments, which only a heading tells', html: `${story}<div><h3>Comments</h3>${comment}</div>` },
  {
    name: 'of other articles under a heading',
    html: `${story}<h3>Related posts</h3><p>Snow <time datetime="2020-01-01">January 1, 2020</time></p>`,
  },
  { name: 'of a sentence of the story', html: `${story}<p>On March 3, 2019 the wheel was inspected by the county.</p>` },
  {
    name: 'of a change, in a box that says so round a time that is called published',
    html: `${far}<span class="updated-on"><time class="entry-date published updated" datetime="2025-06-03">June 3, 2025</time></span>`,
  },
  {
    name: 'of a change, where word and colon are texts of their own',
    html: `${story}<p><span>Updated</span><span>: </span><span>June 3, 2025</span></p>`,
  },
  { name: 'in a link that is a card', html: `${far}<a href="/x"><p>Snow ${'on the quay '.repeat(8)}</p><span>July 17, 2025</span></a>` },
  { name: 'in bold in a sentence', html: `${far}<p>${words.repeat(2)}From <strong>1 November 2026</strong> on it will not.</p>` },
  {
    name: 'of a table of days',
    html: `${far}<table>${['1/1/2013', '2/1/2013', '3/1/2013', '4/1/2013', '5/1/2013', '6/1/2013', '7/1/2013']
      .map((day) => `<tr><td>${day}</td><td>13 %</td></tr>`)
      .join('')}</table>`,
  },
  {
    name: 'of a comment in an element called so',
    html: `${story}<ol><li class="comment"><span class="comment-date">March 4, 2022</span></li></ol>`,
  },
];
/** How the first line of a text may open, and the day that it gives; a sentence gives none, and the address is asked. */
const openings: readonly { line: string; value: string }[] = [
  { line: 'SKARROW, March 14, 2025 – The ferry crosses the harbour.', value: '2025-03-14' },
  { line: 'Skarrow (14.03.2025) - Die Fähre quert den Hafen.', value: '2025-03-14' },
  { line: 'Skarrow, le vendredi 14 mars 2025 – Le bac traverse le port.', value: '2025-03-14' },
  { line: '14 de marzo de 2025 (Skarrow): El barco cruza el puerto.', value: '2025-03-14' },
  { line: 'The ferry sank on March 14, 2025 – nobody was hurt.', value: '2025-04-09' },
];
for (const { line, value } of openings)
  test(`date that opens the text: ${line.slice(0, 30)}`, async () => {
    const reading = await read(
      publishedAt,
      `<body><main><h1>Late ferry, again</h1><p>${line} ${words.repeat(3)}</p>${story}</main></body>`,
      true,
    );
    assert.equal(reading.value, value);
  });

/** Lines that a page may print over its headline. */
const above: readonly { line: string; value: string }[] = [
  { line: '<p>📅 Jul. 11. 2025</p>', value: '2025-07-11' },
  { line: '<div><svg></svg> 11 July 2025</div>', value: '2025-07-11' },
  { line: '<time><span>July 11, 2025</span></time>', value: '2025-07-11' },
  { line: '<p>Published: July 11, 2025, Updated: August 2, 2025</p>', value: '2025-07-11' },
  { line: '<p>Updated: August 2, 2025 | Published: July 11, 2025</p>', value: '2025-07-11' },
  { line: '<p>Friday, July 11, 2025 (updated August 2, 2025)</p>', value: '2025-07-11' },
];
for (const { line, value } of above)
  test(`date above the headline: ${line}`, async () => {
    const reading = await read(publishedAt, `<body><main>${line}<div><div><h1>Late ferry, again</h1></div></div>${story}</main></body>`);
    assert.equal(reading.value, value);
  });

for (const { name, html } of none)
  test(`no date of the page is one ${name}`, async () =>
    assert.equal((await read(publishedAt, `<body><main><h1>Late ferry, again</h1>${html}</main></body>`)).rule?.source === 'page', false));

for (const { name, html, value, rule } of rows)
  test(`date under the headline: ${name}`, async () => {
    const reading = await read(publishedAt, `<body><main>${html}</main></body>`);
    assert.equal(reading.value, value);
    assert.match(reading.rule?.name ?? 'none', rule);
  });
