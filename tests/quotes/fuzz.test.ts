import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotes, type Passage } from '../../src/quotes/quotes.ts';
import { seeded } from '../seeded.ts';

const TAGS = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'ru', 'uk', 'tr', 'fi', 'ja', 'xx'];
const MARKS = ['“', '”', '‘', '’', '"', "'", '„', '‚', '«', '»', '‹', '›', '「', '」', '『', '』', '–', '—', '-', '‟', '``', "''"];
const GLUE = [' ', ' ', ' ', ', ', '. ', ': ', '? ', '! ', '… ', ' (', ') ', '\u00a0', '\u202f', '\n', '', '.', "'s ", '\u0001', '\u00ad'];
const WORDS = [
  'Tamsin Orrel',
  'Bram',
  'Dr. Ada Finch',
  'van der Zand',
  'said',
  'sagte',
  'a déclaré',
  'dijo',
  'сказала',
  'dedi',
  'sanoi',
  'według',
  'according to',
  'göre',
  'she',
  'he',
  'Она',
  'spokesperson',
  'the company',
  'NATO',
  '船は',
  'と述べた',
  'e\u0301',
  '🚢',
  '\ud83d',
  '12"',
  "'90s",
  'It was late again',
  'never',
];
const KINDS = ['paragraph', 'subhead', 'list-item', 'block-quote', 'table-row'] as const;

function passageOf(next: (below: number) => number): Passage {
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const text = Array.from({ length: next(40) }, () => (next(3) === 0 ? pick(MARKS) : pick(WORDS)) + pick(GLUE)).join('');
  return { kind: KINDS[next(8)] ?? 'paragraph', text, html: text };
}

for (const language of TAGS) {
  test(`random marks and words, ${language}: nothing throws, every offset holds`, () => {
    const random = seeded(TAGS.indexOf(language) + 1);
    const next = (below: number): number => Math.floor(random() * below);
    for (let round = 0; round < 150; round += 1) {
      const passages = Array.from({ length: 1 + next(5) }, () => passageOf(next));
      const pullQuotes = next(4) === 0 ? [passageOf(next).text] : [];
      check(passages, findQuotes(passages, { title: null, captions: [], people: [], language, pullQuotes }));
    }
  });
}

function check(passages: readonly Passage[], quotes: ReturnType<typeof findQuotes>): void {
  const whole = passages.map(({ text }) => text).join('\n\n');
  const starts = passages.map((_, index) => passages.slice(0, index).reduce((sum, { text }) => sum + text.length + 2, 0));
  let last = 0;
  for (const quote of quotes) {
    assert.equal(quote.attribution === 'none', quote.speaker === null);
    assert.equal(quote.rule === null, quote.speaker === null);
    if (quote.kind === 'pull' && quote.start === null) {
      assert.ok(quote.repeats === null || quotes[quote.repeats]?.kind !== 'pull');
      continue;
    }
    assert.ok(quote.start !== null && quote.end !== null && quote.paragraph !== null);
    assert.equal(whole.slice(quote.start, quote.end), quote.text);
    const from = starts[quote.paragraph] ?? Infinity;
    assert.ok(quote.start >= from && quote.end <= from + (passages[quote.paragraph]?.text.length ?? 0));
    assert.ok(quote.start >= last, 'quotes stand in the order of the text and do not overlap');
    last = quote.end;
  }
}
