// Side by side on the same pages, in one run: ten pages go to every engine in turn, each in its own process.
// `npm run benchmark -- [FOLDER] [--pages N] [--parts pages,starts,growth,processes]`; without a folder the fixtures are read.
import { fork, spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { POOL_LIMITS, poolFlags } from '../dist/src/batch/pool/pool.js';
import { ENGINES } from './engines.mjs';
import { growth } from './growth.mjs';
import { table } from './table.mjs';

const root = join(import.meta.dirname, '..');
const ENGINE_NAMES = Object.keys(ENGINES);
const engines = join(import.meta.dirname, 'run-engine.mjs');
const bin = join(root, 'bin', 'pullquote.js');
const OPTIONS = {
  pages: { type: 'string', default: '120' },
  parts: { type: 'string', default: 'pages,starts,growth,processes' },
  help: { type: 'boolean', short: 'h', default: false },
};
const USAGE = `Usage: npm run benchmark -- [FOLDER] [options]

Other engines beside pullquote on the same pages, in one run; without a folder, on the fixtures.

Options:
  --pages N      pages to read at most, in name order (default: ${OPTIONS.pages.default})
  --parts LIST   what to measure: pages (times side by side), starts (cold starts), growth (by size, hostile pages),
                 processes (what a second one adds) (default: ${OPTIONS.parts.default})
  -h, --help     print this

Example:
  npm run benchmark -- pages/ --pages 50 --parts pages,starts`;

/** The arguments, unless they ask for the usage or cannot be read: then it is printed, and that is all. */
function readArguments() {
  try {
    const read = parseArgs({ allowPositionals: true, options: OPTIONS });
    if (!read.values.help) return read;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`benchmark: ${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
const parts = new Set(values.parts.split(','));

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
const quantile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;

// As many pages an engine reads before the next has its turn: with one, each would measure how it finds a cache that five others filled.
const RUN = 10;

// Warm is who has read so many pages: V8 compiles an engine of much code for longer than one of little, but hardly anything after these.
const WARM = 500;

/** Every page by every engine, a run of pages in turn, so that what else the machine does falls on all alike. */
async function sideBySide(pages) {
  const children = new Map();
  for (const name of ENGINE_NAMES) {
    const child = fork(engines, [name], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await ask(child);
    children.set(name, child);
  }
  const results = new Map(ENGINE_NAMES.map((name) => [name, []]));
  const read = async (note) => {
    for (let at = 0; at < pages.length; at += RUN) {
      for (const [name, child] of children) for (const page of pages.slice(at, at + RUN)) note(name, await ask(child, page));
    }
  };
  for (let seen = 0; seen < WARM; seen += pages.length) await read(() => undefined);
  await read((name, answer) => results.get(name).push(answer));
  for (const child of children.values()) child.kill();
  return results;
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
  const rows = [
    ['node -e 0', bare],
    ['pullquote FILE (the command)', processTime([bin, page])],
  ];
  for (const name of ENGINE_NAMES.slice(1)) if (name !== 'pullquote') rows.push([name, processTime([engines, name, page])]);
  table([['cold start', 'ms', 'times node -e 0'], ...rows.map(([name, ms]) => [name, ms.toFixed(0), (ms / bare).toFixed(1)])]);
}

const LOOP = 'let x = 0; const end = 4e8; for (let i = 0; i < end; i += 1) x = (x + i) % 7; process.exitCode = x > 9 ? 1 : 0;';

const loop = () => new Promise((resolve) => spawn(process.execPath, ['-e', LOOP], { stdio: 'ignore' }).once('exit', resolve));

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What a second process of the pool's kind adds once both are compiled, against what one adds to bare loops; in turns. */
async function scaling(pages) {
  const start = () =>
    fork(engines, ['pullquote'], { execArgv: poolFlags(POOL_LIMITS.memory), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const children = [start(), start()];
  for (const child of children) await ask(child);
  const read = async (child) => {
    for (const page of pages) await ask(child, page);
  };
  const both = () => Promise.all(children.map(read));
  for (let pass = 0; pass < 4; pass += 1) await both();
  const times = { one: 0, two: 0, loop: 0, loops: 0 };
  for (let turn = 0; turn < 4; turn += 1) {
    times.one += await timed(() => read(children[turn % 2]));
    times.two += await timed(both);
    times.loop += await timed(loop);
    times.loops += await timed(() => Promise.all([loop(), loop()]));
  }
  for (const child of children) child.kill();
  const [own, bare] = [(2 * times.one) / times.two, (2 * times.loop) / times.loops];
  console.log(
    `Two processes for one: pullquote ${own.toFixed(2)} times the pages, bare loops ${bare.toFixed(2)} times the turns; ratio ${(own / bare).toFixed(2)}`,
  );
}

const folder = positionals[0] ?? join(root, 'fixtures', 'pages');
const pages = pagesIn(folder);
console.log(`${pages.length} pages; Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(2)}\n`);
if (parts.has('pages')) report(await sideBySide(pages));
if (parts.has('starts'))
  coldStarts(pages.find((page) => page.endsWith('.html')) ?? join(root, 'fixtures', 'pages', 'wire', 'ministers', 'page.html'));
if (parts.has('growth')) await growth();
if (parts.has('processes')) await scaling(pages.slice(0, 60));
