import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { read } from './read.ts';

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const story = [1, 2, 3, 4, 5].map((n) => `<p>Boat ${n}. ${words.repeat(2)}</p>`).join('');
const page = (rest: string): string =>
  `<head><title>Late ferry, again</title></head><body><main><h1>Late ferry, again</h1><div class="content">${story}${rest}</div></main></body>`;

const rows: readonly { name: string; rest: string; value: readonly string[] }[] = [
  {
    name: 'under "About the author", without a class',
    rest: '<h3>About the Author</h3><p>Anna Brask is a writer and sailor living in Halvik. She has two boats.</p>',
    value: ['Anna Brask'],
  },
  {
    name: 'in a biography all in italics',
    rest: '<p><em>Anna Brask is a writer living in Halvik with two boats.</em></p>',
    value: ['Anna Brask'],
  },
  { name: 'behind a dash', rest: '<p>— Anna Brask</p>', value: ['Anna Brask'] },
  { name: 'behind "By"', rest: '<p><em>By Anna Brask</em></p>', value: ['Anna Brask'] },
  { name: 'and none behind a dash below a quote', rest: '<blockquote><p>Boats want wind.</p></blockquote><p>— Anna Brask</p>', value: [] },
  {
    name: 'and none of a book under its title',
    rest: '<h3>The Tide</h3><p>by Anna Brask</p><p>A book on tides for the shelf.</p>',
    value: [],
  },
  {
    name: 'and none of comments under a heading',
    rest: '<h3>2 Responses</h3><ol><li><p>By Anna Brask on June 4</p><p>We were on it.</p></li></ol>',
    value: [],
  },
  {
    name: 'and none of cards of other articles',
    rest: '<div><h3>More reads</h3><div><a href="/x"><h4>Snow on the quay</h4></a><p>By Anna Brask</p></div></div>',
    value: [],
  },
  { name: 'and none of a month', rest: '<p>By March 2021 the ferry was done</p>', value: [] },
];

for (const { name, rest, value } of rows)
  test(`who wrote the text, told below it: ${name}`, async () => {
    const reading = await read(authors, page(rest), true);
    assert.deepEqual(
      (reading.value ?? []).map((author) => author.name),
      value,
    );
  });
