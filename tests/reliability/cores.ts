import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ExtractionPool, POOL_LIMITS } from '../../src/batch/pool/pool.ts';
import { takeSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { pagesIn } from './cost.ts';
import { row, type Table } from './report.ts';

const BLOCKS = 2000;
const BLOCK = 1e6;

/** What a second extraction process gains, against what a second bare CPU loop gains in the same minutes. */
export async function cores({ folders, rounds }: { readonly folders: readonly string[]; readonly rounds: number }): Promise<Table> {
  const snapshots = pagesIn(folders).map((path) => {
    const bytes = readFileSync(path);
    return takeSnapshot(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);
  });
  const pools = [1, 2].map((size) => new ExtractionPool({ ...POOL_LIMITS, size }));
  const seconds = { loops: [0, 0], pages: [0, 0] };
  for (const pool of pools) await throughPool(pool, snapshots);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, pool] of pools.entries()) {
      seconds.loops[at] = (seconds.loops[at] ?? 0) + (await loops(at + 1));
      seconds.pages[at] = (seconds.pages[at] ?? 0) + (await throughPool(pool, snapshots));
    }
  }
  for (const pool of pools) pool.close();
  // Two loops do twice the work of one; two processes share one list.
  const loopGain = (2 * (seconds.loops[0] ?? 0)) / (seconds.loops[1] ?? 1);
  const pageGain = (seconds.pages[0] ?? 0) / (seconds.pages[1] ?? 1);
  return [
    row('', `${snapshots.length * rounds} pages`),
    row('two bare loops against one', loopGain.toFixed(2)),
    row('two extraction processes against one', pageGain.toFixed(2)),
    row('share of it (at least 0.85)', (pageGain / loopGain).toFixed(2)),
  ];
}

async function throughPool(pool: ExtractionPool, snapshots: readonly Snapshot[]): Promise<number> {
  const started = performance.now();
  const queue = [...snapshots];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) await pool.extract(next);
  };
  await Promise.all([work(), work(), work(), work()]);
  return (performance.now() - started) / 1000;
}

/** Seconds until all of so many loops have ended. */
async function loops(count: number): Promise<number> {
  const children = Array.from({ length: count }, () =>
    fork(import.meta.filename, ['loop'], { execArgv: ['--no-concurrent-recompilation'] }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  const started = performance.now();
  await Promise.all(
    children.map(async (child) => {
      child.send('go');
      await once(child, 'exit');
    }),
  );
  return (performance.now() - started) / 1000;
}

function addUp(start: number): number {
  let sum = start;
  for (let n = 0; n < BLOCK; n += 1) sum = (sum + n) | 0;
  return sum;
}

if (process.argv[2] === 'loop' && process.send) {
  process.once('message', () => {
    let sum = 0;
    // In blocks, optimized at once: V8 sometimes leaves an endless loop without its optimizer.
    for (let n = 0; n < BLOCKS; n += 1) sum = addUp(sum);
    process.exit(sum === 1 ? 1 : 0);
  });
  process.send('ready');
}
