import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotes, type Passage, type QuoteContext } from '../../src/quotes/quotes.ts';

const passage = (text: string): Passage => ({ kind: 'paragraph', text, html: text });
const context = (language: string, more: Partial<QuoteContext> = {}): QuoteContext => ({
  title: null,
  captions: [],
  people: [],
  language,
  pullQuotes: [],
  ...more,
});

interface Row {
  readonly name: string;
  readonly language?: string;
  readonly text: string;
  /** Speaker, cue and sieve of each quote. */
  readonly quotes: readonly (readonly [string | null, string | null, string | null])[];
}

const rows: readonly Row[] = [
  { name: 'name then cue', text: '“The boat is late,” Tamsin Orrel said.', quotes: [['Tamsin Orrel', 'said', 'cue-after-quote']] },
  { name: 'cue then name', text: '“The boat is late,” said Tamsin Orrel.', quotes: [['Tamsin Orrel', 'said', 'cue-after-quote']] },
  {
    name: 'name with an insertion',
    text: '“The boat is late,” Tamsin Orrel, the harbour master of Saltgate, said.',
    quotes: [['Tamsin Orrel', 'said', 'cue-after-quote']],
  },
  {
    name: 'cue before the quote',
    text: 'Tamsin Orrel told reporters: “The boat is late.”',
    quotes: [['Tamsin Orrel', 'told', 'cue-before-quote']],
  },
  {
    name: 'not the object of a preposition',
    text: 'In a talk with Bram Achter, Tamsin Orrel said: “The boat is late.”',
    quotes: [['Tamsin Orrel', 'said', 'cue-before-quote']],
  },
  {
    name: 'second half',
    text: '“The boat,” Tamsin Orrel said. “It is late.”',
    quotes: [
      ['Tamsin Orrel', 'said', 'cue-after-quote'],
      ['Tamsin Orrel', 'said', 'same-paragraph'],
    ],
  },
  {
    name: 'surname to the full name',
    text: 'Tamsin Orrel came.\n\n“The boat is late,” Orrel said.',
    quotes: [['Tamsin Orrel', 'said', 'cue-after-quote']],
  },
  {
    name: 'pronoun to the person before',
    text: 'Mayor Mary Quill came to the quay.\n\n“The boat is late,” she said.',
    quotes: [['Mary Quill', 'said', 'cue-after-quote']],
  },
  {
    name: 'pronoun by gender',
    text: 'John Finch met Mary Quill.\n\n“The boat is late,” he said.',
    quotes: [['John Finch', 'said', 'cue-after-quote']],
  },
  {
    name: 'according to',
    text: 'The boat is “late as ever”, according to Tamsin Orrel.',
    quotes: [['Tamsin Orrel', 'according to', 'according-to']],
  },
  { name: 'a described person', text: '“The boat is late,” a spokesperson said.', quotes: [['spokesperson', 'said', 'cue-after-quote']] },
  {
    name: 'a body’s spokesperson',
    text: 'A Northwind Ferries spokesperson said the boat was “late as ever”.',
    quotes: [['Northwind Ferries spokesperson', 'said', 'cue-before-quote']],
  },
  {
    name: 'titles are not of the name',
    text: '“The boat is late,” said Councillor Bram Achter.',
    quotes: [['Bram Achter', 'said', 'cue-after-quote']],
  },
  {
    name: 'an acronym to its full name',
    text: 'The Harbour Safety Board (HSB) met.\n\nThe HSB said the boat was “not fit for the sea”.',
    quotes: [['Harbour Safety Board', 'said', 'cue-before-quote']],
  },
  {
    name: 'over two paragraphs',
    text: '“The boat is late, and it was late in May.\n\n“It will be late again,” said Tamsin Orrel.',
    quotes: [
      ['Tamsin Orrel', 'said', 'continued-quote'],
      ['Tamsin Orrel', 'said', 'cue-after-quote'],
    ],
  },
  { name: 'a title of a work is none', text: 'She played in “The Late Boat” for years.', quotes: [] },
  { name: 'a nickname is none', text: 'Karl “Sailor” Venn left the town in June.', quotes: [] },
  { name: 'a scare quote is none', text: 'The “ferry” is a raft with an engine.', quotes: [] },
  { name: 'nobody named', text: '“The boat is late and it was late in May.”', quotes: [[null, null, null]] },
  {
    name: 'German, inverted',
    language: 'de',
    text: '„Das Boot ist spät“, sagte Martina Kolb.',
    quotes: [['Martina Kolb', 'sagte', 'cue-after-quote']],
  },
  {
    name: 'German, role glued before the name',
    language: 'de',
    text: '„Das Boot ist spät“, sagte Hafenmeisterin Martina Kolb am Mittwoch.',
    quotes: [['Martina Kolb', 'sagte', 'cue-after-quote']],
  },
  { name: 'German so', language: 'de', text: '„Das Boot ist spät“, so Martina Kolb.', quotes: [['Martina Kolb', 'so', 'according-to']] },
  {
    name: 'German nannte',
    language: 'de',
    text: 'Martina Kolb nannte das Boot „viel zu spät“.',
    quotes: [['Martina Kolb', 'nannte', 'cue-before-quote']],
  },
  {
    name: 'French, inverted',
    language: 'fr',
    text: '« Le bateau est en retard », raconte Léa Vautrin.',
    quotes: [['Léa Vautrin', 'raconte', 'cue-after-quote']],
  },
  {
    name: 'Spanish',
    language: 'es',
    text: '«El barco llega tarde», dijo Carmen Vidal.',
    quotes: [['Carmen Vidal', 'dijo', 'cue-after-quote']],
  },
  { name: 'Danish', language: 'da', text: '»Båden er forsinket,« siger Mette Holm.', quotes: [['Mette Holm', 'siger', 'cue-after-quote']] },
  { name: 'Swedish', language: 'sv', text: '”Båten är sen”, säger Karin Lind.', quotes: [['Karin Lind', 'säger', 'cue-after-quote']] },
  { name: 'Dutch', language: 'nl', text: '“De boot is te laat”, zegt Anna Smit.', quotes: [['Anna Smit', 'zegt', 'cue-after-quote']] },
  {
    name: 'Ukrainian',
    language: 'uk',
    text: '«Човен знову запізнився сьогодні», — сказала Оксана Верес.',
    quotes: [['Оксана Верес', 'сказала', 'cue-after-quote']],
  },
];

for (const { name, language = 'en', text, quotes } of rows) {
  test(`quotes: ${name}`, () => {
    const found = findQuotes(text.split('\n\n').map(passage), context(language));
    assert.deepEqual(
      found.map(({ speaker, cue, rule }) => [speaker, cue, rule]),
      quotes,
    );
    for (const quote of found) assert.equal(text.slice(quote.start ?? 0, quote.end ?? 0), quote.text);
  });
}

test('a pull quote names the quote that it repeats and has no place', () => {
  const [body, pull] = findQuotes(
    [passage('“The boat is late and was late in May,” Tamsin Orrel said.')],
    context('en', { pullQuotes: ['“The boat is late and was late in May”'] }),
  );
  assert.equal(body?.kind, 'full');
  assert.deepEqual([pull?.kind, pull?.repeats, pull?.speaker, pull?.start], ['pull', 0, 'Tamsin Orrel', null]);
});

test('a pull quote may be a part of the quote that it repeats, or hold it', () => {
  const passages = [
    passage('“渡轮从来没有准时离开，谁也不知道为什么。”王小明说。'),
    passage('“The boats were late, all of them, and in May they were later still,” said Tamsin Orrel.'),
  ];
  const repeatsOf = (pull: string): number | null | undefined =>
    findQuotes(passages, context('en', { pullQuotes: [pull] })).at(-1)?.repeats;
  assert.equal(repeatsOf('…all of them, and in May they were later still'), 1);
  assert.equal(repeatsOf('Listen: the boats were late, all of them, and in May they were later still, he says'), 1);
  assert.equal(repeatsOf('从来没有准时离开'), 0);
  assert.equal(repeatsOf('The boats were early'), null);
});

test('a pull quote that names its speaker is the words between its marks', () => {
  const quotes = findQuotes(
    [passage('“The boat is late and was late in May,” Tamsin Orrel said on the quay.')],
    context('en', { pullQuotes: ['“The boat is late and was late in May,” says Orrel'] }),
  );
  assert.deepEqual([quotes[1]?.text, quotes[1]?.repeats], ['The boat is late and was late in May,', 0]);
});

test('a pull quote that repeats nothing is whose the line below it says', () => {
  const pullQuotes = [{ text: 'The boat is late.', source: '— Tamsin Orrel, harbour master' }];
  const [quote] = findQuotes([passage('The ferry stayed in port.')], context('en', { pullQuotes }));
  assert.deepEqual([quote?.text, quote?.speaker, quote?.rule], ['The boat is late.', 'Tamsin Orrel', 'attribution-line']);
});

for (const html of ['<cite>Tamsin Orrel, harbour master</cite>', '— <cite>Tamsin Orrel</cite>', '— Tamsin Orrel']) {
  test(`a block quote is whose the line below it says: ${html}`, () => {
    const passages: readonly Passage[] = [
      passage('Guests were angry.'),
      { kind: 'block-quote', text: 'The boat is late by nature.', html: 'The boat is late by nature.' },
      { kind: 'block-quote', text: html.replace(/<\/?cite>/g, ''), html },
    ];
    assert.deepEqual(
      findQuotes(passages, context('en')).map(({ speaker, rule }) => [speaker, rule]),
      [['Tamsin Orrel', 'attribution-line']],
    );
  });
}

test('an author is no speaker for having written', () => {
  const [quote] = findQuotes(
    [passage('“The boat is late and it was late in May.”')],
    context('en', { people: [{ name: 'Ann Lee', role: null, isAuthor: true }] }),
  );
  assert.equal(quote?.speaker, null);
});

const story = (...names: readonly string[]): Partial<QuoteContext> => ({
  people: names.map((name) => ({ name, role: null, isAuthor: false })),
});

test('the page’s data tells who is a person, and of which gender', () => {
  const text = 'The harbour master met Quill and Finch.\n\n“The boat is late,” he said.';
  const [quote] = findQuotes(text.split('\n\n').map(passage), context('en', story('Mary Quill', 'John Finch')));
  assert.equal(quote?.speaker, 'Finch');
});

test('a full name of the page’s data is a speaker’s only where the page prints it', () => {
  const text = 'Quill came late.\n\n“The boat is late,” Quill said.\n\n“Ask Mary Quill yourself,” a guest said.';
  const speakers = (from: string): (string | null)[] =>
    findQuotes(from.split('\n\n').map(passage), context('en', story('Dame Mary Quill', 'Ada Finch'))).map(({ speaker }) => speaker);
  assert.deepEqual(speakers(text), ['Mary Quill', 'guest']);
  assert.deepEqual(speakers(text.slice(0, 50)), ['Quill']);
});

test('a megabyte of marks and names ends', () => {
  const text = '“Tamsin Orrel said ‘the boat” and Bram Achter said ” it is late '.repeat(16_000).slice(0, 1 << 20);
  assert.ok(findQuotes([passage(text.slice(0, 100_000))], context('en')).length >= 0);
});

test('who is named only behind the last quote is still its speaker', () => {
  const quotes = findQuotes(
    [passage('“The boat is late,” Orrel said.'), passage('Tamsin Orrel has led the harbour for nine years.')],
    context('en'),
  );
  assert.deepEqual(
    quotes.map(({ speaker }) => speaker),
    ['Tamsin Orrel'],
  );
});

test('a story without quotes keeps its pull quotes', () => {
  const quotes = findQuotes([passage('The boat is late.')], context('en', { pullQuotes: ['The boat is late.'] }));
  assert.deepEqual(
    quotes.map(({ kind, repeats }) => ({ kind, repeats })),
    [{ kind: 'pull', repeats: null }],
  );
});

test('marks of no width hide nobody, and a quote has them where they are printed', () => {
  const paragraphs = [
    '\u200bTamsin Or\u00adrel,\u2060 the harbour\ufeff master, was calm.',
    '\u201c\u2060The bo\u00adat is late,\u201d \u200bOrrel said.\u200b',
  ];
  const quotes = findQuotes(paragraphs.map(passage), context('en'));
  const text = paragraphs.join('\n\n');
  assert.deepEqual(
    quotes.map(({ speaker, start, end, text: quoted }) => ({ speaker, quoted, placed: text.slice(start ?? 0, end ?? 0) })),
    [{ speaker: 'Tamsin Orrel', quoted: 'The bo\u00adat is late,', placed: 'The bo\u00adat is late,' }],
  );
});
