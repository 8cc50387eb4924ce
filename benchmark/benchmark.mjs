// Side by side on the same pages, in one run: each page goes to every engine in turn, each in its own process.
// `npm run benchmark -- [FOLDER] [--pages N] [--parts pages,starts,growth,processes]`; without a folder the fixtures are read.
import { fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES } from './engines.mjs';

const root = join(import.meta.dirname, '..');
const ENGINE_NAMES = Object.keys(ENGINES);
const engines = join(import.meta.dirname, 'run-engine.mjs');
const bin = join(root, 'bin', 'pullquote.js');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string', default: '120' }, parts: { type: 'string', default: 'pages,starts,growth,processes' } } });
const parts = new Set(values.parts.split(','));
const WARM_UP = 20;

function pagesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
    .slice(0, Number(values.pages));
}

const ask = (child, page) =>
  new Promise((resolve) => {
    child.once('message', resolve);
    if (page) child.send(page);
  });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const quantile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;

/** Every page by every engine in turn, so that what else the machine does falls on all alike. */
async function sideBySide(pages) {
  const children = new Map();
  for (const name of ENGINE_NAMES) {
    const child = fork(engines, [name], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await ask(child);
    children.set(name, child);
  }
  const results = new Map(ENGINE_NAMES.map((name) => [name, []]));
  for (const page of pages.slice(0, WARM_UP)) for (const child of children.values()) await ask(child, page);
  for (const page of pages) for (const [name, child] of children) results.get(name).push(await ask(child, page));
  for (const child of children.values()) child.kill();
  return results;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const [head, ...rest] = rows;
  console.log([line(head), `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...rest.map(line)].join('\n'));
  console.log();
}

function report(results) {
  const middle = (name) => median(results.get(name).map(({ ms }) => ms));
  const own = middle('pullquote');
  const rows = [...results].map(([name, answers]) => {
    const times = answers.map(({ ms }) => ms);
    const total = times.reduce((sum, ms) => sum + ms, 0);
    return [
      name,
      median(times).toFixed(1),
      quantile(times, 0.95).toFixed(1),
      ((answers.length / total) * 1000).toFixed(1),
      String(Math.round((answers.at(-1)?.peak ?? 0) / 1024)),
      (median(times) / own).toFixed(2),
      String(answers.filter(({ ok }) => !ok).length),
    ];
  });
  table([['engine', 'median ms', 'p95 ms', 'pages/s', 'peak MB', 'times pullquote', 'failures'], ...rows]);
}

function processTime(args) {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - started;
  });
  return median(times);
}

function coldStarts(page) {
  const bare = processTime(['-e', '0']);
  const rows = [['node -e 0', bare], ['pullquote FILE (the command)', processTime([bin, page])]];
  for (const name of ENGINE_NAMES.slice(1)) if (name !== 'pullquote') rows.push([name, processTime([engines, name, page])]);
  table([['cold start', 'ms', 'times node -e 0'], ...rows.map(([name, ms]) => [name, ms.toFixed(0), (ms / bare).toFixed(1)])]);
}

const WORDS = 'The ferry “crosses the harbour” every forty minutes, said Ada Quill, and nobody has seen it leave on time. ';
const SHAPES = {
  paragraphs: (size) => `<p>${WORDS.repeat(5)}</p>`.repeat(size / 560),
  'one paragraph': (size) => `<p>${WORDS.repeat(size / 110)}</p>`,
  nesting: (size) => `<div><p>${WORDS}</p>`.repeat(Math.min(400, size / 120)) + `<p>${WORDS}</p>`.repeat(Math.max(0, size / 118 - 400)),
  attributes: (size) => `<p class="a b c" data-x="${'y'.repeat(400)}">${WORDS}</p>`.repeat(size / 560),
  'JSON-LD': (size) => `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(size / 5)}"}</script><p>${WORDS.repeat(9)}</p>`,
  links: (size) => `<p><a href="/a">${WORDS}</a></p>`.repeat(size / 140),
  'opening marks': (size) => `<p>${'“x '.repeat(size / 5)}</p><p>${WORDS.repeat(4)}</p>`,
  breaks: (size) => `x<br><br>`.repeat(size / 9),
};

// A size that takes longer ends its row.
const TOO_LONG = 15_000;

/** Time by size of the page, for each shape, in a fresh process; the factor a doubling costs. */
async function growth() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-growth-'));
  const sizes = Array.from({ length: 15 }, (_, step) => 1024 * 2 ** step);
  const rows = [];
  for (const [name, make] of Object.entries(SHAPES)) {
    const child = fork(engines, ['pullquote'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await ask(child);
    const times = [];
    let peak = 0;
    for (const size of sizes) {
      const page = join(folder, 'page.html');
      writeFileSync(page, `<title>Ferry</title><h1>The late ferry</h1><article>${make(size)}</article>`);
      const answers = [await ask(child, page), ...(size < 1 << 20 ? [await ask(child, page), await ask(child, page)] : [])];
      times.push(Math.min(...answers.map(({ ms }) => ms)));
      if (times.at(-1) > TOO_LONG) break;
      peak = answers.at(-1).peak;
    }
    child.kill();
    const factors = times.map((ms, index) => (index === 0 ? 0 : ms / times[index - 1])).slice(7);
    const last = times.length - 1;
    rows.push([
      name,
      ...[6, 10, 14].map((index) => times[index]?.toFixed(0) ?? `over ${TOO_LONG}`),
      Math.max(...factors).toFixed(2),
      ((times[last] / times[last - 4]) ** (1 / 4)).toFixed(2),
      String(Math.round(peak / 1024)),
    ]);
  }
  rmSync(folder, { recursive: true });
  table([['shape', '64 KB ms', '1 MB ms', '16 MB ms', 'worst doubling', 'mean of the last four', 'peak MB'], ...rows]);
}

const LOOP = 'let x = 0; const end = 4e8; for (let i = 0; i < end; i += 1) x = (x + i) % 7; process.exitCode = x > 9 ? 1 : 0;';

async function together(count, start) {
  const started = performance.now();
  await Promise.all(Array.from({ length: count }, start));
  return (count * 1000) / (performance.now() - started);
}

/** What a second process adds, against what it adds to bare loops. */
async function scaling(pages) {
  const loop = () => new Promise((resolve) => spawn(process.execPath, ['-e', LOOP], { stdio: 'ignore' }).once('exit', resolve));
  const work = async () => {
    const child = fork(engines, ['pullquote'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await ask(child);
    for (const page of pages) await ask(child, page);
    child.kill();
  };
  const bare = (await together(2, loop)) / (await together(1, loop));
  const own = (await together(2, work)) / (await together(1, work));
  console.log(`Two processes for one: pullquote ${own.toFixed(2)} times the pages, bare loops ${bare.toFixed(2)} times the turns; ratio ${(own / bare).toFixed(2)}`);
}

const folder = positionals[0] ?? join(root, 'fixtures', 'pages');
const pages = pagesIn(folder);
console.log(`${pages.length} pages; Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(2)}\n`);
if (parts.has('pages')) report(await sideBySide(pages));
if (parts.has('starts')) coldStarts(pages.find((page) => page.endsWith('.html')) ?? join(root, 'fixtures', 'pages', 'wire', 'ministers', 'page.html'));
if (parts.has('growth')) await growth();
if (parts.has('processes')) await scaling(pages.slice(0, 60));
