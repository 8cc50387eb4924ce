import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JOURNAL_VERSION, StoreRefused, type Entry } from '../../src/batch/journal.ts';
import { openStore, type Finished, type StorePaths } from '../../src/batch/store.ts';
import { Gone, withDisk, wrecks, type DiskCall, type Fate } from './disk.ts';
import { folder } from './harness.ts';

const head = { t: 'head', v: JOURNAL_VERSION, list: 'one' } as const;
const key = (n: number): string => `${String(n).padStart(8, '0')}keykeyke`;
const record = (n: number): Finished => ({
  key: key(n),
  state: 'record',
  exitCode: 0,
  line: `{"url":null,"publishedAt":null,"record":${n}}\n`,
});
const failure = (n: number): Finished => ({ key: key(n), state: 'failure', exitCode: 5, line: `{"failure":${n}}\n` });
const GROUPS: readonly (readonly Finished[])[] = [
  [record(1), failure(2)],
  [record(3)],
  [failure(4), record(5), record(6), { key: key(1), state: 'duplicate', exitCode: 0, as: 'https://x.example/#a', place: 9 }],
];

function pathsIn(name: string, inFolder = false): StorePaths {
  const place = join(folder, name);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  const base = join(place, 'out');
  return { records: base, failures: `${base}.failures`, journal: `${base}.journal`, folder: inFolder ? place : undefined };
}

/** What a run does with the disk; `reported` has what it says is done. */
async function work(paths: StorePaths, reported: Set<string>): Promise<void> {
  const store = await openStore(paths, head);
  for (const group of GROUPS) {
    await store.commit(group);
    for (const note of group) reported.add(`${note.key} ${note.state}`);
  }
  await store.retryFailures();
  for (const at of [2, 4]) reported.delete(`${key(at)} failure`);
  await store.commit([record(2)]);
  reported.add(`${key(2)} record`);
  await store.close();
}

/** Goes on with what is there: nothing reported is lost, nothing is twice, no line is broken. */
async function mend(paths: StorePaths, reported: ReadonlySet<string>, mayBeRetried: boolean): Promise<void> {
  const done = new Map<string, string>();
  const take = (entry: Entry): void => {
    if (entry.t === 'retry') for (const [at, state] of done) if (state === 'failure') done.delete(at);
    if (entry.t === 'done' && entry.s !== 'duplicate') done.set(entry.k, entry.s);
  };
  const store = await openStore(paths, head, take);
  for (const one of reported) {
    const [at = '', state = ''] = one.split(' ');
    if (state === 'failure' && mayBeRetried && !done.has(at)) continue;
    if (state !== 'duplicate') assert.ok(done.has(at), `lost: ${one}`);
  }
  const missing = [1, 2, 3, 4, 5, 6].filter((n) => !done.has(key(n)));
  await store.commit(missing.map((n) => (n === 4 ? failure(n) : record(n))));
  await store.close();
  const lines = [...read(paths.failures), ...(paths.folder === undefined ? read(paths.records) : files(paths.folder))];
  const numbers = lines.map((line): number => {
    const { record: one, failure: other }: { record?: number; failure?: number } = JSON.parse(line);
    return one ?? other ?? 0;
  });
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6],
  );
}

function read(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

function files(place: string): string[] {
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(place, name), 'utf8'));
}

for (const inFolder of [false, true]) {
  test(`a kill at each write, fsync, truncate, create and rename ${inFolder ? '(one file an article)' : ''}`, async () => {
    let calls = 0;
    await withDisk(
      () => {
        calls += 1;
        return 'go';
      },
      () => work(pathsIn('count', inFolder), new Set()),
    );
    assert.ok(calls > 25, String(calls));
    for (const fate of ['before', 'half', 'after'] as const satisfies readonly Fate[]) {
      for (let at = 1; at <= calls; at += 1) {
        const paths = pathsIn('kill', inFolder);
        const reported = new Set<string>();
        let call = 0;
        const dies = withDisk(
          () => ((call += 1) === at ? fate : 'go'),
          () => work(paths, reported),
        );
        await dies.catch((error: unknown) => assert.ok(error instanceof Gone, String(error)));
        await mend(paths, reported, true);
      }
    }
  });
}

test('a power loss at any call, whatever of what was not synced is left', async () => {
  const log: DiskCall[] = [];
  const marks: { readonly calls: number; readonly reported: ReadonlySet<string> }[] = [];
  const paths = pathsIn('power');
  const reported = new Set<string>();
  await withDisk(
    (call) => {
      marks.push({ calls: log.length, reported: new Set(reported) });
      log.push(call);
      return 'go';
    },
    () => work(paths, reported),
  );
  let states = 0;
  for (const { calls, reported: then } of marks) {
    for (const wreck of wrecks(log.slice(0, calls + 1))) {
      for (const path of [paths.records, paths.failures, paths.journal]) {
        const bytes = wreck.get(path);
        if (bytes) writeFileSync(path, bytes);
        else rmSync(path, { force: true });
      }
      await mend(paths, then, true);
      states += 1;
    }
  }
  assert.ok(states > 100, String(states));
});

test('a journal cut at any byte, or with any bit flipped, is mended or refused', async () => {
  const paths = pathsIn('flip');
  await work(paths, new Set());
  const [journal, records, failures] = [paths.journal, paths.records, paths.failures].map((path) => readFileSync(path));
  assert.ok(journal && records && failures);
  for (let at = 0; at < journal.length; at += 3) {
    const flipped = Buffer.from(journal);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    for (const damaged of [journal.subarray(0, at), flipped]) {
      writeFileSync(paths.journal, damaged);
      writeFileSync(paths.records, records);
      writeFileSync(paths.failures, failures);
      await mend(paths, new Set(), true).catch((error: unknown) => assert.ok(error instanceof StoreRefused, String(error)));
    }
  }
});

test('damage in the middle of a long journal is refused, in words', async () => {
  const paths = pathsIn('middle');
  const store = await openStore(paths, head);
  for (let n = 0; n < 10; n += 1) await store.commit(Array.from({ length: 20 }, (_, at) => record(n * 20 + at)));
  await store.close();
  const bytes = readFileSync(paths.journal);
  bytes[bytes.length >> 1] = 0;
  writeFileSync(paths.journal, bytes);
  await assert.rejects(openStore(paths, head), /is damaged before line/);
  assert.deepEqual(readFileSync(paths.journal), bytes);
});

test('a journal of a newer pullquote is refused', async () => {
  const paths = pathsIn('newer');
  await (await openStore(paths, { ...head, v: JOURNAL_VERSION + 1 })).close();
  await assert.rejects(openStore(paths, head), /newer pullquote/);
});
