import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findQuotes } from '../../src/quotes/quotes.ts';
import { sieves } from '../../src/quotes/sieves/index.ts';
import { comparable, readCases, type Case } from './cases.ts';

// One table a sieve; a case is called `language: what it shows`, with `not:` where the sieve has to keep out.
const folder = join(import.meta.dirname, '..', '..', '..', 'tests', 'quotes', 'sieves');

for (const { name } of sieves) {
  for (const row of readCases(readFileSync(join(folder, `${name}.txt`), 'utf8'))) test(`${name}: ${row.name}`, () => check(name, row));
}

function check(sieve: string, { name, passages, quotes }: Case): void {
  const language = name.slice(0, name.indexOf(':'));
  const found = findQuotes(passages, { title: null, captions: [], people: [], language, pullQuotes: [] });
  assert.deepEqual(found.map(comparable), quotes.map(comparable));
  const isAsked = !name.includes(': not:');
  const rules = found.map(({ rule }) => rule);
  assert.equal(rules.includes(sieve), isAsked, `decided by ${rules.join(', ')}`);
}
