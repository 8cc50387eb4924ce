import type { Article } from '../article.ts';
import { describeFailure, type Failure } from '../failure.ts';
import type { ExtractOptions } from '../index.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { escapeForTerminal } from '../text/terminal.ts';
import type { ReadOptions } from './options.ts';
import { printRecord } from './print.ts';
import { takeSnapshots } from './snapshots.ts';
import { UsageError } from './usage-error.ts';
import { showWaiting } from './waiting.ts';
import { fileOutput, streamOutput, unwritable, type Output } from './write-output.ts';

/** What makes the text that a command prints for one page. */
export type Printer = (snapshot: Snapshot, options: ReadOptions, isTerminal: boolean) => Promise<string>;

/** Reads every source and prints one answer each; the exit code says how it went. */
export async function readSources(
  sources: readonly string[],
  options: ReadOptions,
  print: Printer,
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
  for await (const { name, outcome } of takeSnapshots(sources, options, process.stdin, note)) {
    waiting?.pause();
    const code = outcome.ok
      ? await readOne(name, outcome.value, { options, print, process, output: opened.value })
      : report(name, outcome.failure, options, process);
    codes.push(code);
    if (code === OUTPUT_BROKEN || stop.asked()) break;
    waiting?.goOn();
  }
  waiting?.pause();
  const isBroken = codes.includes(OUTPUT_BROKEN);
  await opened.value
    .close(!isBroken && codes.includes(0))
    .catch((error: unknown) =>
      codes.push(report(options.output ?? '-', { kind: 'unwritable', message: unwritable(error) }, options, process)),
    );
  if (stop.asked()) return 130;
  return isBroken ? 7 : overall(codes);
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
  readonly print: Printer;
  readonly process: NodeJS.Process;
  readonly output: Output;
}

async function readOne(name: string, snapshot: Snapshot, { options, print, process, output }: Way): Promise<number> {
  let text: string;
  try {
    text = await print(snapshot, options, options.output === undefined && process.stdout.isTTY);
  } catch (error) {
    return report(name, await failureOf(error), options, process);
  }
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

export const printArticle: Printer = async (snapshot, options, isTerminal) => {
  const { extract } = await import('../index.ts');
  return printRecord(await extract(snapshot.bytes, factsOf(snapshot)), options, isTerminal);
};

export const printQuotes: Printer = async (snapshot, options, isTerminal) => {
  const { extract } = await import('../index.ts');
  const article: Article = await extract(snapshot.bytes, factsOf(snapshot));
  const { toIndentedJson, toJsonLine } = await import('../sinks/json.ts');
  const rows = article.quotes.map((quote) => ({ url: article.url, ...quote }));
  if (!isTerminal || options.format !== undefined)
    return rows.map((row) => (options.format === 'json' ? toIndentedJson(row) : toJsonLine(row))).join('');
  return rows
    .map(
      ({ text, speaker, attribution }) =>
        `${escapeForTerminal(speaker ?? '(nobody named)')}${attribution === 'inferred' ? ' (inferred)' : ''}: “${escapeForTerminal(text)}”\n`,
    )
    .join('');
};

export const printExplanation: Printer = async (snapshot, options, isTerminal) => {
  const { explain } = await import('../index.ts');
  const explanation = await explain(snapshot.bytes, factsOf(snapshot));
  const { toJsonLine, toIndentedJson } = await import('../sinks/json.ts');
  if (options.format !== undefined || !isTerminal) return options.format === 'json' ? toIndentedJson(explanation) : toJsonLine(explanation);
  const { explainForPeople } = await import('./explain-text.ts');
  return explainForPeople(explanation);
};
