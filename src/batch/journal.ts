import { open, readFile, truncate, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** What the journal says of a run; one JSON line each, with a checksum. */
export type Entry =
  | { readonly t: 'head'; readonly v: 1; readonly list: string | null; readonly options: string }
  | {
      readonly t: 'done';
      /** Key of the input (see `keyOf`). */
      readonly k: string;
      readonly s: 'record' | 'failure' | 'duplicate';
      /** Exit code that a failure stands for. */
      readonly x: number;
      /** For a duplicate: the source as given, and the key of its first. */
      readonly of?: string;
      /** Lengths in bytes of the records and failures files once this entry holds. */
      readonly o: number;
      readonly f: number;
    }
  /** All failures so far are tried again; the failures file starts anew. */
  | { readonly t: 'retry' };

export interface Journal {
  /** The entries that survived, oldest first. */
  readonly entries: readonly Entry[];
  append(entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** Writes all of it, also where the system takes less than asked; throws when the disk is full. */
export async function appendAll(file: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error('the disk takes no more');
    written += bytesWritten;
  }
  return bytes.length;
}

/**
 * Opens a journal, cutting a torn tail: a line counts when its checksum holds and it ends.
 * Nothing appended is reported before it is on disk.
 */
export async function openJournal(path: string): Promise<Journal> {
  const { entries, length } = await readJournal(path);
  const file = await open(path, 'a');
  await truncate(path, length);
  return {
    entries,
    append: async (added) => {
      await appendAll(file, added.map(toLine).join(''));
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/** The sound beginning of a journal file; nothing for a file that is not there. */
export async function readJournal(path: string): Promise<{ readonly entries: Entry[]; readonly length: number }> {
  const entries: Entry[] = [];
  let length = 0;
  for (const line of (await readFile(path, 'utf8').catch(nothing)).split('\n').slice(0, -1)) {
    const entry = fromLine(line);
    if (!entry) break;
    entries.push(entry);
    length += Buffer.byteLength(line) + 1;
  }
  return { entries, length };
}

function nothing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}

function toLine(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${json}\t${crc32(json).toString(16)}\n`;
}

function fromLine(line: string): Entry | undefined {
  const tab = line.lastIndexOf('\t');
  const json = line.slice(0, tab);
  if (tab < 0 || crc32(json).toString(16) !== line.slice(tab + 1)) return undefined;
  const entry: Entry = JSON.parse(json);
  return entry;
}
