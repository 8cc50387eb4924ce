import { open, stat, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keepArticle } from './article-file.ts';
import { appendAll, syncFolder } from '../warc/disk.ts';
import type { Reach } from '../warc/writer.ts';
import { openJournal, StoreRefused, type Entry, type Journal } from './journal.ts';

export interface StorePaths {
  readonly records: string;
  readonly failures: string;
  readonly journal: string;
  /** Where each record gets a file of its own, instead of a line in `records`. */
  readonly folder?: string | undefined;
}

/** One finished input, as it goes to disk. */
export interface Finished {
  readonly key: string;
  readonly state: 'record' | 'failure' | 'duplicate';
  readonly exitCode: number;
  /** The record or failure as a line; none for a duplicate. */
  readonly line?: string;
  /** How far the WARC reaches once the input's bytes are in it. */
  readonly reach?: Reach;
  /** For a duplicate: the source as given, and its place among the sources. */
  readonly as?: string;
  readonly place?: number;
}

/** What goes into the journal together: inputs that ended, and what hosts asked for. */
export type Note = Finished | Extract<Entry, { t: 'host' }>;

/** Records, failures and journal of a run, committed together. */
export interface Store {
  /** Resolves when all of it is on disk. */
  commit(notes: readonly Note[]): Promise<void>;
  retryFailures(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps the bytes of pages; they are on disk before the journal says that their page is done. */
export interface Keeper {
  /** Resolves when the bytes of these inputs are on disk; gives the notes as they go on, with how far the WARC reaches. */
  keep(notes: readonly Note[]): Promise<readonly Note[]>;
  close(): Promise<void>;
}

type Head = Extract<Entry, { t: 'head' }>;

interface Lengths {
  o: number;
  f: number;
}

/**
 * Opens the files and cuts each back to what the journal holds committed: what is longer was never
 * reported, what is shorter was lost by somebody else and is refused. Each entry goes to `recall`.
 */
export async function openStore(
  paths: StorePaths,
  head: Head,
  recall: (entry: Entry) => void = () => undefined,
  openKeeper?: (reach: Reach | undefined) => Promise<Keeper>,
): Promise<Store> {
  const told: Told = { first: undefined, lengths: { o: 0, f: 0 }, reach: undefined };
  const journal = await openJournal(paths.journal, (entry) => {
    take(entry, told);
    recall(entry);
  });
  const { first, lengths } = told;
  const opened: FileHandle[] = [];
  const cut = async (path: string, length: number): Promise<FileHandle> => {
    const file = await openCut(path, length);
    opened.push(file);
    return file;
  };
  try {
    if (isOfOtherList(first, head))
      throw new StoreRefused(`${paths.journal} is the journal of another list; give that list, or another output`);
    const files = {
      o: paths.folder === undefined ? await cut(paths.records, lengths.o) : undefined,
      f: await cut(paths.failures, lengths.f),
    };
    const keeper = await openKeeper?.(told.reach ?? (writesSameWarc(first, head) ? [1, 0] : undefined));
    if (!first) await journal.append([head]);
    return storeOf({ journal, files, lengths, paths, keeper });
  } catch (error) {
    await Promise.all([journal, ...opened].map((file) => file.close()));
    throw error;
  }
}

/** What a journal tells of the files beside it. */
interface Told {
  first: Entry | undefined;
  readonly lengths: Lengths;
  reach: Reach | undefined;
}

function take(entry: Entry, told: Told): void {
  told.first ??= entry;
  if (entry.t === 'retry') told.lengths.f = 0;
  if (entry.t !== 'done') return;
  Object.assign(told.lengths, { o: entry.o, f: entry.f });
  told.reach = entry.w ?? told.reach;
}

function isOfOtherList(first: Entry | undefined, head: Head): boolean {
  return first?.t === 'head' && first.list !== null && head.list !== null && first.list !== head.list;
}

/** A WARC that this journal does not know is another's. */
function writesSameWarc(first: Entry | undefined, head: Head): boolean {
  return first?.t === 'head' && first.warc !== undefined && first.warc === head.warc;
}

interface Parts {
  readonly journal: Journal;
  readonly files: { readonly [name in keyof Lengths]: FileHandle | undefined };
  readonly lengths: Lengths;
  readonly paths: StorePaths;
  readonly keeper: Keeper | undefined;
}

function storeOf({ journal, files, lengths, paths, keeper }: Parts): Store {
  return {
    commit: async (given) => {
      const notes = keeper ? await keeper.keep(given) : given;
      const added: Record<keyof Lengths, Uint8Array[]> = { o: [], f: [] };
      const put = (name: keyof Lengths, bytes: Uint8Array): void => {
        if (!files[name]) return;
        added[name].push(bytes);
        lengths[name] += bytes.length;
      };
      const entries = notes.map((note) => ('t' in note ? note : toEntry(note, put, lengths)));
      await Promise.all([append(files.o, added.o), append(files.f, added.f)]);
      if (paths.folder !== undefined) await keepAll(paths.folder, notes);
      await journal.append(entries);
    },
    retryFailures: async () => {
      await journal.append([{ t: 'retry' }]);
      await truncate(paths.failures, 0);
      lengths.f = 0;
    },
    close: async () => {
      await Promise.all([files.o?.close(), files.f?.close(), keeper?.close(), journal.close()]);
    },
  };
}

/** The journal's entry of a finished input; what it adds to the files, and how long they are then. */
function toEntry(
  { key, state, exitCode, line, reach, as, place }: Finished,
  put: (name: keyof Lengths, bytes: Uint8Array) => void,
  lengths: Lengths,
): Entry {
  if (line !== undefined && state === 'record') put('o', Buffer.from(line));
  if (line !== undefined && state === 'failure') put('f', Buffer.from(line));
  return {
    t: 'done',
    k: key,
    s: state,
    x: exitCode,
    ...(as === undefined ? {} : { as }),
    ...(place === undefined ? {} : { i: place }),
    o: lengths.o,
    f: lengths.f,
    ...(reach === undefined ? {} : { w: reach }),
  };
}

async function append(file: FileHandle | undefined, parts: readonly Uint8Array[]): Promise<void> {
  if (!file || parts.length === 0) return;
  await appendAll(file, Buffer.concat(parts));
  await file.datasync();
}

async function keepAll(folder: string, notes: readonly Note[]): Promise<void> {
  const records = notes.flatMap((note) => ('t' in note || note.state !== 'record' || note.line === undefined ? [] : [note]));
  await Promise.all(records.map(({ line = '', key }) => keepArticle(folder, line, key)));
  if (records.length > 0) await syncFolder(folder);
}

/** A file to append to, of exactly this length. */
async function openCut(path: string, length: number): Promise<FileHandle> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < length)
    throw new StoreRefused(
      `${path} is shorter than the journal says (${size} of ${length} bytes); bring it back, or start with another output`,
    );
  if (size > length) await truncate(path, length);
  const file = await open(path, 'a');
  await syncFolder(dirname(path));
  return file;
}
