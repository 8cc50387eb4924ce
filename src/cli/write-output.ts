import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import type { Outcome } from '../failure.ts';

/** Where a command's output goes: a stream, or a file that appears whole or not at all. */
export interface Output {
  write(text: string): Promise<void>;
  /** Ends the output; with `false` a file is not put in place. */
  close(keep: boolean): Promise<void>;
}

/** Standard output; each write is flushed before the next record is read. */
export function streamOutput(stream: NodeJS.WritableStream): Output {
  return {
    write: (text) => new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
    close: async () => undefined,
  };
}

/** A file written beside its place and renamed; a device or pipe is written to as it is. */
export async function fileOutput(path: string): Promise<Outcome<Output>> {
  const isDevice = path.startsWith('/dev/');
  const aside = isDevice ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    if (await isFolder(path)) throw new Error('it is a folder');
    const file = await open(aside, 'w');
    return {
      ok: true,
      value: {
        write: async (text) => {
          await file.writeFile(text);
        },
        close: async (keep) => {
          if (keep && !isDevice) await file.sync();
          await file.close();
          if (isDevice) return;
          await (keep ? rename(aside, path) : rm(aside, { force: true }));
        },
      },
    };
  } catch (error) {
    return { ok: false, failure: { kind: 'unwritable', message: unwritable(error) } };
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What to say when the output cannot be written. */
export function unwritable(error: unknown): string {
  return `cannot be written (${error instanceof Error ? error.message : String(error)}); choose another place or make room`;
}
