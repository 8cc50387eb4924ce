import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalize } from '../../src/batch/key.ts';
import { row, type Table } from './report.ts';
import { sitting } from './sitting.ts';
import { openWorld } from './world.ts';

export interface KillOptions {
  readonly kills: number;
  readonly urls: number;
  /** Loaded before the command; the control arm switches recovery off so. */
  readonly preload?: string | undefined;
  readonly random: () => number;
}

export interface KillResult {
  kills: number;
  runs: number;
  urls: number;
  lost: number;
  twice: number;
  broken: number;
  /** Records or failures of inputs that should have had the other. */
  wrong: number;
  refused: number;
}

// Shares of a thousand inputs, the rest are plain pages.
const MIX: readonly (readonly [string, number])[] = [
  ['gone', 60],
  ['gzip', 60],
  ['moved', 30],
  ['away', 20],
  ['slow', 20],
  ['flaky', 10],
  ['reset', 10],
  ['patience', 4],
  ['broken', 4],
  ['cut', 4],
  ['loop', 6],
  ['pdf', 6],
  ['empty', 6],
  ['private', 10],
  ['deep', 4],
];
const SIDE_BY_SIDE = 3;
const GOOD = new Set(['ok', 'gzip', 'moved', 'away', 'slow', 'flaky', 'reset', 'patience', 'deep']);

/** Inputs of a run: distinct addresses on many hosts, and beside them repeated, invalid and empty lines. */
export function inputs(port: number, count: number): { readonly lines: readonly string[]; readonly distinct: readonly string[] } {
  const kinds = MIX.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  const distinct = Array.from({ length: count }, (_, n) => {
    const kind = kinds[(n * 7919) % 1000] ?? 'ok';
    return `http://127.0.${(n % 8) + 1}.${(n % 97) + 1}:${port}/${kind}/${n}`;
  });
  const invalid = ['http://', 'ftp://x.example/a', '/no/such/page.html'];
  const lines = distinct.flatMap((url, n) => {
    if (n % 50 === 0) return [url, '', `${url}#again`, '# a comment'];
    return n % 333 === 0 ? [url, ''] : [url];
  });
  return { lines: [...lines, ...invalid], distinct: [...distinct, ...invalid] };
}

/** Kills runs at random moments, goes on each time, and looks at what is there in the end; several runs side by side. */
export async function killRuns(options: KillOptions): Promise<KillResult> {
  const result: KillResult = { kills: 0, runs: 0, urls: options.urls, lost: 0, twice: 0, broken: 0, wrong: 0, refused: 0 };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => runsInARow(options, result)));
  return result;
}

async function runsInARow({ kills, urls, preload, random }: KillOptions, result: KillResult): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-kill-'));
  const world = await openWorld();
  try {
    const { lines, distinct } = inputs(world.port, urls);
    const list = join(folder, 'list.txt');
    writeFileSync(list, lines.join('\n'));
    for (let run = 0; result.kills < kills; run += 1) {
      const out = join(folder, `run-${run}.jsonl`);
      await oneRun(list, out, { kills, preload, random, result });
      judge(out, distinct, result);
      result.runs += 1;
    }
  } finally {
    world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneRun(
  list: string,
  out: string,
  { kills, preload, random, result }: Pick<KillOptions, 'kills' | 'preload' | 'random'> & { readonly result: KillResult },
): Promise<void> {
  for (;;) {
    const args = ['batch', '-i', list, '-o', out, '--allow-private', '-w', '0.01', '-q'];
    const what = (['process', 'process', 'process', 'group', 'child'] as const)[Math.floor(random() * 5)] ?? 'process';
    const kill = result.kills < kills ? { kill: { ...moment(out, random), what } } : {};
    const { end } = await sitting([...args, ...(existsSync(`${out}.journal`) ? ['--resume'] : [])], { ...kill, preload });
    if (end === 'SIGKILL') result.kills += 1;
    if (end === 2) result.refused += 1;
    if (process.stderr.isTTY || process.env['PROGRESS'] !== undefined) process.stderr.write(`kills: ${result.kills} of ${kills}\n`);
    if (typeof end === 'number') return;
    // Killed before there was a journal: nothing was begun.
    if (!existsSync(`${out}.journal`)) rmSync(out, { force: true });
  }
}

/** Some moments lie in starting up, when what is there is mended, most in the work, some right behind a write. */
function moment(
  out: string,
  random: () => number,
): { readonly after: number; readonly written?: { readonly path: string; readonly times: number } } {
  const kind = random();
  if (kind < 0.15) return { after: random() * 1500 };
  if (kind < 0.6) return { after: random() * 1000, written: { path: `${out}.journal`, times: 1 } };
  return { after: random() * 2, written: { path: kind < 0.9 ? out : `${out}.journal`, times: Math.ceil(random() * 5) } };
}

function judge(out: string, distinct: readonly string[], result: KillResult): void {
  const found = new Map<string, number>();
  const count = (
    path: string,
    urlOf: (line: { requestedUrl?: string; capture?: { requestedUrl: string } }) => string | undefined,
  ): void => {
    for (const line of readFileSync(path, 'utf8').split('\n').slice(0, -1)) {
      try {
        const url = urlOf(JSON.parse(line)) ?? '';
        found.set(url, (found.get(url) ?? 0) + 1);
        const isGood = GOOD.has(/^http:..[^/]+\/(\w+)\//.exec(url)?.[1] ?? '');
        if (isGood !== (path === out)) result.wrong += 1;
      } catch {
        result.broken += 1;
      }
    }
    if (!readFileSync(path, 'utf8').endsWith('\n') && readFileSync(path).length > 0) result.broken += 1;
  };
  count(out, ({ capture }) => capture?.requestedUrl);
  count(`${out}.failures.jsonl`, ({ requestedUrl }) => requestedUrl);
  for (const url of distinct) {
    const times = found.get(url) ?? found.get(normalize(url)) ?? 0;
    if (times === 0) result.lost += 1;
    if (times > 1) result.twice += times - 1;
  }
}

/** The figures as rows of a table. */
export function killTable(treated: KillResult, control: KillResult): Table {
  return [
    row('', 'with recovery', 'control: recovery off'),
    row('kills -9 / runs / inputs a run', ...[treated, control].map(({ kills, runs, urls }) => `${kills} / ${runs} / ${urls}`)),
    row('lost', ...[treated, control].map(({ lost }) => lost)),
    row('twice', ...[treated, control].map(({ twice }) => twice)),
    row('broken lines', ...[treated, control].map(({ broken }) => broken)),
    row('record instead of failure, or the reverse', ...[treated, control].map(({ wrong }) => wrong)),
    row('resumes refused', ...[treated, control].map(({ refused }) => refused)),
  ];
}
