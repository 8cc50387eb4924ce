import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Failure } from '../failure.ts';
import { appendAll, syncFolder } from '../warc/disk.ts';
import type { Reach } from '../warc/writer.ts';

/** What the journal says of a run; one JSON line each, with a checksum. */
export type Entry =
  | {
      readonly t: 'head';
      readonly v: number;
      readonly list: string | null;
      /** The WARC file that the run writes. */ readonly warc?: string;
    }
  | {
      readonly t: 'done';
      /** Key of the input (see `keyOf`); of a duplicate, its first's. */
      readonly k: string;
      readonly s: 'record' | 'failure' | 'duplicate';
      /** Exit code that a failure stands for. */
      readonly x: number;
      /** Of a duplicate: the source as given, and its place among the sources, from 1. */
      readonly as?: string;
      readonly i?: number;
      /** Lengths in bytes of the records and failures files once this entry holds, and how far the WARC reaches. */
      readonly o: number;
      readonly f: number;
      readonly w?: Reach;
    }
  /** What a host asked for: to be left alone until then, a pause in milliseconds, or why its pages are put off. */
  | { readonly t: 'host'; readonly h: string; readonly n?: number; readonly p?: number; readonly d?: Failure }
  /** All failures so far are tried again; the failures file starts anew. */
  | { readonly t: 'retry' };

export const JOURNAL_VERSION = 2;

export interface Journal {
  append(entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** Outputs that a run must not touch, and why. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}

// One group commit: so many lines may be torn by a crash, in any order.
export const GROUP = 64;
const NEWLINE = 10;

/**
 * Opens a journal and gives each entry to `recall`, oldest first; a torn tail is cut: a line counts when its
 * checksum holds and it ends. Nothing appended is reported before it is on disk.
 */
export async function openJournal(path: string, recall: (entry: Entry) => void): Promise<Journal> {
  const length = await readJournal(path, recall);
  const file = await open(path, 'a');
  try {
    await truncate(path, length);
    await syncFolder(dirname(path));
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    append: async (added) => {
      await appendAll(file, Buffer.from(added.map(toLine).join('')));
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/**
 * Gives each entry of a journal's sound beginning, and that beginning's length in bytes; 0 for a file that is
 * not there. Throws `StoreRefused` where the damage is no torn tail: more than a group of sound lines follow it.
 */
export async function readJournal(path: string, recall: (entry: Entry) => void): Promise<number> {
  let length = 0;
  let number = 0;
  let after = -1;
  for await (const line of linesOf(path)) {
    number += 1;
    const entry = fromLine(line.toString('utf8'));
    if (after >= 0) {
      if (entry) after += 1;
      if (after > GROUP)
        throw new StoreRefused(`${path} is damaged before line ${number - GROUP}; bring it back from a copy, or start with another output`);
      continue;
    }
    if (!entry) {
      after = 0;
      continue;
    }
    if (entry.t === 'head' && entry.v > JOURNAL_VERSION)
      throw new StoreRefused(`${path} was written by a newer pullquote; update, or start with another output`);
    recall(entry);
    length += line.length + 1;
  }
  return length;
}

/** The lines that end, without their ends. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        yield bytes.subarray(start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
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
