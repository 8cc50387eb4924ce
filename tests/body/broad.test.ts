import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutWords } from '../../src/body/furniture.ts';
import { openPage } from '../../src/page/page.ts';

test('an element of a hundred and fifty thousand children is looked through', () => {
  const page = openPage(`<main>${'<p class="teaser">late</p>'.repeat(150_000)}</main>`);
  const main = page.$('main').get(0);
  assert.ok(main);
  assert.deepEqual([...layoutWords(main, () => 1 / 150_000)], ['teaser']);
});
