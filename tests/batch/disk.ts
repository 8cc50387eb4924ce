import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

/** One thing that was asked of the disk. */
export type DiskCall =
  | { readonly op: 'create' | 'sync' | 'sync-folder'; readonly path: string }
  | { readonly op: 'write'; readonly path: string; readonly bytes: Buffer }
  | { readonly op: 'truncate'; readonly path: string; readonly length: number }
  | { readonly op: 'rename'; readonly path: string; readonly to: string };

/** What becomes of a call; `half` and `after` let it happen in part or whole, and the machine is gone then. */
export type Fate = 'go' | 'before' | 'half' | 'after';

export class Gone extends Error {
  override readonly name = 'Gone';
}

/** Lets `decide` say what becomes of every write, fsync, truncate, create and rename while `work` runs; nothing happens once the machine is gone. */
export async function withDisk(decide: (call: DiskCall) => Fate, work: () => Promise<void>): Promise<void> {
  const { open, truncate, rename } = promises;
  const paths = new Map<FileHandle, string>();
  let gone = false;
  const meet = async <T>(call: DiskCall, act: () => Promise<T>, half: () => Promise<T> = act): Promise<T> => {
    const fate = gone ? 'before' : decide(call);
    gone ||= fate !== 'go';
    if (fate === 'go') return act();
    if (fate === 'half') await half();
    if (fate === 'after') await act();
    throw new Gone(call.op);
  };
  const probe = await open(import.meta.filename, 'r');
  const proto: FileHandle = Object.getPrototypeOf(probe);
  await probe.close();
  const { datasync, sync, writeFile } = proto;
  const write: (this: FileHandle, bytes: Uint8Array, from: number, length: number) => Promise<unknown> = proto.write;
  const pathOf = (file: FileHandle): string => paths.get(file) ?? '';
  Object.assign(promises, {
    open: async (path: string, flags: string) => {
      const isNew = flags !== 'r' && (await promises.stat(path).catch(() => undefined)) === undefined;
      const file = await (isNew ? meet({ op: 'create', path }, () => open(path, flags)) : open(path, flags));
      paths.set(file, path);
      return file;
    },
    truncate: (path: string, length: number) => meet({ op: 'truncate', path, length }, () => truncate(path, length)),
    rename: (path: string, to: string) => meet({ op: 'rename', path, to }, () => rename(path, to)),
  });
  Object.assign(proto, {
    write(this: FileHandle, bytes: Uint8Array, from: number, length: number) {
      const call = { op: 'write', path: pathOf(this), bytes: Buffer.from(bytes.subarray(from, from + length)) } as const;
      return meet(
        call,
        () => write.call(this, bytes, from, length),
        () => write.call(this, bytes, from, length >> 1),
      );
    },
    writeFile(this: FileHandle, data: string) {
      const bytes = Buffer.from(data);
      return meet<void>(
        { op: 'write', path: pathOf(this), bytes },
        () => writeFile.call(this, data),
        () => writeFile.call(this, bytes.subarray(0, bytes.length >> 1)),
      );
    },
    datasync(this: FileHandle) {
      return meet({ op: 'sync', path: pathOf(this) }, () => datasync.call(this));
    },
    sync(this: FileHandle) {
      return meet({ op: 'sync-folder', path: pathOf(this) }, () => sync.call(this));
    },
  });
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    Object.assign(promises, { open, truncate, rename });
    Object.assign(proto, { write, datasync, sync, writeFile });
    syncBuiltinESMExports();
    // The system does so for a process that is gone.
    for (const file of paths.keys()) await file.close().catch(() => undefined);
  }
}

/** A folder after a power loss: per file its bytes, or undefined where it is not there. */
export type Wreck = ReadonlyMap<string, Buffer>;

interface Shelf {
  isThere: boolean;
  bytes: Buffer;
  readonly pending: ((bytes: Buffer, part: number) => Buffer)[];
  isPending: boolean;
}

/**
 * What a power loss after these calls may leave: what was synced is there; of each file's later writes any
 * first few, the last of them torn, whatever became of other files'; a new name only if its folder was synced.
 */
export function* wrecks(calls: readonly DiskCall[]): Generator<Wreck> {
  const shelves = new Map<string, Shelf>();
  for (const call of calls) put(shelves, call);
  const choices = [...shelves].map(([path, shelf]) => ({ path, states: [...statesOf(shelf)] }));
  const total = choices.reduce((product, { states }) => product * states.length, 1);
  for (let n = 0; n < total; n += 1) {
    const wreck = new Map<string, Buffer>();
    let rest = n;
    for (const { path, states } of choices) {
      const state = states[rest % states.length];
      rest = Math.floor(rest / states.length);
      if (state) wreck.set(path, state);
    }
    yield wreck;
  }
}

function put(shelves: Map<string, Shelf>, call: DiskCall): void {
  const shelf = shelves.get(call.path) ?? { isThere: false, bytes: Buffer.alloc(0), pending: [], isPending: false };
  if (call.op !== 'sync-folder') shelves.set(call.path, shelf);
  if (call.op === 'create') shelf.isPending = true;
  if (call.op === 'write')
    shelf.pending.push((bytes, part) => Buffer.concat([bytes, call.bytes.subarray(0, Math.floor(call.bytes.length * part))]));
  if (call.op === 'truncate') shelf.pending.push((bytes) => bytes.subarray(0, call.length));
  if (call.op === 'sync') shelf.bytes = shelf.pending.splice(0).reduce((bytes, change) => change(bytes, 1), shelf.bytes);
  if (call.op === 'sync-folder')
    for (const [path, other] of shelves)
      if (dirname(path) === call.path && other.isPending) Object.assign(other, { isThere: true, isPending: false });
}

function* statesOf({ isThere, isPending, bytes, pending }: Shelf): Generator<Buffer | undefined> {
  if (isPending) yield undefined;
  if (!isThere && !isPending) return;
  yield bytes;
  let now = bytes;
  for (const change of pending) {
    yield change(now, 0.5);
    now = change(now, 1);
    yield now;
  }
}
