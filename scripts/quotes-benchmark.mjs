// Times findQuotes over 1 KB to 10 MB of text: a line a size and kind of text, in processor time, so that a busy machine
// changes little. Linear is a flat last column; the smallest sizes pay for the start.
//   node scripts/quotes-benchmark.mjs [largest size in KB]
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const library = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'src', 'index.js');
if (!existsSync(library)) throw new Error('no dist; run npm run build first');
const { findQuotes } = await import(pathToFileURL(library));

const people = ['Tamsin Orrel', 'Bram Achter', 'Lena Marsh', 'Owen Prewitt', 'Priya Dallow', 'Carl Venn'];
const news = (n) =>
  `“The ferry was late on day ${n} and nobody said why,” said ${people[n % 6]}. “We waited,” he added. According to ${people[(n + 1) % 6]}, it was “a long winter”.`;
const strangers = (n) => `“The ferry was late again,” said ${name(n)} ${name(n * 7 + 3)}. ${name(n + 1)} ${name(n * 5 + 2)} called it “a shame”.`;
const name = (n) => `${'BCDFGHJKLM'[n % 10]}${'aeiou'[n % 5]}${'rstlnmkpvz'[Math.floor(n / 10) % 10]}${'aeiou'[Math.floor(n / 100) % 5]}n${'aeiou'[Math.floor(n / 500) % 5]}`;
const KINDS = {
  'news, short paragraphs': (size) => fill(size, news),
  'a new name each time': (size) => fill(size, strangers),
  'one paragraph': (size) => [fill(size, news).join(' ')],
  'marks only': (size) => ['“ ” ‘ " « „ '.repeat(Math.ceil(size / 12)).slice(0, size)],
  'open marks': (size) => ['“late and later '.repeat(Math.ceil(size / 16)).slice(0, size)],
};

function fill(size, line) {
  const lines = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    lines.push(line(n));
    length += lines.at(-1).length + 2;
  }
  return lines;
}

const largest = Number(process.argv[2] ?? 10_000) * 1024;
console.log(`${'text'.padEnd(24)}${'size'.padStart(10)}${'quotes'.padStart(9)}${'ms'.padStart(9)}${'µs/KB'.padStart(9)}`);
for (const [kind, make] of Object.entries(KINDS)) {
  for (let size = 1024; size <= largest; size *= 10) {
    const passages = make(size).map((text) => ({ kind: 'paragraph', text, html: text }));
    const context = { title: null, captions: [], people: [], language: 'en', pullQuotes: [] };
    if (size < 20_000) for (let warm = 0; warm < 20; warm += 1) findQuotes(passages, context);
    const before = process.cpuUsage();
    const { length } = findQuotes(passages, context);
    const ms = process.cpuUsage(before).user / 1000;
    console.log(
      `${kind.padEnd(24)}${`${size / 1024} KB`.padStart(10)}${String(length).padStart(9)}${ms.toFixed(1).padStart(9)}${((ms * 1000) / (size / 1024)).toFixed(0).padStart(9)}`,
    );
  }
}
