import { fetcher } from '../batch/fetcher.ts';
import { isAddress, withoutCredentials } from '../batch/key.ts';
import { politeGet } from '../batch/polite-get.ts';
import { RobotsCache } from '../batch/robots-cache.ts';
import { describeFailure, type Failure } from '../failure.ts';
import { discover, type Discovered, type DiscoverParts, type DiscoverTally } from '../sources/discover.ts';
import { toAddress } from '../sources/entry.ts';
import { escapeForTerminal } from '../text/terminal.ts';
import type { DiscoverCommandOptions } from './discover-command.ts';
import type { ReadOptions } from './options.ts';
import { fetchOptionsOf, snapshotOf } from './snapshots.ts';
import { UsageError } from './usage-error.ts';
import { fileOutput, streamOutput, unwritable, type Output } from './write-output.ts';

const WANTS = {
  accept: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.8,*/*;q=0.5',
  types: /^(?:text\/|application\/(?:[\w.-]{0,40}\+?(?:xml|json)|(?:x-)?gzip|octet-stream)\b)/i,
};

/** Prints the addresses that a source names; the exit code. @throws {UsageError} for what is no address. */
export async function runDiscovery(source: string, options: DiscoverCommandOptions, process: NodeJS.Process): Promise<number> {
  if (isAddress(source) && !URL.canParse(source)) throw new UsageError(`${source} is no address; write https://host/path`);
  const { output: path } = options;
  const opened = path === undefined || path === '-' ? { ok: true as const, value: streamOutput(process.stdout) } : await fileOutput(path);
  const failures = new Reporter(options.quiet ?? false, process);
  if (!opened.ok) return failures.add(path ?? '-', opened.failure);
  const tally: DiscoverTally = { documents: 0, listings: 0, found: 0, undated: 0, dropped: 0 };
  const code = await printAll(source, options, { output: opened.value, failures, tally });
  if (code !== undefined) return code;
  if (tally.listings === 0 && !failures.hasAny) failures.add(source, { kind: 'no-list', what: 'no feed and no sitemap was found' });
  failures.note(summary(tally));
  return failures.exitCode(tally.found > 0);
}

interface Way {
  readonly output: Output;
  readonly failures: Reporter;
  readonly tally: DiscoverTally;
}

/** An exit code where the output broke. */
async function printAll(source: string, options: DiscoverCommandOptions, { output, failures, tally }: Way): Promise<number | undefined> {
  const start = isAddress(source) ? (toAddress(withoutCredentials(source), undefined) ?? source) : source;
  const limits = { since: options.since?.[0], until: options.until?.[1], max: options.max, maxBytes: options.maxSize };
  try {
    for await (const found of discover(start, partsOf(options, failures, tally), limits, tally)) await output.write(lineOf(found, options));
    await output.close(tally.found > 0);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    if ('code' in error && error.code === 'EPIPE') return 0;
    return failures.add(options.output ?? '-', { kind: 'unwritable', message: unwritable(error) });
  }
}

function partsOf(options: DiscoverCommandOptions, failures: Reporter, tally: DiscoverTally): DiscoverParts {
  const readOptions: ReadOptions = { ...options, format: 'jsonl' };
  const fetch = { ...fetchOptionsOf(readOptions), wants: WANTS };
  const cache = new RobotsCache(fetchOptionsOf(readOptions), { retries: options.retries });
  const take = fetcher({
    fetch,
    robots: options.ignoreRobots ? undefined : cache,
    encoding: undefined,
    readFile: (path) => snapshotOf(path, readOptions),
  });
  const get = politeGet(take, { pause: options.wait * 1000, retries: options.retries });
  return {
    get: (url) => (isAddress(url) ? get(url) : snapshotOf(url, readOptions)),
    sitemapsOf: async (url) => {
      if (!isAddress(url)) return [];
      const { robots } = cache.known(url) ?? (await cache.ask(url));
      return robots.sitemaps.flatMap((sitemap) => toAddress(sitemap, url) ?? []);
    },
    onDocument: (url, isOk) =>
      failures.progress(`${tally.documents} documents, ${tally.found} addresses; ${isOk ? 'read' : 'passed over'} ${url}`),
    onFailure: (url, failure) => void failures.add(url, failure),
  };
}

function lineOf({ url, title, date, from }: Discovered, { format }: DiscoverCommandOptions): string {
  return format === 'jsonl' ? `${JSON.stringify({ url, title, date, from })}\n` : `${url}\n`;
}

function summary({ documents, found, undated, dropped }: DiscoverTally): string {
  const parts = [
    `${found} addresses in ${documents} documents`,
    ...(undated > 0 ? [`${undated} without a date left out`] : []),
    ...(dropped > 0 ? [`${dropped} sitemaps too many or too deep, not read`] : []),
  ];
  return parts.join('; ');
}

const CLEAR = '\r\u001b[K';

/** Messages to people, and the exit code that they add up to. */
class Reporter {
  readonly #quiet: boolean;
  readonly #stderr: NodeJS.WriteStream;
  readonly #codes = new Set<number>();

  constructor(quiet: boolean, { stderr }: NodeJS.Process) {
    this.#quiet = quiet;
    this.#stderr = stderr;
  }

  get hasAny(): boolean {
    return this.#codes.size > 0;
  }

  /** Says a failure; gives its exit code. */
  add(name: string, failure: Failure): number {
    const { code, message, exitCode } = describeFailure(failure);
    this.#codes.add(exitCode);
    this.note(`${name}: ${code}: ${message}`);
    return exitCode;
  }

  note(line: string): void {
    if (!this.#quiet) this.#stderr.write(`${this.#clear}pullquote: ${escapeForTerminal(line)}\n`);
  }

  /** A line on a terminal that the next one takes the place of. */
  progress(line: string): void {
    if (!this.#quiet && this.#stderr.isTTY)
      this.#stderr.write(`${CLEAR}pullquote: ${escapeForTerminal(line).slice(0, (this.#stderr.columns ?? 80) - 12)}`);
  }

  /** 0 where all went well; a failure's code where all failed alike, 8 where some did. */
  exitCode(isFound: boolean): number {
    const [only] = this.#codes;
    if (only !== undefined) return this.#codes.size === 1 && !isFound ? only : 8;
    return 0;
  }

  get #clear(): string {
    return this.#stderr.isTTY ? CLEAR : '';
  }
}
