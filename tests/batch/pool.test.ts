import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExtractionPool, POOL_LIMITS } from '../../src/batch/pool/pool.ts';
import { workAhead } from '../../src/batch/pool/work-ahead.ts';
import { describeFailure } from '../../src/failure.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';
import { POISONS, type Poison } from '../reliability/poison-child.ts';

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const story = (n: number, poison = ''): string =>
  `<title>Ferry ${n}</title>${poison}<article><h1>Ferry number ${n}</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article>`;
const child = new URL('../reliability/poison-child.js', import.meta.url);

async function outcome(pool: ExtractionPool, html: string): Promise<string> {
  const answer = await pool.extract(takeSnapshot(html));
  return answer.ok ? JSON.parse(answer.line).title : describeFailure(answer.failure).code;
}

const quick: readonly [Poison, string][] = [
  ['endless loop', 'extract-time'],
  ['exit with a code', 'extract-crash'],
  ['abort', 'extract-crash'],
  ['a thrown error', 'extract-crash'],
  ['a hung-up channel', 'extract-crash'],
  ['buffers outside the heap', 'extract-memory'],
];
test('a page that ends its process has its code and costs no other page anything', async () => {
  const pool = new ExtractionPool({ ...POOL_LIMITS, size: 2, time: 3000, memory: 300 << 20 }, child);
  const pages = quick.flatMap(([poison, code], n) => [
    { html: story(n), expected: `Ferry number ${n}` },
    { html: story(n, `<!-- poison always: ${poison} -->`), expected: code },
  ]);
  const outcomes = await Promise.all(pages.map(({ html }) => outcome(pool, html)));
  pool.close();
  assert.deepEqual(
    outcomes,
    pages.map(({ expected }) => expected),
  );
});

test('a page that hangs only with a tree is read as plain text', async () => {
  const pool = new ExtractionPool({ ...POOL_LIMITS, size: 1, time: 2000 }, child);
  const answer = await pool.extract(takeSnapshot(story(1, '<!-- poison once: endless loop -->')));
  pool.close();
  assert.ok(answer.ok);
  assert.match(JSON.parse(answer.line).text, /forty minutes/);
});

test('there are sixteen kinds of poison', () => assert.equal(POISONS.length, 16));

const delays = [30, 1, 20, 2];
async function* items(): AsyncGenerator<number> {
  yield* delays;
}
for (const { isOrdered, expected } of [
  { isOrdered: true, expected: [30, 1, 20, 2] },
  { isOrdered: false, expected: [1, 2, 20, 30] },
]) {
  test(`results ${isOrdered ? 'in the order of their items' : 'as they are ready'}`, async () => {
    const waits = new Map(delays.map((delay) => [delay, new Promise<void>((resolve) => setTimeout(resolve, delay * 5))]));
    const results: number[] = [];
    for await (const result of workAhead(items(), (delay) => waits.get(delay)?.then(() => delay) ?? Promise.resolve(0), {
      atOnce: 4,
      isOrdered,
    }))
      results.push(result);
    assert.deepEqual(results, expected);
  });
}

test('no more is taken than is worked on while nobody reads', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) yield (taken += 1);
  }
  const results = workAhead(endless(), (n) => Promise.resolve(n), { atOnce: 3, isOrdered: true });
  assert.deepEqual(await results.next(), { done: false, value: 1 });
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(taken <= 4, String(taken));
  await results.return(undefined);
});

test('what breaks the work breaks the reading', async () => {
  const results = workAhead(items(), () => Promise.reject(new Error('broken')), { atOnce: 2, isOrdered: true });
  await assert.rejects(results.next(), /broken/);
});

test('eval is off where pages are read, and so is the environment', async () => {
  const pool = new ExtractionPool({ ...POOL_LIMITS, size: 1 }, child);
  const codes = [];
  for (const probe of ['eval', 'proto', 'environment']) codes.push(await outcome(pool, story(1, `<!-- probe: ${probe} -->`)));
  pool.close();
  assert.deepEqual(codes, ['denied', 'denied', 'denied']);
});
