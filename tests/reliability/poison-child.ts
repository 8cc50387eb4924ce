import { setFlagsFromString } from 'node:v8';

/** Whether what a page's process must not do is denied to it. */
const PROBES: Readonly<Record<string, () => boolean>> = {
  // oxlint-disable-next-line typescript/no-implied-eval -- that it throws is what is asked
  eval: () => throws(() => new Function('return 1')),
  proto: () => throws(() => Reflect.get({}, '__proto__')),
  environment: () => Object.keys(process.env).every((name) => !/HOME|PATH|TOKEN|KEY/.test(name)),
};

function throws(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

/** What a page makes its process do, where it says so in a comment; `once` only when it is read with a tree. */
const KINDS = {
  'endless loop': () => {
    for (;;);
  },
  'catastrophic regex': () => /^(a+)+$/.test(`${'a'.repeat(60)}!`),
  'endless microtasks': () => {
    const next = (): void => queueMicrotask(next);
    next();
  },
  'an answer that never comes': () => undefined,
  'many small objects': () => {
    const kept: object[] = [];
    for (;;) kept.push({ a: [1] });
  },
  'one large array': () => Array.from({ length: 2 ** 27 }, () => 1.5),
  'buffers outside the heap': () => keep(() => Buffer.alloc(100 << 20, 1)),
  'long strings': () => keep((n) => Buffer.alloc(100 << 20, 65 + (n % 20)).toString('latin1')),
  'brackets for the JSON parser': () => JSON.parse('['.repeat(2 ** 26)),
  'stack overflow': () => {
    const deeper = (): number => deeper() + 1;
    return deeper();
  },
  'a thrown error': () => {
    throw new Error('poison');
  },
  'exit with a code': () => process.exit(7),
  abort: () => process.abort(),
  'a segmentation fault': () => process.kill(process.pid, 'SIGSEGV'),
  'a rejection nobody handles': () => {
    void Promise.reject(new Error('poison'));
  },
  'a hung-up channel': () => process.disconnect(),
} as const;

export type Poison = keyof typeof KINDS;

export const POISONS: readonly Poison[] = Object.keys(KINDS).filter((name): name is Poison => name in KINDS);

function keep(make: (n: number) => unknown): void {
  const kept: unknown[] = [];
  for (let n = 0; n < 60; n += 1) kept.push(make(n));
  setInterval(() => kept.length, 1000);
}

if (process.send) {
  setFlagsFromString('--stack-size=900');
  const probe = ({ snapshot }: { snapshot: { bytes: Uint8Array } }): boolean => {
    const [, name = ''] = /<!-- probe: (\w+) -->/.exec(Buffer.from(snapshot.bytes).toString('latin1')) ?? [];
    const isDenied = PROBES[name]?.();
    if (isDenied === undefined) return false;
    process.send?.({ ok: true, line: JSON.stringify({ title: isDenied ? 'denied' : 'allowed' }) });
    return true;
  };
  const isPoison = (task: { snapshot: { bytes: Uint8Array }; flat: boolean }): boolean => {
    const [, often, name] = /<!-- poison (once|always): ([\w -]+?) -->/.exec(Buffer.from(task.snapshot.bytes).toString('latin1')) ?? [];
    const kind = POISONS.find((known) => known === name);
    if (!kind || (often === 'once' && task.flat)) return false;
    KINDS[kind]();
    return true;
  };
  // The real process, with what the page says done before it reads.
  await import('../../src/batch/pool/child.ts');
  const [read] = process.listeners('message');
  process.removeAllListeners('message');
  process.on('message', (task: Parameters<typeof isPoison>[0]) => {
    if (!probe(task) && !isPoison(task)) read?.(task, undefined);
  });
}
