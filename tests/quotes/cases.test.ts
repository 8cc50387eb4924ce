import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findQuotes } from '../../src/quotes/quotes.ts';
import { comparable, readCases, type Case, type Expected } from './cases.ts';

// The tables stand beside the sources; only code is compiled.
const folder = join(import.meta.dirname, '..', '..', '..', 'tests', 'quotes', 'cases');
const tables = readdirSync(folder).map((file) => ({
  language: file.replace('.txt', ''),
  cases: readCases(readFileSync(join(folder, file), 'utf8')),
}));

for (const { language, cases } of tables) {
  for (const row of cases) {
    test(`${language}: ${row.name}`, { todo: row.known ?? false }, () => {
      assert.deepEqual(found(row, language), row.quotes.map(comparable));
    });
  }
}

test('the tables are as large as they should be', () => {
  const sizes = new Map(tables.map(({ language, cases }) => [language, cases.length]));
  assert.ok([...sizes.values()].reduce((sum, size) => sum + size, 0) >= 400);
  assert.ok((sizes.get('en') ?? 0) >= 120);
  for (const [language, size] of sizes) assert.ok(size >= 15 || language === 'ja', `${language} has ${size} cases`);
});

function found({ passages }: Case, language: string): Expected[] {
  const quotes = findQuotes(passages, { title: null, captions: [], people: [], language, pullQuotes: [] });
  const whole = passages.map(({ text }) => text).join('\n\n');
  for (const { start, end, text } of quotes) assert.equal(whole.slice(start ?? 0, end ?? 0), text);
  return quotes.map(comparable);
}
