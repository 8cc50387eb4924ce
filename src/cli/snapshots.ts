import { createReadStream, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isAddress, withoutCredentials } from '../batch/key.ts';
import type { Failure, Outcome } from '../failure.ts';
import { parseCookies, type Cookies } from '../net/cookies.ts';
import type { FetchOptions } from '../net/fetch-page.ts';
import { folderCache } from '../net/page-cache.ts';
import { USER_AGENT } from '../record/generator.ts';
import { takeSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { expandPath, readPageFile, readStream } from '../sources/read-file.ts';
import { warcKind } from '../warc/read.ts';
import { saveHtml } from '../sinks/save-html.ts';
import type { Exchange } from '../snapshot/exchange.ts';
import type { ReadOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { unwritable } from './write-output.ts';

export interface Source {
  readonly name: string;
  readonly outcome: Outcome<Snapshot>;
}

/** Takes a line for people about a source. */
type Note = (line: string) => void;

/** How sources are read. */
export interface Intake {
  readonly options: ReadOptions;
  /** What the source `-` is read from, and the list `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly note: Note;
}

/** The snapshot of every page that the sources name, one after another; a source that fails gives its failure. */
export async function* takeSnapshots(sources: readonly string[], intake: Intake): AsyncGenerator<Source> {
  const { dom = 'light' } = intake.options;
  for await (const { name, outcome } of allSnapshots(sources, intake))
    yield { name, outcome: outcome.ok ? { ok: true, value: { ...outcome.value, dom } } : outcome };
}

async function* allSnapshots(sources: readonly string[], intake: Intake): AsyncGenerator<Source> {
  const { options, stdin } = intake;
  const pause = pauser(options.wait ?? 0);
  for (const source of sources) {
    await pause(source);
    yield* snapshotsOf(source, intake);
  }
  if (options.inputFile === undefined) return;
  try {
    for await (const line of listedSources(options.inputFile, stdin)) {
      await pause(line);
      yield* snapshotsOf(line, intake);
    }
  } catch (error) {
    const message = `the list cannot be read (${error instanceof Error ? error.message : String(error)}); check the path`;
    yield { name: options.inputFile, outcome: { ok: false, failure: { kind: 'unreadable', message } } };
  }
}

/** Waits before every source that is fetched, but not before the first of them. */
function pauser(seconds: number): (source: string) => Promise<void> {
  let hasFetched = false;
  return async (source) => {
    if (!isAddress(source)) return;
    if (hasFetched) await setTimeout(seconds * 1000);
    hasFetched = true;
  };
}

/** Whether the sources may well give more than one page. */
export async function areMany(sources: readonly string[], { inputFile }: ReadOptions): Promise<boolean> {
  const [only = ''] = sources;
  if (sources.length !== 1 || inputFile !== undefined) return true;
  if (only === '-' || isAddress(only)) return false;
  const paths = await expandPath(only);
  return paths.ok && (paths.value.length > 1 || (await warcKind(only).catch(() => undefined)) !== undefined);
}

/** The snapshot of one source that is no folder. */
export async function snapshotOf(source: string, options: ReadOptions): Promise<Outcome<Snapshot>> {
  if (isAddress(source)) return fetched(source, options);
  const facts = { encoding: options.encoding ?? null, url: options.url ?? null, requestedUrl: source };
  return withBytes(await readPageFile(source), (bytes) => takeSnapshot(bytes, facts));
}

/** The sources that a list names, whatever its format. @throws {UsageError} where its format is not one that is read. */
export async function* listedSources(path: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { ListError, readList } = await import('../sources/lists.ts');
  try {
    yield* readList(path === '-' ? stdin : createReadStream(path));
  } catch (error) {
    if (error instanceof ListError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

async function* snapshotsOf(source: string, intake: Intake): AsyncGenerator<Source> {
  const { options, stdin } = intake;
  const facts = { encoding: options.encoding ?? null, url: options.url ?? null };
  if (source === '-') {
    yield { name: '-', outcome: withBytes(await readStream(stdin), (bytes) => takeSnapshot(bytes, { ...facts, requestedUrl: '-' })) };
    return;
  }
  if (isAddress(source)) {
    yield { name: withoutCredentials(source), outcome: await fetched(source, options) };
    return;
  }
  const paths = await expandPath(source);
  if (!paths.ok) {
    yield { name: source, outcome: paths };
    return;
  }
  for (const path of paths.value) {
    const kind = await warcKind(path).catch(() => undefined);
    if (kind === undefined) {
      yield { name: path, outcome: await snapshotOf(path, options) };
      continue;
    }
    const { warcPages } = await import('./warc-pages.ts');
    yield* warcPages(path, kind, intake);
  }
}

function withBytes(outcome: Outcome<Uint8Array>, take: (bytes: Uint8Array) => Snapshot): Outcome<Snapshot> {
  return outcome.ok ? { ok: true, value: take(outcome.value) } : outcome;
}

async function fetched(source: string, options: ReadOptions): Promise<Outcome<Snapshot>> {
  if (!URL.canParse(source)) return { ok: false, failure: badAddress() };
  const { fetchPage } = await import('../net/fetch-page.ts');
  const exchanges: Exchange[] = [];
  const { writer, saveHtml: folder } = options;
  const onExchange = writer && ((exchange: Exchange): void => void exchanges.push(exchange));
  const outcome = await fetchPage(withoutCredentials(source), { ...fetchOptionsOf(options), onExchange });
  try {
    const place = await writer?.add(exchanges);
    await writer?.sync();
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if (folder !== undefined && value.url !== null) await saveHtml(folder, value.url, value.bytes);
    return { ok: true, value: { ...value, encoding: options.encoding ?? null, warc: place ?? null } };
  } catch (error) {
    return { ok: false, failure: { kind: 'unwritable', message: unwritable(error) } };
  }
}

/** What the command line says of fetching. */
export function fetchOptionsOf(options: ReadOptions): FetchOptions {
  return {
    userAgent: options.userAgent ?? USER_AGENT,
    headers: Object.fromEntries(
      options.header.map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    ),
    cookies: options.cookies === undefined ? [] : readCookies(options.cookies),
    proxy: options.proxy,
    timeoutSeconds: options.maxTime,
    retries: options.retries,
    maxBytes: options.maxSize,
    maxRedirects: options.maxRedirects,
    allowPrivate: options.allowPrivate === true,
    insecure: options.insecure === true,
    cache: options.cache === undefined ? undefined : folderCache(options.cache),
  };
}

function readCookies(path: string): Cookies {
  try {
    return parseCookies(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `the cookies file ${path} cannot be read (${error instanceof Error ? error.message : String(error)}); check the path`,
    );
  }
}

function badAddress(): Failure {
  return { kind: 'refused', code: 'invalid-url', message: 'this is no address; write https://host/path' };
}
