import type { Failure, Outcome } from '../failure.ts';
import type { ExtractOptions } from '../index.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ReadOptions } from './options.ts';
import type { Printer } from './printers.ts';
import { areMany } from './snapshots.ts';

/** Makes the printed text of a page. */
export interface Reader {
  /** Pages worked on at once. */
  readonly atOnce: number;
  read(snapshot: Snapshot): Promise<Outcome<string>>;
  close(): void;
}

/** What the command line says, and the process that it was given to. */
export interface Setting {
  readonly options: ReadOptions;
  readonly process: NodeJS.Process;
}

/** One page alone is read right here; many are read by the pool, where one that hangs or eats memory costs no other anything. */
export async function openReader(sources: readonly string[], printer: Printer, { options, process }: Setting): Promise<Reader> {
  const isTerminal = options.output === undefined && process.stdout.isTTY;
  if (printer.of === 'page') return alone((snapshot) => printer.print(snapshot, options, isTerminal));
  if (!(await areMany(sources, options)))
    return alone(async (snapshot) => {
      const { extract } = await import('../index.ts');
      return printer.print(await extract(snapshot.bytes, factsOf(snapshot)), options, isTerminal);
    });
  const { ExtractionPool, POOL_LIMITS } = await import('../batch/pool/pool.ts');
  const size = options.parallel ?? POOL_LIMITS.size;
  const pool = new ExtractionPool({ ...POOL_LIMITS, size });
  return {
    atOnce: size * 2,
    read: async (snapshot) => {
      const answer = await pool.extract(snapshot);
      return answer.ok ? { ok: true, value: await printer.print(JSON.parse(answer.line), options, isTerminal) } : answer;
    },
    close: () => pool.close(),
  };
}

function alone(print: (snapshot: Snapshot) => Promise<string>): Reader {
  return {
    atOnce: 1,
    read: async (snapshot) => {
      try {
        return { ok: true, value: await print(snapshot) };
      } catch (error) {
        return { ok: false, failure: await failureOf(error) };
      }
    },
    close: () => undefined,
  };
}

async function failureOf(error: unknown): Promise<Failure> {
  const { ExtractError } = await import('../index.ts');
  return error instanceof ExtractError ? error.failure : { kind: 'defect', cause: error };
}

/** The facts of a snapshot as the library takes them. */
export function factsOf({ bytes: _bytes, fromString: _fromString, ...facts }: Snapshot): ExtractOptions {
  return facts;
}
