import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { extract } from '../../src/index.ts';
import { evaluate, type Task } from './evaluate.ts';
import { changesOf, fallen, pinned, readFloors } from './floors.ts';
import { readCorpus } from './labels.ts';
import { bare, daysOf, isSameSpeaker, nameKey, plain, shingleMatch, wordMatch } from './measures.ts';
import { scorePage } from './score-page.ts';
import { summarize } from './summary.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const shared = join(root, '..', 'shared');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-evaluate-'));
after(() => rmSync(folder, { recursive: true }));

test('words: soft hyphens and case do not count, each Japanese character does', () => {
  assert.deepEqual(wordMatch('The Fer\u00adry, the ferry', 'the ferry'), { precision: 0.5, recall: 1, f1: 2 / 3 });
  assert.equal(wordMatch('港の船', '港の舟').f1, 2 / 3);
  assert.deepEqual(wordMatch('', ''), { precision: 1, recall: 1, f1: 1 });
  assert.equal(wordMatch('', 'a').f1, 0);
});

test('shingles are runs of four words, a shorter text is one', () => {
  assert.deepEqual(shingleMatch('a b c d e', 'a b c d'), { precision: 0.5, recall: 1 });
  assert.deepEqual(shingleMatch('a b', 'a b'), { precision: 1, recall: 1 });
  assert.deepEqual(shingleMatch('', 'a b'), { precision: null, recall: 0 });
});

test('keys', () => {
  assert.equal(plain('“Tide”  turns – early…'), '"tide" turns - early...');
  assert.equal(bare('“Tide” turns – early!'), 'tide turns early');
  assert.equal(nameKey('By Ann Lee'), 'ann lee');
});

for (const { labelled, found, is } of [
  { labelled: 'Ann Lee', found: 'Lee', is: true },
  { labelled: 'spokesperson', found: 'the spokesperson', is: true },
  { labelled: 'Olena Hnativ', found: 'Hnativa', is: true },
  { labelled: 'Ann Lee', found: 'Bo Lee', is: false },
  { labelled: 'Ann Lee', found: '', is: false },
])
  test(`speaker "${labelled}" and "${found}"`, () => assert.equal(isSameSpeaker(labelled, found), is));

test('a stamp may mean its own day or the one in UTC', () => {
  assert.deepEqual(daysOf('2025-04-09 01:00:00+03:00'), ['2025-04-09', '2025-04-08']);
  assert.deepEqual(daysOf('2025-04-09'), ['2025-04-09', '2025-04-09']);
  assert.deepEqual(daysOf('2025-04-09T23:30'), ['2025-04-09', '2025-04-09']);
});

test('floors: what fell, what is raised, what only lowering pins; less is better for false authors', () => {
  const pins = { fingerprint: 'x', pages: 1, floors: { title: 0.9, date: 0.9, falseAuthors: 0.2, gone: 0.5 } };
  const figure = (value: number): { value: number; labels: number } => ({ value, labels: 1 });
  const changes = changesOf({ title: figure(0.95), date: figure(0.8), falseAuthors: figure(0.3), text: figure(0.77777) }, pins);
  assert.deepEqual(fallen(changes, pins), ['date', 'falseAuthors', 'gone']);
  assert.deepEqual(pinned(changes, 'raise'), { title: 0.95, date: 0.9, falseAuthors: 0.2, text: 0.778 });
  assert.deepEqual(pinned(changes, 'lower'), { title: 0.95, date: 0.8, falseAuthors: 0.3, text: 0.778 });
});

interface Expected {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly authors: readonly { readonly name: string; readonly bio: string | null }[];
  readonly publishedAt: string | null;
  readonly image: { readonly caption: string | null; readonly credit: string | null } | null;
  readonly readTime: { readonly minutes: number; readonly source: string } | null;
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly cue: string | null;
    readonly kind: string;
  }[];
}

/** A corpus of some fixtures, labelled by their expected records, with every third label made wrong. */
function makeCorpus(): { corpus: string; labels: string } {
  const corpus = join(folder, 'mini');
  const labels = join(folder, 'labels');
  for (const path of [corpus, join(labels, 'quotes'), join(labels, 'bios')]) mkdirSync(path, { recursive: true });
  const pages = join(root, 'fixtures', 'pages');
  const found = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => basename(file) === 'article.json');
  const bios = found.toSorted().map((file, index) => {
    const id = `p${String(index).padStart(2, '0')}`;
    const html = readFileSync(join(pages, dirname(file), 'page.html'));
    const record: Expected = JSON.parse(readFileSync(join(pages, file), 'utf8'));
    const wrong = index % 3 === 0;
    writeFileSync(join(corpus, `${id}.html.gz`), gzipSync(html));
    writeFileSync(join(corpus, `${id}.json`), JSON.stringify(labelsOf(record, wrong)));
    const quotes = record.quotes.map((quote, at) => ({
      ...quote,
      speaker: wrong && at === 0 ? 'Nobody Known' : quote.speaker,
      optional: at === 2,
    }));
    writeFileSync(join(labels, 'quotes', `${id}.json`), JSON.stringify({ id, lang: 'en', quotes }));
    const minutes = record.readTime?.source === 'page' ? record.readTime.minutes : null;
    const people = record.authors.flatMap(({ bio }) => (bio ? [{ role: wrong ? 'Captain' : null, bio }] : []));
    return JSON.stringify({ id, read_minutes: minutes, bios: people });
  });
  writeFileSync(join(labels, 'bios', 'mini.jsonl'), bios.join('\n'));
  return { corpus, labels };
}

function labelsOf({ url, title, text, authors, publishedAt, image }: Expected, wrong: boolean): unknown {
  return {
    url,
    title: wrong ? `${title}, or not` : title,
    authors: wrong ? [] : authors.map(({ name }) => name),
    published: publishedAt,
    paragraphs: text.split('\n\n').slice(wrong ? 1 : 0),
    summary: wrong ? ['A summary that the text does not hold.'] : [],
    must: [text.slice(0, 30)],
    must_not: ['words of a menu', title],
    lead_image: image?.caption ? { caption: image.caption, credits: [image.credit ?? 'Nobody'] } : null,
  };
}

const { corpus, labels } = makeCorpus();
const floorsFile = join(folder, 'floors.json');

async function run(task: Partial<Task>): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const base = {
    corpora: [corpus],
    labels,
    floorsFile,
    readme: undefined,
    pin: undefined,
    limit: undefined,
    asJson: false,
    worst: undefined,
  };
  const code = await evaluate({ ...base, print: (line) => lines.push(line), ...task });
  return { code, lines };
}

test('a run without floors, then pinned, then under its floor, then lowered', async () => {
  assert.equal((await run({ limit: 3 })).code, 0);
  assert.equal((await run({ pin: 'raise' })).code, 0);
  const floors = readFloors(floorsFile);
  const title = floors['mini']?.floors['title'] ?? 0;
  assert.ok(title > 0.5 && title < 0.8, `a third of the titles is labelled wrong: ${title}`);
  assert.equal((await run({})).code, 0);
  writeFileSync(floorsFile, JSON.stringify({ mini: { ...floors['mini'], floors: { title: 1 } } }));
  const { code, lines } = await run({ worst: { field: 'title', pages: 2 } });
  assert.equal(code, 1);
  assert.match(lines.join('\n'), /title\s+0\.\d{3}\s+1\.000\s+−0\.\d{3}/);
  assert.match(lines.join('\n'), /0\.000 {2}p00 {2}https:/);
  assert.match(lines.at(-1) ?? '', /under the floor: mini title/);
  assert.equal((await run({ pin: 'raise' })).code, 0);
  assert.equal(readFloors(floorsFile)['mini']?.floors['title'], 1);
  await run({ pin: 'lower' });
  assert.equal(readFloors(floorsFile)['mini']?.floors['title'], title);
});

test('floors of another corpus are named and not compared', async () => {
  writeFileSync(floorsFile, JSON.stringify({ mini: { fingerprint: 'other', pages: 1, floors: { title: 1 } } }));
  const { code, lines } = await run({});
  assert.equal(code, 0);
  assert.match(lines.join('\n'), /floors are of another corpus \(other\)/);
});

test('the fingerprint changes with any label', () => {
  const before = readCorpus(corpus, labels).fingerprint;
  assert.equal(readCorpus(corpus, labels).fingerprint, before);
  const file = join(labels, 'quotes', 'p01.json');
  writeFileSync(file, `${readFileSync(file, 'utf8')} `);
  assert.notEqual(readCorpus(corpus, labels).fingerprint, before);
});

test('the command says what is wrong with its words', () => {
  const main = join(root, 'dist', 'tests', 'evaluate', 'main.js');
  for (const [words, message] of [
    [['/no/such/folder'], /no such folder/],
    [['--worst', 'title'], /--worst wants a field and a number/],
    [['--limit', '3', '--raise', corpus], /--limit does not go/],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, message);
  }
});

type Row = Readonly<Record<string, number>>;
/** Our names for the scorer's figures: corpus key, key inside. */
const THEIRS: readonly (readonly [string, string, string])[] = [
  ['text', 'text', 'f1'],
  ['textPrecision', 'text', 'p'],
  ['textRecall', 'text', 'r'],
  ['shingles', 'shingle', 'f1'],
  ...['must', 'mustNot', 'title', 'date', 'caption', 'captionOnly', 'credit', 'readTime', 'readTimePrinted', 'roles', 'falseAuthors'].map(
    (name) => [name, name, 'score'] as const,
  ),
  ['authors', 'authors', 'f1'],
  ['bios', 'bios', 'f1'],
  ['quotes', 'quotes', 'f1'],
  ['quotesPrecision', 'quotes', 'p'],
  ['quotesRecall', 'quotes', 'r'],
  ['fullQuotes', 'quotes', 'fullRecall'],
  ['speaker', 'quotes', 'speaker'],
  ['fullName', 'quotes', 'canonical'],
  ['cue', 'quotes', 'cue'],
  ['attributed', 'quotes', 'attributedF1'],
];

const scorer = join(shared, 'score', 'score.mjs');
const isThere = existsSync(scorer);
test('the shared scorer gives the same figures', { skip: isThere ? false : '../shared is not here' }, async () => {
  const { pages } = readCorpus(corpus, labels);
  const records = await Promise.all(pages.map(({ html, labels: { url } }) => extract(html(), { url })));
  const predictions = join(folder, 'predictions.json');
  writeFileSync(predictions, JSON.stringify(Object.fromEntries(records.map((record, index) => [pages[index]?.id, record]))));
  const words = [
    '--predictions',
    predictions,
    '--json',
    corpus,
    '--quotes',
    join(labels, 'quotes'),
    '--bios',
    join(labels, 'bios', 'mini.jsonl'),
  ];
  const { stdout } = spawnSync(process.execPath, [scorer, ...words], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const theirs: Readonly<Record<string, Readonly<Record<string, Row | undefined>>>> = JSON.parse(stdout);
  const scores = pages.map((page, index) => scorePage(records[index] ?? null, page));
  const ours = summarize(scores);
  for (const [name, key, inner] of THEIRS) {
    const figure = theirs['mini']?.[key]?.[inner];
    assert.ok(figure !== undefined, `${name} is labelled in this corpus`);
    assert.ok(Math.abs((ours[name]?.value ?? -1) - figure) < 1e-9, `${name}: ${ours[name]?.value} and ${figure}`);
  }
});
