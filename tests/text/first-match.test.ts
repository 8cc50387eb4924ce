import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstMatch } from '../../src/text/first-match.ts';

const rows = [
  { name: 'the leftmost', patterns: [/ferry/, /late/], text: 'a late ferry', found: 'late' },
  {
    name: 'the first pattern of those that begin at one place',
    patterns: [/late ferry/, /late/],
    text: 'a late ferry',
    found: 'late ferry',
  },
  { name: 'nothing where none matches', patterns: [/boat/], text: 'a late ferry', found: undefined },
];
for (const { name, patterns, text, found } of rows) {
  test(`of several patterns: ${name}`, () => assert.equal(firstMatch(patterns, text)?.[0], found));
}
