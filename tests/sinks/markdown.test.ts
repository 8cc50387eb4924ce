import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMarkdown } from '../../src/sinks/markdown.ts';

const rows = [
  {
    name: 'a link spelled out in the text',
    html: '<p>see [this](javascript:alert(1)) now</p>',
    md: String.raw`see \[this\](javascript:alert(1)) now`,
  },
  { name: 'bars and backticks', html: '<p>a | b ` c</p>', md: String.raw`a \| b \` c` },
  { name: 'an address with brackets', html: '<p><a href="https://x.example/a(b) c">x</a></p>', md: '[x](https://x.example/a%28b%29%20c)' },
  { name: 'markup spelled out', html: '<p>&lt;script&gt;x&lt;/script&gt;</p>', md: String.raw`\<script\>x\</script\>` },
  {
    name: 'a dash that opens what somebody says',
    html: '<p>- We are out of time, said Jo.</p>',
    md: String.raw`\- We are out of time, said Jo.`,
  },
  { name: 'a number that opens a line', html: '<p>first<br>2. second</p>', md: 'first  \n2\\. second' },
  { name: 'a year and a sum', html: '<p>2.5 million in 1998</p>', md: '2.5 million in 1998' },
  { name: 'a heading spelled out', html: '<p># no heading</p>', md: String.raw`\# no heading` },
];
for (const { name, html, md } of rows) test(`Markdown of ${name}`, () => assert.equal(toMarkdown({ html }).trim(), md));
