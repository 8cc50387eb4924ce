// Time and memory by size of the page for every hostile shape: doubling a page may cost 2.2 times the time.
// `node benchmark/growth.mjs [NAME…]` measures the shapes whose name has one of these words, or all.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POOL_LIMITS, heapFlags } from '../dist/src/batch/pool/pool.js';
import { SHAPES } from './shapes.mjs';
import { table } from './table.mjs';

const script = join(import.meta.dirname, 'run-growth.mjs');
const KB = 1024;
const MB = 1024 * KB;
/** Doubled from 1 KB to 16 MB; then, read flat, to 50 MB. */
const SIZES = Array.from({ length: 15 }, (_, step) => KB * 2 ** step);
const FLAT_SIZES = [12.5 * MB, 25 * MB, 50 * MB];
/** Below this many milliseconds a doubling measures the clock. */
const MEASURABLE = 5;
const ALLOWED = 2.2;
const TOO_LONG = 30_000;
const TRIES = 3;

function start() {
  const child = fork(script, [], { execArgv: heapFlags(POOL_LIMITS.memory), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return new Promise((resolve) => child.once('message', () => resolve(child)));
}

/** The child's answer; how it ended where it gave none. */
function ask(child, question) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), TOO_LONG);
    const end = (answer) => {
      clearTimeout(timer);
      child.off('message', end).off('exit', onExit);
      resolve(answer);
    };
    const onExit = (_, signal) => end({ ms: TOO_LONG, end: signal === 'SIGKILL' ? 'extract-time' : 'extract-memory', peak: POOL_LIMITS.memory / MB });
    child.on('message', end);
    child.on('exit', onExit);
    child.send(question);
  });
}

/** Answers for each size in turn, in a process of their own, up to the first that has none. */
async function series(make, sizes, flat, path) {
  const child = await start();
  const answers = [];
  for (const size of sizes) {
    writeFileSync(path, make(size));
    let answer = await ask(child, { path, flat });
    // What seems too much may be the machine.
    for (let again = 1; again < TRIES && child.connected && ratio(answers.at(-1), answer) > ALLOWED; again += 1) {
      const other = await ask(child, { path, flat });
      if (other.ms < answer.ms) answer = other;
    }
    answers.push(answer);
    if (answer.end.startsWith('extract-')) break;
  }
  child.kill();
  return answers;
}

/** What the last doubling cost; small times are worth nothing. */
function ratio(before, after) {
  return before && after.ms > MEASURABLE ? after.ms / Math.max(before.ms, MEASURABLE / 2) : 0;
}

const worst = (answers) => Math.max(0, ...answers.map((answer, at) => ratio(answers[at - 1], answer)));
const peakOf = (answers) => Math.max(...answers.map(({ peak }) => peak));
const shown = (answer) => (answer ? `${answer.ms.toFixed(0)} ${answer.end}` : '–');

/** Prints a row a shape, the worst first, and how many doublings cost more than is allowed. */
export async function growth(names = []) {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-growth-'));
  const path = join(folder, 'page.html');
  const rows = [];
  for (const [name, make] of SHAPES) {
    if (names.length > 0 && !names.some((word) => name.includes(word))) continue;
    const whole = await series(make, SIZES, false, path);
    const flat = await series(make, FLAT_SIZES, true, path);
    const [huge] = await series(make, FLAT_SIZES.slice(-1), false, path);
    rows.push({ name, whole, flat, huge, worst: Math.max(worst(whole), worst(flat)), peak: peakOf([...whole, ...flat, huge]) });
    process.stderr.write(`${name}: ${[...whole, ...flat, huge].map(({ ms }) => ms.toFixed(ms < 10 ? 1 : 0)).join(' ')} | ${rows.at(-1).worst.toFixed(2)} ${rows.at(-1).peak.toFixed(0)} MB ${huge.end}\n`);
  }
  rmSync(folder, { recursive: true });
  rows.sort((a, b) => b.worst - a.worst);
  table([
    ['shape', '1 MB ms', '16 MB ms', '50 MB ms', '50 MB flat ms', 'worst doubling', 'peak MB'],
    ...rows.map(({ name, whole, flat, huge, worst: most, peak }) => [name, shown(whole[10]), shown(whole[14]), shown(huge), shown(flat[2]), most.toFixed(2), peak.toFixed(0)]),
  ]);
  const over = rows.filter((row) => row.worst > ALLOWED || row.peak > POOL_LIMITS.memory / MB);
  const broken = rows.filter(({ whole, flat, huge }) => [...whole, ...flat, huge].some(({ end }) => /Error\b/.test(end)));
  console.log(`${rows.length} shapes, ${over.length} of them over ${ALLOWED} times a doubling or ${POOL_LIMITS.memory / MB} MB, ${broken.length} ended in a fault of the program\n`);
  if (broken.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await growth(process.argv.slice(2));
