import { workAhead } from '../batch/pool/work-ahead.ts';
import { describeFailure, type Failure, type Outcome } from '../failure.ts';
import { escapeForTerminal } from '../text/terminal.ts';
import type { ReadOptions } from './options.ts';
import type { Printer } from './printers.ts';
import { openReader, type Reader, type Setting } from './reader.ts';
import { takeSnapshots, type Source } from './snapshots.ts';
import { stopOnSignals, type Stop } from './stop.ts';
import { UsageError } from './usage-error.ts';
import { howItCame } from './verbose.ts';
import { showWaiting, type Waiting } from './waiting.ts';
import { fileOutput, streamOutput, unwritable, type Output } from './write-output.ts';

const OUTPUT_BROKEN = -1;

/** What one run of a command works with. */
interface Run extends Setting {
  readonly output: Output;
  readonly stop: Stop;
}

/** Reads every source and prints one answer each; the exit code says how it went. */
export async function readSources(sources: readonly string[], printer: Printer, setting: Setting): Promise<number> {
  const { options, process } = setting;
  if (sources.length === 0 && options.inputFile === undefined)
    throw new UsageError('no source; give a URL, a file, a folder or - (see pullquote --help)');
  const opened = await openOutput(options, process);
  if (!opened.ok) return report(options.output ?? '-', opened.failure, setting);
  if (options.insecure) note(setting)('-k: certificates are not checked; what comes may be from anybody');
  const run: Run = { options, process, output: opened.value, stop: stopOnSignals(process) };
  const reader = await openReader(sources, printer, setting);
  const codes = await printAnswers(answersOf(sources, reader, run), await headOf(printer, options), run);
  reader.close();
  const isBroken = codes.includes(OUTPUT_BROKEN);
  try {
    await run.output.close(!isBroken && codes.includes(0));
  } catch (error) {
    codes.push(report(options.output ?? '-', { kind: 'unwritable', message: unwritable(error) }, setting));
  }
  return run.stop.code() ?? (isBroken ? 7 : overall(codes));
}

async function openOutput({ output }: ReadOptions, { stdout }: NodeJS.Process): Promise<Outcome<Output>> {
  return output === undefined || output === '-' ? { ok: true, value: streamOutput(stdout) } : fileOutput(output);
}

async function headOf(printer: Printer, options: ReadOptions): Promise<string> {
  return printer.of === 'article' ? ((await printer.head?.(options)) ?? '') : '';
}

interface Answer {
  readonly name: string;
  readonly answer: Outcome<string>;
}

/** The printed text of each source or its failure, as many pages in work at once as the reader takes. */
function answersOf(sources: readonly string[], reader: Reader, run: Run): AsyncIterable<Answer> {
  const { options, process, stop } = run;
  const tell = note(run);
  const read = async ({ name, outcome }: Source): Promise<Answer> => {
    if (options.verbose && outcome.ok) tell(`${name}: ${howItCame(outcome.value)}`);
    return { name, answer: outcome.ok ? await reader.read(outcome.value) : outcome };
  };
  const snapshots = until(() => stop.code() !== undefined, takeSnapshots(sources, { options, stdin: process.stdin, note: tell }));
  return workAhead(snapshots, read, { atOnce: reader.atOnce, isOrdered: !options.unordered });
}

/** Prints what comes; the exit code that each answer stands for. */
async function printAnswers(answers: AsyncIterable<Answer>, head: string, run: Run): Promise<number[]> {
  const { options, process } = run;
  const waiting: Waiting | undefined = process.stderr.isTTY && !options.quiet ? showWaiting(process.stderr) : undefined;
  const codes: number[] = [];
  let before = head;
  for await (const { name, answer } of answers) {
    waiting?.pause();
    const code = answer.ok ? await write(before + answer.value, run) : report(name, answer.failure, run);
    if (answer.ok) before = '';
    codes.push(code);
    if (code === OUTPUT_BROKEN) break;
    waiting?.goOn();
  }
  waiting?.pause();
  return codes;
}

/** What was begun before the end still comes; nothing new is begun after it. */
async function* until<T>(isOver: () => boolean, items: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    if (isOver()) return;
  }
}

async function write(text: string, run: Run): Promise<number> {
  try {
    await run.output.write(text);
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    report(run.options.output ?? '-', { kind: 'unwritable', message: unwritable(error) }, run);
    return OUTPUT_BROKEN;
  }
}

/** A line on stderr, unless -q. */
function note({ options, process }: Setting): (line: string) => void {
  return (line) => void (options.quiet || process.stderr.write(`pullquote: ${escapeForTerminal(line)}\n`));
}

/** One line on stderr, and the exit code that it stands for. */
function report(name: string, failure: Failure, setting: Setting): number {
  const { code, message, exitCode } = describeFailure(failure);
  note(setting)(`${name}: ${code}: ${message}`);
  return exitCode;
}

/** 0 where all went well, the failures' code where all failed alike, else 8. */
function overall(codes: readonly number[]): number {
  const [first = 0] = codes;
  return codes.every((code) => code === first) ? first : 8;
}
