import { GENERATOR } from '../record/generator.ts';
import type { WriterOptions } from '../warc/writer.ts';
import type { ReadOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { unwritable } from './write-output.ts';

/** Runs a command that fetches, with the WARC open that it was asked to write; 7 where that cannot be written. */
export async function withWarc(
  options: ReadOptions,
  process: NodeJS.Process,
  work: (options: ReadOptions) => Promise<number>,
): Promise<number> {
  const { warc } = options;
  if (warc === undefined) return work(options);
  const { takeLock } = await import('../batch/lock.ts');
  const { WarcExists, WarcWriter } = await import('../warc/writer.ts');
  let unlock: (() => void) | undefined;
  try {
    unlock = takeLock(`${warc}.lock`);
    if (!unlock) throw new UsageError(`another run writes ${warc}`);
    const writer = await WarcWriter.open(warc, writerOptionsOf(options));
    try {
      return await work({ ...options, writer });
    } finally {
      await writer.close();
    }
  } catch (error) {
    if (error instanceof WarcExists) throw new UsageError(error.message);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    process.stderr.write(`pullquote: ${warc}: unwritable: ${unwritable(error)}\n`);
    return 7;
  } finally {
    unlock?.();
  }
}

export function writerOptionsOf({ warcSize }: ReadOptions): WriterOptions {
  return { maxBytes: warcSize, software: GENERATOR };
}
