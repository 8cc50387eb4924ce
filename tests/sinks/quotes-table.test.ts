import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Quote } from '../../src/article.ts';
import { extract } from '../../src/index.ts';
import { toQuotesTable } from '../../src/sinks/quotes-table.ts';
import { widthOf, wrap } from '../../src/text/width.ts';

const text = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. '.repeat(5);
const page: Article = await extract(`<title>Ferry late again</title><article><h1>Ferry late again</h1><p>${text}</p></article>`, {
  url: 'https://saltgate.example/ferry',
});

const quote = (more: Partial<Quote>): Quote => ({
  text: 'The ferry is late,',
  speaker: 'Tamsin Orrel',
  mention: null,
  role: null,
  cue: 'said',
  kind: 'full',
  attribution: 'explicit',
  rule: 'test',
  paragraph: 0,
  start: 0,
  end: 18,
  repeats: null,
  ...more,
});

const rows = [
  { name: 'plain', quotes: [quote({})] },
  { name: 'long quotes wrap', quotes: [quote({ text: 'The ferry is late and it was late in May, '.repeat(20) })] },
  { name: 'one endless word', quotes: [quote({ text: 'ha'.repeat(400) })] },
  { name: 'wide characters', quotes: [quote({ text: '船は毎朝遅れている、'.repeat(20), speaker: '山本一郎', cue: 'と述べた' })] },
  { name: 'combining marks and emoji', quotes: [quote({ text: 'Ou\u0301 est le bateau 👩‍👩‍👧‍👦 🚢 '.repeat(20) })] },
  {
    name: 'long names',
    quotes: [quote({ speaker: 'Maria Teresa Isabela de la Vega y Montenegro Santacruz'.repeat(2), cue: 'announced'.repeat(4) })],
  },
  {
    name: 'control characters',
    quotes: [quote({ text: 'late \u001b[31mred\u0007 \u202egnol', speaker: 'Or\u001brel', cue: 'sa\u0000id' })],
  },
  {
    name: 'nobody and nowhere',
    quotes: [quote({ speaker: null, cue: null, attribution: 'none' }), quote({ kind: 'pull', paragraph: null })],
  },
  { name: 'no quotes', quotes: [] },
];
for (const { name, quotes } of rows) {
  for (const width of [20, 40, 80, 132]) {
    test(`table of quotes, ${width} columns: ${name}`, () => {
      const table = toQuotesTable(page, quotes, width);
      for (const line of table.split('\n')) assert.ok(widthOf(line) <= width, `${widthOf(line)}: ${line}`);
      assert.doesNotMatch(table, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    });
  }
}

test('a table names speaker, quote, cue and the paragraph counted from 1', () => {
  assert.equal(
    toQuotesTable(page, [quote({}), quote({ attribution: 'inferred', paragraph: 4 })], 80),
    [
      'Ferry late again',
      'https://saltgate.example/ferry',
      '',
      'SPEAKER                 QUOTE                 CUE   PARA',
      'Tamsin Orrel            “The ferry is late,”  said  1',
      'Tamsin Orrel            “The ferry is late,”  said  5',
      '(inferred)',
      '',
      '',
    ].join('\n'),
  );
});

test('words are wrapped at spaces, and inside where one is too wide', () => {
  assert.deepEqual(wrap('the late ferry', 8), ['the late', 'ferry']);
  assert.deepEqual(wrap('船は毎朝', 4), ['船は', '毎朝']);
  assert.deepEqual(wrap('abcdefgh ij', 4), ['abcd', 'efgh', 'ij']);
  assert.deepEqual(wrap('', 4), ['']);
});
