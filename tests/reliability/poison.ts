import { ExtractionPool, POOL_LIMITS } from '../../src/batch/pool/pool.ts';
import type { Answer } from '../../src/batch/pool/messages.ts';
import { describeFailure } from '../../src/failure.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';
import { POISONS, type Poison } from './poison-child.ts';
import { row, type Table } from './report.ts';
import { story } from './world.ts';

const NORMAL = 130;
const EXPECTED: Readonly<Record<Poison, RegExp>> = {
  'endless loop': /^extract-time$/,
  'catastrophic regex': /^extract-time$/,
  'endless microtasks': /^extract-time$/,
  'an answer that never comes': /^extract-time$/,
  'many small objects': /^extract-(?:memory|crash)$/,
  'one large array': /^extract-(?:memory|crash)$/,
  'buffers outside the heap': /^extract-memory$/,
  'long strings': /^extract-(?:memory|crash)$/,
  'brackets for the JSON parser': /^extract-(?:memory|crash)$/,
  'stack overflow': /^extract-crash$/,
  'a thrown error': /^extract-crash$/,
  'exit with a code': /^extract-crash$/,
  abort: /^extract-crash$/,
  'a segmentation fault': /^extract-crash$/,
  'a rejection nobody handles': /^extract-crash$/,
  'a hung-up channel': /^extract-crash$/,
};

const titleOf = (answer: Answer): string => (answer.ok ? String(JSON.parse(answer.line).title) : describeFailure(answer.failure).code);

/** Sixteen kinds of poison among normal pages, through the pool with its usual limits. */
export async function poison(): Promise<Table> {
  const pool = new ExtractionPool(POOL_LIMITS, new URL('poison-child.js', import.meta.url));
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const normal = Array.from({ length: NORMAL }, (_, n) => ({ html: story(String(n)), is: new RegExp(`^Ferry number ${n}$`) }));
  const bad = POISONS.map((kind) => ({ html: `<!-- poison always: ${kind} -->${story('0')}`, is: EXPECTED[kind] }));
  const pages = normal.flatMap((page, n) => {
    const poisonous = bad[Math.floor(n / 8)];
    return n % 8 === 0 && poisonous ? [page, poisonous] : [page];
  });
  const ends = await Promise.all(pages.map(async ({ html }) => titleOf(await pool.extract(takeSnapshot(html)))));
  const outcomes = pages.map(({ is }, at) => is.test(ends[at] ?? ''));
  clearInterval(watch);
  pool.close();
  const count = (chosen: (at: number) => boolean): number => outcomes.filter((isRight, at) => isRight && chosen(at)).length;
  const isBad = (at: number): boolean => pages[at]?.html.startsWith('<!--') === true;
  return [
    row('', 'as written', 'of'),
    row('kinds of poison ended with their code', count(isBad), bad.length),
    row(
      'normal pages beside them read as ever',
      count((at) => !isBad(at)),
      normal.length,
    ),
    ...pages.flatMap(({ html }, at) => (outcomes[at] ? [] : [row(`not as written: ${html.slice(0, 60)}`, ends[at] ?? '', '')])),
    row('growth of the parent', `${((peak - before) / 2 ** 20).toFixed(0)} MB`, ''),
  ];
}
