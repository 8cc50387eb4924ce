import type { Article } from '../article.ts';
import { workAhead } from '../batch/pool/work-ahead.ts';
import { describeFailure, type Failure, type Outcome } from '../failure.ts';
import type { ExtractOptions } from '../index.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { escapeForTerminal } from '../text/terminal.ts';
import type { ReadOptions } from './options.ts';
import { printRecord } from './print.ts';
import { areMany, takeSnapshots } from './snapshots.ts';
import { UsageError } from './usage-error.ts';
import { showWaiting } from './waiting.ts';
import { fileOutput, streamOutput, unwritable, type Output } from './write-output.ts';

type Print<T> = (read: T, options: ReadOptions, isTerminal: boolean) => Promise<string>;

/** What makes the text that a command prints for one page: out of its record, which may come from the pool, or out of the page. */
export type Printer =
  | {
      readonly of: 'article';
      readonly print: Print<Article>;
      /** What stands before the first text. */ readonly head?: (options: ReadOptions) => Promise<string>;
    }
  | { readonly of: 'page'; readonly print: Print<Snapshot> };

/** Reads every source and prints one answer each; the exit code says how it went. */
export async function readSources(
  sources: readonly string[],
  options: ReadOptions,
  printer: Printer,
  process: NodeJS.Process,
): Promise<number> {
  if (sources.length === 0 && options.inputFile === undefined)
    throw new UsageError('no source; give a URL, a file, a folder or - (see pullquote --help)');
  const opened =
    options.output === undefined || options.output === '-'
      ? { ok: true as const, value: streamOutput(process.stdout) }
      : await fileOutput(options.output);
  if (!opened.ok) return report(options.output ?? '-', opened.failure, options, process);
  if (options.insecure && !options.quiet)
    process.stderr.write('pullquote: -k: certificates are not checked; what comes may be from anybody\n');
  const codes: number[] = [];
  const stop = stopper(process);
  const note = (line: string): void => void (options.quiet || process.stderr.write(`pullquote: ${escapeForTerminal(line)}\n`));
  const waiting = process.stderr.isTTY && !options.quiet ? showWaiting(process.stderr) : undefined;
  const reader = await openReader(sources, options, printer, process);
  const snapshots = until(stop.asked, takeSnapshots(sources, options, process.stdin, note));
  const answers = workAhead(
    snapshots,
    async ({ name, outcome }) => ({ name, answer: outcome.ok ? await reader.read(outcome.value) : outcome }),
    {
      atOnce: reader.atOnce,
      isOrdered: !options.unordered,
    },
  );
  let head = printer.of === 'article' ? await printer.head?.(options) : undefined;
  for await (const { name, answer } of answers) {
    waiting?.pause();
    const way = { options, process, output: opened.value };
    const code = answer.ok ? await writeOne((head ?? '') + answer.value, way) : report(name, answer.failure, options, process);
    if (answer.ok) head = undefined;
    codes.push(code);
    if (code === OUTPUT_BROKEN) break;
    waiting?.goOn();
  }
  waiting?.pause();
  reader.close();
  const isBroken = codes.includes(OUTPUT_BROKEN);
  await opened.value
    .close(!isBroken && codes.includes(0))
    .catch((error: unknown) =>
      codes.push(report(options.output ?? '-', { kind: 'unwritable', message: unwritable(error) }, options, process)),
    );
  if (stop.asked()) return 130;
  return isBroken ? 7 : overall(codes);
}

interface Reader {
  /** Pages worked on at once. */
  readonly atOnce: number;
  read(snapshot: Snapshot): Promise<Outcome<string>>;
  close(): void;
}

/** One page alone is read right here; many are read by the pool, where one that hangs or eats memory costs no other anything. */
async function openReader(sources: readonly string[], options: ReadOptions, printer: Printer, { stdout }: NodeJS.Process): Promise<Reader> {
  const isTerminal = options.output === undefined && stdout.isTTY;
  if (printer.of === 'page') return alone((snapshot) => printer.print(snapshot, options, isTerminal));
  if (!(await areMany(sources, options)))
    return alone(async (snapshot) => {
      const { extract } = await import('../index.ts');
      return printer.print(await extract(snapshot.bytes, factsOf(snapshot)), options, isTerminal);
    });
  const { ExtractionPool, POOL_LIMITS } = await import('../batch/pool/pool.ts');
  const pool = new ExtractionPool();
  return {
    atOnce: POOL_LIMITS.size * 2,
    read: async (snapshot) => {
      const answer = await pool.extract(snapshot);
      return answer.ok ? { ok: true, value: await printer.print(JSON.parse(answer.line), options, isTerminal) } : answer;
    },
    close: () => pool.close(),
  };
}

function alone(print: (snapshot: Snapshot) => Promise<string>): Reader {
  return {
    atOnce: 1,
    read: async (snapshot) => {
      try {
        return { ok: true, value: await print(snapshot) };
      } catch (error) {
        return { ok: false, failure: await failureOf(error) };
      }
    },
    close: () => undefined,
  };
}

async function* until<T>(isOver: () => boolean, items: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    if (isOver()) return;
    yield item;
    if (isOver()) return;
  }
}

const OUTPUT_BROKEN = -1;

/** First Ctrl-C finishes the page in hand; the second is the system's own. */
function stopper(process: NodeJS.Process): { asked(): boolean } {
  let asked = false;
  process.once('SIGINT', () => {
    asked = true;
  });
  return { asked: () => asked };
}

interface Way {
  readonly options: ReadOptions;
  readonly process: NodeJS.Process;
  readonly output: Output;
}

async function writeOne(text: string, { options, process, output }: Way): Promise<number> {
  try {
    await output.write(text);
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    report(options.output ?? '-', { kind: 'unwritable', message: unwritable(error) }, options, process);
    return OUTPUT_BROKEN;
  }
}

async function failureOf(error: unknown): Promise<Failure> {
  const { ExtractError } = await import('../index.ts');
  return error instanceof ExtractError ? error.failure : { kind: 'defect', cause: error };
}

/** One line on stderr, and the exit code that it stands for. */
function report(name: string, failure: Failure, { quiet }: ReadOptions, process: NodeJS.Process): number {
  const { code, message, exitCode } = describeFailure(failure);
  if (!quiet) process.stderr.write(`pullquote: ${escapeForTerminal(name)}: ${code}: ${escapeForTerminal(message)}\n`);
  return exitCode;
}

/** 0 where all went well, the failures' code where all failed alike, else 8. */
function overall(codes: readonly number[]): number {
  const [first = 0] = codes;
  return codes.every((code) => code === first) ? first : 8;
}

/** The facts of a snapshot as the library takes them. */
function factsOf({ bytes: _bytes, fromString: _fromString, ...facts }: Snapshot): ExtractOptions {
  return facts;
}

async function headOf({ format, field }: ReadOptions): Promise<string> {
  return format === 'csv' && field === undefined ? (await import('../sinks/csv.ts')).csvHead() : '';
}

export const printArticle: Printer = { of: 'article', print: printRecord, head: headOf };

export const printExplanation: Printer = {
  of: 'page',
  print: async (snapshot, options, isTerminal) => {
    const { explain } = await import('../index.ts');
    const explanation = await explain(snapshot.bytes, factsOf(snapshot));
    const { toJsonLine, toIndentedJson } = await import('../sinks/json.ts');
    if (options.format !== undefined || !isTerminal)
      return options.format === 'json' ? toIndentedJson(explanation) : toJsonLine(explanation);
    const { explainForPeople } = await import('./explain-text.ts');
    return explainForPeople(explanation);
  },
};
