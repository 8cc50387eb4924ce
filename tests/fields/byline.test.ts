import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byline } from '../../src/fields/byline.ts';
import { read } from './read.ts';

const rows = [
  {
    name: 'the whole line, not its links',
    html: '<h1>The ferry</h1><div class="byline">By <a>Ann Lee</a> and <a>Bo Cruz</a> in Rome</div>',
    value: 'By Ann Lee and Bo Cruz in Rome',
  },
  {
    name: 'not the date in the same box',
    html: '<h1>The ferry</h1><div class="meta author"><p>By <a>Ann Lee</a></p><p>May 3, 2025</p></div>',
    value: 'By Ann Lee',
  },
  {
    name: 'a pen name',
    html: '<h1>The ferry</h1><p>Posted by harbourcat on May 3, 2025</p>',
    value: 'Posted by harbourcat on May 3, 2025',
  },
  {
    name: 'a name beside the date',
    html: '<h1>The ferry</h1><div><span><a href="/team/ann-lee">Ann Lee</a></span><span>May 3, 2025</span></div>',
    value: 'Ann Lee',
  },
  {
    name: 'no button, no section',
    html: '<h1>The ferry</h1><div class="author-tools"><a>Follow</a></div><div class="author-section">World news</div>',
    value: undefined,
  },
  {
    name: 'no reviewer',
    html: '<h1>The ferry</h1><p class="byline">Reviewed by <a class="author">Bo Cruz</a></p>',
    value: undefined,
  },
];
for (const { name, html, value } of rows) {
  test(`byline: ${name}`, async () => assert.equal((await read(byline, html)).value, value));
}
