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
];

for (const { name, html, value, rule } of rows)
  test(`date under the headline: ${name}`, async () => {
    const reading = await read(publishedAt, `<body><main>${html}</main></body>`);
    assert.equal(reading.value, value);
    assert.match(reading.rule?.name ?? 'none', rule);
  });
