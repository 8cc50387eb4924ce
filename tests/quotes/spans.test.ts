import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpans } from '../../src/quotes/spans.ts';

const rows = [
  { name: 'curly', text: 'He said “it is late” today.', spans: ['it is late'] },
  { name: 'straight', text: 'He said "it is late" today.', spans: ['it is late'] },
  { name: 'single curly', text: 'He said ‘it is late’ today.', spans: ['it is late'] },
  { name: 'single straight', text: "He said 'it is late' today.", spans: ['it is late'] },
  { name: 'German', text: 'Er sagte: „Es ist spät“, und ging.', spans: ['Es ist spät'] },
  { name: 'guillemets with spaces', text: 'Il a dit « il est tard ».', spans: ['il est tard'] },
  { name: 'guillemets inside out', text: 'Han sagde: »det er sent«.', spans: ['det er sent'] },
  { name: 'Swedish', text: '”Det är sent”, sa hon.', spans: ['Det är sent'] },
  { name: 'Urdu', text: 'میئر نے کہا ”پل بند ہے“ اور ”راستہ کھلا ہے“۔', spans: ['پل بند ہے', 'راستہ کھلا ہے'] },
  { name: 'Japanese', text: '市長は「遅い」と話した。', spans: ['遅い'] },
  { name: 'opens straight, closes curly', text: '"It is late,” she said.', spans: ['It is late,'] },
  { name: 'opens low, closes straight', text: '„Es ist spät", sagte sie.', spans: ['Es ist spät'] },
  { name: 'two in a line', text: '“A boat,” she said. “A big one.”', spans: ['A boat,', 'A big one.'] },
  { name: 'nested stays inside', text: '“He called it ‘late’ twice,” she said.', spans: ['He called it ‘late’ twice,'] },
  { name: 'apostrophes are no marks', text: 'The captain’s boat didn’t leave, it’s late.', spans: [] },
  { name: 'a decade is no mark', text: "Boats of the '90s and rock 'n' roll.", spans: [] },
  { name: 'inches are no marks', text: 'A 12" pipe and a 6" pipe.', spans: [] },
  { name: 'plural possessive inside', text: 'She said ‘the workers’ boat is late’ again.', spans: ['the workers’ boat is late'] },
  {
    name: 'no closing mark',
    text: '“It is late, and nobody has come to see it leave.',
    spans: ['It is late, and nobody has come to see it leave.'],
  },
  { name: 'marks glued to words', text: 'the so-called“late boat”came', spans: ['late boat'] },
];
for (const { name, text, spans } of rows) {
  test(`spans: ${name}`, () =>
    assert.deepEqual(
      findSpans(text).map(({ start, end }) => text.slice(start, end)),
      spans,
    ));
}

const bad = [
  { name: 'German, an opening mark lost', marks: ['„“'], text: 'Von Nord“ sprach er, und von „Süd“.', spans: ['Süd'] },
  { name: 'Danish, an opening mark lost', marks: ['»«'], text: 'Han talte om nord« og om »syd« i dag.', spans: ['syd'] },
  {
    name: 'an apostrophe where no such mark opens',
    marks: ['«»'],
    text: "C'est l'été '68 qu'il a dit 'non' et « jamais ».",
    spans: ['jamais'],
  },
];
for (const { name, marks, text, spans } of bad) {
  test(`spans: ${name}`, () =>
    assert.deepEqual(
      findSpans(text, marks).map(({ start, end }) => text.slice(start, end)),
      spans,
    ));
}

for (const mark of ['“', '"', '«', '‘', '„']) {
  test(`a hundred thousand ${mark} are scanned in bounded work`, () => {
    assert.ok(findSpans(`${mark}x `.repeat(50_000)).length >= 0);
  });
}
