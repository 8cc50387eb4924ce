import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byline } from '../../src/fields/byline.ts';
import { splitNames } from '../../src/text/names.ts';
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

/** What stands before a name under the headline, and the name without it. */
const leads = [
  ['id', 'Oleh Ratna Wulandari', 'Ratna Wulandari'],
  ['a first name', 'Oleh Kovalenko', 'Oleh Kovalenko'],
  ['hu', 'Szerző: Balogh Ágnes', 'Balogh Ágnes'],
  ['hr', 'Piše: Ana Kovačić', 'Ana Kovačić'],
  ['sr', 'Аутор: Јелена Малић', 'Јелена Малић'],
  ['sl', 'Avtor: Maja Hribar', 'Maja Hribar'],
  ['lv', 'Autors: Anna Vanaga', 'Anna Vanaga'],
  ['af', 'Deur Anna Venter', 'Anna Venter'],
  ['el', 'Συντάκτης: Νίκος Ράπτης', 'Νίκος Ράπτης'],
  ['ar', 'بقلم: مريم حداد', 'مريم حداد'],
  ['he', 'מאת: דנה כהן', 'דנה כהן'],
] as const;
for (const [language, line, name] of leads) {
  test(`byline: the word before the name (${language})`, async () => {
    assert.equal((await read(byline, `<h1>The ferry</h1><div><span>${line}</span> <span>2026-04-03</span></div>`)).value, line);
    assert.deepEqual(splitNames(line), [name]);
  });
}
