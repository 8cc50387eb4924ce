import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { keepArticle } from '../batch/article-file.ts';
import { isAddress } from '../batch/key.ts';
import { takeLock } from '../batch/lock.ts';
import { ExtractionPool, POOL_LIMITS } from '../batch/pool/pool.ts';
import { openProgress, type ProgressKind } from '../batch/progress.ts';
import { RobotsCache } from '../batch/robots-cache.ts';
import { runBatch, type BatchResult } from '../batch/run.ts';
import { openStore, StoreRefused, type Store, type StorePaths } from '../batch/store.ts';
import { expandPath } from '../sources/read-file.ts';
import { withSourceOptions, type ReadOptions } from './options.ts';
import { fetchOptionsOf, linesOf, snapshotOf } from './snapshots.ts';
import { UsageError } from './usage-error.ts';

interface BatchCommandOptions extends ReadOptions {
  readonly outDir?: string;
  readonly failures?: string;
  readonly resume: boolean;
  readonly retryFailed: boolean;
  readonly parallel: number;
  readonly wait: number;
  readonly ignoreRobots: boolean;
  readonly deadline?: number;
  readonly max?: number;
  readonly maxFailures?: number;
  readonly progress: ProgressKind;
}

const EXAMPLES = `
Examples:
  $ pullquote batch -i urls.txt -o records.jsonl             a list, politely
  $ pullquote batch -i urls.txt -o records.jsonl --resume    go on where it stopped
  $ pullquote batch pages/ --out-dir articles                one file an article
`;

/** Adds the batch command to the program. */
export function addBatchCommand(program: Command, process: NodeJS.Process): void {
  const command = program
    .command('batch')
    .description('work through many sources: politely, resumably, losing nothing')
    .argument('[source...]')
    .exitOverride();
  withSourceOptions(command)
    .option('-o, --output <file>', 'records as JSON lines; the journal stands beside it')
    .option('--out-dir <folder>', 'one file an article instead')
    .option('--failures <file>', 'failures as JSON lines; by default beside the output')
    .option('--resume', 'go on with an output that was begun', false)
    .option('--retry-failed', 'try the failures of an output again', false)
    .option('-P, --parallel <n>', 'hosts at once', natural, 8)
    .option('-w, --wait <seconds>', 'pause between two requests to one host', seconds, 1)
    .option('--ignore-robots', 'do not ask robots.txt; the record says so', false)
    .option('--deadline <seconds>', 'stop then; exit 9', seconds)
    .option('--max <n>', 'stop after so many sources; exit 9', natural)
    .option('--max-failures <n>', 'stop after so many failures; exit 9', natural)
    .option('--progress <kind>', 'auto, json or none', toProgress, 'auto')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], options: BatchCommandOptions) => {
      process.exitCode = await batch(sources, options, process);
    });
}

async function batch(sources: readonly string[], options: BatchCommandOptions, process: NodeJS.Process): Promise<number> {
  const paths = pathsOf(options);
  if (sources.length === 0 && options.inputFile === undefined) throw new UsageError('no source; give sources, or a list with -i');
  if (options.outDir !== undefined) await mkdir(options.outDir, { recursive: true });
  const goesOn = options.resume || options.retryFailed;
  if (!goesOn && (existsSync(paths.records) || existsSync(paths.journal)))
    throw new UsageError(`${paths.records} is there already; --resume goes on with it`);
  const unlock = takeLock(`${paths.journal}.lock`);
  if (!unlock) throw new UsageError(`another run works on ${paths.records}`);
  try {
    return await withStore(sources, options, paths, process);
  } catch (error) {
    if (error instanceof StoreRefused) throw new UsageError(error.message);
    if (!(error instanceof Error && 'code' in error)) throw error;
    process.stderr.write(`pullquote: ${paths.records}: unwritable: ${error.message}; make room, then --resume goes on\n`);
    return 7;
  } finally {
    unlock();
  }
}

async function withStore(
  sources: readonly string[],
  options: BatchCommandOptions,
  paths: StorePaths,
  process: NodeJS.Process,
): Promise<number> {
  const list = options.inputFile === '-' ? null : await digestOf(sources, options.inputFile);
  const store = await openStore(paths, { t: 'head', v: 1, list, options: '' });
  const pool = new ExtractionPool({ ...POOL_LIMITS, size: Math.min(POOL_LIMITS.size, options.parallel) });
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    if (options.retryFailed) await store.retryFailures();
    return exitCodeOf(await run(sources, options, { store, pool, stop: stop.signal, process }));
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    pool.close();
    await store.close();
  }
}

interface Tools {
  readonly store: Store;
  readonly pool: ExtractionPool;
  readonly stop: AbortSignal;
  readonly process: NodeJS.Process;
}

async function run(sources: readonly string[], options: BatchCommandOptions, { store, pool, stop, process }: Tools): Promise<BatchResult> {
  const robots = new RobotsCache({ ...fetchOptionsOf(options), retries: 0 });
  const { outDir } = options;
  // What `retry` dropped is read from the journal by a store opened anew.
  return runBatch(
    expand(sources, options.inputFile, process.stdin),
    {
      // The run reads the entries as they stand now: a `retry` line has just been added.
      store: options.retryFailed ? { ...store, entries: [...store.entries, { t: 'retry' }] } : store,
      progress: openProgress(options.quiet ? 'none' : options.progress, process.stderr),
      snapshot: async (source) => {
        if (!options.ignoreRobots && isAddress(source) && URL.canParse(source)) {
          const asked = await robots.ask(source);
          if (asked.failure) return { ok: false, failure: asked.failure };
          if (!asked.robots.allows(source))
            return {
              ok: false,
              failure: { kind: 'refused', code: 'robots', message: 'robots.txt forbids it; --ignore-robots fetches it all the same' },
            };
        }
        const outcome = await snapshotOf(source, options);
        return outcome.ok && isAddress(source) ? { ok: true, value: { ...outcome.value, robotsIgnored: options.ignoreRobots } } : outcome;
      },
      extract: (snapshot) => pool.extract(snapshot),
      keep: outDir === undefined ? undefined : (line, key) => keepArticle(outDir, line, key),
    },
    {
      parallel: options.parallel,
      pause: options.wait * 1000,
      deadline: options.deadline,
      max: options.max,
      maxFailures: options.maxFailures,
    },
    stop,
  );
}

function pathsOf({ output, outDir, failures }: BatchCommandOptions): StorePaths {
  if ((output === undefined) === (outDir === undefined)) throw new UsageError('say where records go: -o FILE or --out-dir FOLDER');
  const base = output ?? `${outDir}/pullquote`;
  return { records: output ?? `${base}.records`, failures: failures ?? `${base}.failures.jsonl`, journal: `${base}.journal` };
}

/** The sources in order, folders as their pages. */
async function* expand(sources: readonly string[], list: string | undefined, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const all = async function* (): AsyncGenerator<string> {
    yield* sources;
    if (list !== undefined) yield* linesOf(list, stdin);
  };
  for await (const source of all()) {
    const paths = isAddress(source) ? undefined : await expandPath(source);
    if (paths?.ok) yield* paths.value;
    else yield source;
  }
}

/** Tells one list from another; a list from standard input is not known before it is read. */
async function digestOf(sources: readonly string[], list: string | undefined): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(sources));
  if (list !== undefined) {
    try {
      for await (const chunk of createReadStream(list)) hash.update(chunk);
    } catch (error) {
      throw new UsageError(`the list ${list} cannot be read (${error instanceof Error ? error.message : String(error)}); check the path`);
    }
  }
  return hash.digest('hex');
}

function exitCodeOf({ end, tally, exitCodes }: BatchResult): number {
  if (end === 'stopped') return 130;
  if (end === 'limit') return 9;
  if (tally.failures === 0) return 0;
  const [only] = exitCodes;
  return tally.records === 0 && exitCodes.size === 1 && only !== undefined ? only : 8;
}

function natural(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1.');
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0)) throw new InvalidArgumentError('give seconds, 0 or more.');
  return number;
}

function toProgress(value: string): ProgressKind {
  if (value === 'auto' || value === 'json' || value === 'none') return value;
  throw new InvalidArgumentError('choose auto, json or none.');
}
