import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allMatches } from '../../src/text/all-matches.ts';

const rows = [
  { name: 'words', pattern: /\p{L}+/gu, text: 'the ferry is late' },
  { name: 'none', pattern: /x/g, text: 'the ferry' },
  { name: 'empty ones', pattern: /x*/g, text: 'axxb' },
  { name: 'empty ones beside pairs of surrogates', pattern: /x*/gu, text: '🙂x🙂' },
  { name: 'an empty text', pattern: /x*/g, text: '' },
];
for (const { name, pattern, text } of rows) {
  test(`all matches, as matchAll has them: ${name}`, () => {
    pattern.lastIndex = 1;
    const found = allMatches(pattern, text).map((match) => [match.index, match[0]]);
    assert.deepEqual(
      found,
      [...text.matchAll(new RegExp(pattern.source, pattern.flags))].map((match) => [match.index, match[0]]),
    );
    assert.equal(pattern.lastIndex, 0);
  });
}
