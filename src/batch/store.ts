import { open, stat, truncate, type FileHandle } from 'node:fs/promises';
import { appendAll, openJournal, type Entry, type Journal } from './journal.ts';

export interface StorePaths {
  readonly records: string;
  readonly failures: string;
  readonly journal: string;
}

/** One finished input, as it goes to disk. */
export interface Finished {
  readonly key: string;
  readonly state: 'record' | 'failure' | 'duplicate';
  readonly exitCode: number;
  /** The line for the records or the failures file; none where the record has a file of its own, or for a duplicate. */
  readonly line: string | undefined;
  readonly of?: string;
}

/** Records, failures and journal of a run, committed together. */
export interface Store {
  readonly entries: readonly Entry[];
  /** Resolves when all of it is on disk. */
  commit(finished: readonly Finished[]): Promise<void>;
  retryFailures(): Promise<void>;
  close(): Promise<void>;
}

export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}

/**
 * Opens the three files and cuts each back to what the journal holds committed: what is longer was never
 * reported, what is shorter was lost by somebody else and is refused.
 */
export async function openStore(paths: StorePaths, head: Extract<Entry, { t: 'head' }>): Promise<Store> {
  const journal = await openJournal(paths.journal);
  const [first] = journal.entries;
  if (first?.t === 'head' && first.list !== null && head.list !== null && first.list !== head.list) {
    await journal.close();
    throw new StoreRefused(`${paths.journal} is the journal of another list; give that list, or another output`);
  }
  const lengths = committed(journal.entries);
  await cut(paths.records, lengths.o);
  await cut(paths.failures, lengths.f);
  const [records, failures] = [await open(paths.records, 'a'), await open(paths.failures, 'a')];
  if (!first) await journal.append([head]);
  return storeOf({ journal, records, failures, lengths, paths });
}

interface Parts {
  readonly journal: Journal;
  readonly records: FileHandle;
  readonly failures: FileHandle;
  readonly lengths: { o: number; f: number };
  readonly paths: StorePaths;
}

function storeOf({ journal, records, failures, lengths, paths }: Parts): Store {
  return {
    entries: journal.entries,
    commit: async (finished) => {
      const texts = { record: '', failure: '' };
      const entries = finished.map(({ key, state, exitCode, line, of }): Entry => {
        if (state !== 'duplicate' && line !== undefined) {
          texts[state] += line;
          lengths[state === 'record' ? 'o' : 'f'] += Buffer.byteLength(line);
        }
        return { t: 'done', k: key, s: state, x: exitCode, ...(of === undefined ? {} : { of }), ...lengths };
      });
      if (texts.record) await appendSynced(records, texts.record);
      if (texts.failure) await appendSynced(failures, texts.failure);
      await journal.append(entries);
    },
    retryFailures: async () => {
      await journal.append([{ t: 'retry' }]);
      await truncate(paths.failures, 0);
      lengths.f = 0;
    },
    close: async () => {
      await Promise.all([records.close(), failures.close(), journal.close()]);
    },
  };
}

async function appendSynced(file: FileHandle, text: string): Promise<void> {
  await appendAll(file, text);
  await file.datasync();
}

/** The lengths that the last entries commit. */
function committed(entries: readonly Entry[]): { o: number; f: number } {
  const lengths = { o: 0, f: 0 };
  for (const entry of entries) {
    if (entry.t === 'done') [lengths.o, lengths.f] = [entry.o, entry.f];
    if (entry.t === 'retry') lengths.f = 0;
  }
  return lengths;
}

async function cut(path: string, length: number): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < length)
    throw new StoreRefused(
      `${path} is shorter than the journal says (${size} of ${length} bytes); bring it back, or start with another output`,
    );
  if (size > length) await truncate(path, length);
}
