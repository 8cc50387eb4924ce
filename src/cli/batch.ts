import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fetcher } from '../batch/fetcher.ts';
import { JOURNAL_VERSION, StoreRefused } from '../batch/journal.ts';
import { isAddress, keyOf } from '../batch/key.ts';
import { WarcKeeper } from '../batch/keeper.ts';
import { takeLock } from '../batch/lock.ts';
import { Memory } from '../batch/memory.ts';
import { ExtractionPool, POOL_LIMITS } from '../batch/pool/pool.ts';
import { openProgress } from '../batch/progress.ts';
import { RobotsCache } from '../batch/robots-cache.ts';
import { runBatch, type BatchResult } from '../batch/run.ts';
import { openStore, type Store, type StorePaths } from '../batch/store.ts';
import { saveHtml } from '../sinks/save-html.ts';
import type { Exchange } from '../snapshot/exchange.ts';
import { expandPath } from '../sources/read-file.ts';
import { WarcExists } from '../warc/writer.ts';
import type { BatchCommandOptions } from './batch-command.ts';
import { fetchOptionsOf, listedSources, snapshotOf } from './snapshots.ts';
import { UsageError } from './usage-error.ts';
import { writerOptionsOf } from './warc-output.ts';
import { WarcSources } from './warc-sources.ts';

/** Works through the sources of a batch; the exit code. @throws {UsageError} where options, list or output do not fit. */
export async function batch(sources: readonly string[], options: BatchCommandOptions, process: NodeJS.Process): Promise<number> {
  const paths = pathsOf(options);
  if (sources.length === 0 && options.inputFile === undefined) throw new UsageError('no source; give sources, or a list with -i');
  refuseToOverwrite(paths, options);
  let unlock: (() => void) | undefined;
  try {
    if (options.outDir !== undefined) await mkdir(options.outDir, { recursive: true });
    unlock = takeLock(`${paths.journal}.lock`);
    if (!unlock) throw new UsageError(`another run works on ${paths.records}`);
    return await withStore(sources, options, paths, process);
  } catch (error) {
    if (error instanceof StoreRefused || error instanceof WarcExists) throw new UsageError(error.message);
    if (error instanceof UsageError || !(error instanceof Error && 'code' in error)) throw error;
    process.stderr.write(`pullquote: ${paths.records}: unwritable: ${error.message}; make room, then --resume goes on\n`);
    return 7;
  } finally {
    unlock?.();
  }
}

function refuseToOverwrite({ records, journal }: StorePaths, { resume, retryFailed }: BatchCommandOptions): void {
  if (resume || retryFailed) return;
  if (isFile(records) || existsSync(journal)) throw new UsageError(`${records} is there already; --resume goes on with it`);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function withStore(
  sources: readonly string[],
  options: BatchCommandOptions,
  paths: StorePaths,
  process: NodeJS.Process,
): Promise<number> {
  const list = options.inputFile === '-' ? undefined : await lookAt(sources, options.inputFile);
  const memory = new Memory();
  const { warc } = options;
  let keeper: WarcKeeper | undefined;
  const store = await openStore(
    paths,
    { t: 'head', v: JOURNAL_VERSION, list: list?.digest ?? null, ...(warc === undefined ? {} : { warc }) },
    (entry) => memory.take(entry),
    warc === undefined ? undefined : async (reach) => (keeper = await WarcKeeper.open(warc, writerOptionsOf(options), reach)),
  );
  const pool = new ExtractionPool({ ...POOL_LIMITS, size: Math.min(POOL_LIMITS.size, options.parallel) });
  const stop = stopper(process, options.quiet === true);
  try {
    if (options.retryFailed) {
      await store.retryFailures();
      memory.take({ t: 'retry' });
    }
    const result = await run(sources, options, { store, keeper, memory, pool, stop: stop.signal, process, total: list?.total });
    return result.end === 'stopped' ? stop.exitCode() : exitCodeOf(result);
  } finally {
    stop.end();
    pool.close();
    await store.close();
  }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The first signal finishes what is in flight; a second one is the system's own. */
function stopper(process: NodeJS.Process, quiet: boolean): { readonly signal: AbortSignal; exitCode(): number; end(): void } {
  const stop = new AbortController();
  let code = 130;
  const onSignal = (name: keyof typeof SIGNALS): void => {
    code = SIGNALS[name];
    if (!quiet) process.stderr.write('pullquote: finishing what is in flight; --resume goes on later, a second Ctrl-C stops at once\n');
    end();
    stop.abort();
  };
  const end = (): void => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, onSignal);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return { signal: stop.signal, exitCode: () => code, end };
}

interface Tools {
  readonly store: Store;
  readonly keeper: WarcKeeper | undefined;
  readonly memory: Memory;
  readonly pool: ExtractionPool;
  readonly stop: AbortSignal;
  readonly process: NodeJS.Process;
  readonly total: number | undefined;
}

async function run(
  sources: readonly string[],
  options: BatchCommandOptions,
  { store, keeper, memory, pool, stop, process, total }: Tools,
): Promise<BatchResult> {
  const { retries, encoding, saveHtml: folder } = options;
  const fetch = fetchOptionsOf(options);
  const onRobots = keeper && ((exchange: Exchange): void => keeper.hold(exchange));
  const onExchange = keeper && ((exchange: Exchange, source: string): void => keeper.hold(exchange, keyOf(source)));
  const robots = options.ignoreRobots ? undefined : new RobotsCache({ ...fetch, onExchange: onRobots }, { retries });
  const warcs = new WarcSources(options);
  return runBatch(
    expand(sources, options.inputFile, process.stdin, warcs),
    {
      store,
      memory,
      progress: openProgress(process.stderr, { kind: options.quiet ? 'none' : options.progress, total }),
      step: fetcher({
        fetch,
        robots,
        encoding,
        onExchange,
        readFile: async (path) => (await warcs.read(path)) ?? snapshotOf(path, options),
      }),
      extract: async (snapshot) => {
        if (folder !== undefined && snapshot.url !== null) await saveHtml(folder, snapshot.url, snapshot.bytes);
        return pool.extract(snapshot);
      },
    },
    {
      parallel: options.parallel,
      pause: options.wait * 1000,
      retries,
      deadline: options.deadline,
      max: options.max,
      maxFailures: options.maxFailures,
    },
    stop,
  );
}

function pathsOf({ output, outDir, failures }: BatchCommandOptions): StorePaths {
  if ((output === undefined) === (outDir === undefined) || output === '-')
    throw new UsageError('say where records go: -o FILE or --out-dir FOLDER (what is resumable needs a file)');
  const base = output ?? `${outDir}/pullquote`;
  return { records: base, failures: failures ?? `${base}.failures.jsonl`, journal: `${base}.journal`, folder: outDir };
}

/** The sources in order, folders and WARC files as their pages. */
async function* expand(
  sources: readonly string[],
  list: string | undefined,
  stdin: AsyncIterable<Uint8Array>,
  warcs: WarcSources,
): AsyncGenerator<string> {
  const all = async function* (): AsyncGenerator<string> {
    yield* sources;
    if (list !== undefined) yield* listedSources(list, stdin);
  };
  for await (const source of all()) {
    const paths = isAddress(source) ? undefined : await expandPath(source);
    if (!paths?.ok) yield source;
    else for (const path of paths.value) yield* (await warcs.in(path)) ?? [path];
  }
}

/** What tells one list from another, and how many sources it has; a list from standard input is not known before it is read. */
async function lookAt(sources: readonly string[], list: string | undefined): Promise<{ readonly digest: string; readonly total: number }> {
  const hash = createHash('sha256').update(JSON.stringify(sources));
  let total = sources.length;
  try {
    if (list !== undefined) for await (const chunk of createReadStream(list) as AsyncIterable<Uint8Array>) hash.update(chunk);
    if (list !== undefined) for await (const line of listedSources(list, Readable.from([]))) total += line ? 1 : 0;
  } catch (error) {
    throw new UsageError(`the list ${list} cannot be read (${error instanceof Error ? error.message : String(error)}); check the path`);
  }
  return { digest: hash.digest('hex'), total };
}

function exitCodeOf({ end, tally, exitCodes }: BatchResult): number {
  if (end === 'limit') return 9;
  if (tally.failures === 0) return 0;
  const [only] = exitCodes;
  return tally.records === 0 && exitCodes.size === 1 && only !== undefined ? only : 8;
}
