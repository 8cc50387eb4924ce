import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Answer, Task } from './messages.ts';
import { cpuMilliseconds, residentBytes } from './usage.ts';

export interface PoolLimits {
  readonly size: number;
  /** One page, in milliseconds of CPU time where the system tells it: a busy machine makes no page guilty. */
  readonly time: number;
  /** Resident memory of one process, in bytes. */
  readonly memory: number;
  /** Pages after which a process is replaced; or before, where it holds on to half of its memory. */
  readonly pages: number;
}

// Real pages take well below a second. Processes and not threads: a thread's memory limit does not hold for what
// lies outside its heap. A new process needs some hundred pages until its code is compiled, so few are begun.
export const POOL_LIMITS: PoolLimits = { size: availableParallelism(), time: 10_000, memory: 600 << 20, pages: 20_000 };

const WATCH_EVERY = 200;
/** How many times its limit a page may take by the clock, which runs on while others have the CPU. */
const BUSY = 6;
const START_MS = 60_000;

interface Worker {
  readonly child: ChildProcess;
  /** Whether it came up. */
  readonly ready: Promise<boolean>;
  pages: number;
}

/** What ended a process. */
type Death = 'time' | 'memory' | 'crash';

/** A pool of extraction processes: a page that hangs or eats memory ends its process and nothing else. */
export class ExtractionPool {
  readonly #limits: PoolLimits;
  readonly #script: URL;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #alive = new Set<Worker>();

  /** `script` is what the processes run; tests bring their own. */
  constructor(limits: PoolLimits = POOL_LIMITS, script: URL = new URL('child.js', import.meta.url)) {
    this.#limits = limits;
    this.#script = script;
  }

  /**
   * A page's record as one line, or its failure. A page that hung or ate memory is tried once more as plain
   * text; one whose process died is first tried as it is, for somebody else may have ended that process.
   */
  async extract(snapshot: Snapshot): Promise<Answer> {
    const first = await this.#run({ snapshot, flat: false });
    const second = first === 'crash' ? await this.#run({ snapshot, flat: false }) : first;
    const last = typeof second === 'string' ? await this.#run({ snapshot, flat: true }) : second;
    return typeof last === 'string' ? { ok: false, failure: { kind: 'poison', why: last } } : last;
  }

  /** Ends every process. */
  close(): void {
    for (const { child } of this.#alive) child.kill('SIGKILL');
    this.#alive.clear();
    this.#idle.length = 0;
  }

  async #run(task: Task): Promise<Answer | Death> {
    const worker = await this.#get();
    worker.pages += 1;
    const outcome = (await worker.ready) ? await converse(worker.child, task, this.#limits) : 'crash';
    const { pages, memory } = this.#limits;
    if (typeof outcome === 'string' || worker.pages >= pages || residentBytes(worker.child.pid) > memory / 2) this.#replace(worker);
    else this.#put(worker);
    return outcome;
  }

  #get(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    if (this.#alive.size < this.#limits.size) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #put(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  /** Ends a process that is spent or stuck; another takes its place where a page waits. */
  #replace(worker: Worker): void {
    worker.child.kill('SIGKILL');
    this.#alive.delete(worker);
    this.#waiting.shift()?.(this.#start());
  }

  /** A process that ended while nobody talked to it gets no page. */
  #forget(worker: Worker): void {
    const index = this.#idle.indexOf(worker);
    if (index < 0) return;
    this.#idle.splice(index, 1);
    this.#alive.delete(worker);
  }

  #start(): Worker {
    const worker = start(this.#script, this.#limits);
    this.#alive.add(worker);
    worker.child.once('exit', () => this.#forget(worker));
    return worker;
  }
}

// A child whose parent was killed in the middle of a hanging page ends itself, by the system's hand.
const CPU_SECONDS = 300;

/**
 * What keeps the heap of a process under its limit of memory, in bytes.
 * @public The benchmark of growth runs under it too.
 */
export function heapFlags(memory: number): string[] {
  const megabytes = memory >> 20;
  return [
    `--max-old-space-size=${Math.max(64, Math.floor(megabytes * 0.8))}`,
    // Under a low limit the heap is tidied from a few megabytes on, which costs a page a quarter more.
    `--initial-old-space-size=${Math.floor(megabytes / 4)}`,
    // A page's tree fits: what dies with its page is not copied first. Some 5 % of a page's time.
    ...(megabytes >= 256 ? ['--min-semi-space-size=16', '--max-semi-space-size=32'] : []),
  ];
}

/**
 * What a process of a pool starts with.
 * @public The benchmark of two processes starts them so.
 */
export function poolFlags(memory: number): string[] {
  // Every core has a process of its own: helpers of the garbage collector would only take another's. Some 8 % less time of the processor.
  return [...heapFlags(memory), '--single-threaded-gc', '--disable-proto=throw', '--disallow-code-generation-from-strings'];
}

function start(script: URL, { memory }: PoolLimits): Worker {
  const flags = poolFlags(memory);
  const isWindows = process.platform === 'win32';
  const child = fork(script, [], {
    serialization: 'advanced',
    execPath: isWindows ? process.execPath : '/bin/sh',
    execArgv: isWindows ? flags : ['-c', `ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`, process.execPath, ...flags],
    // Nothing of the caller's is a page's business.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A terminal's Ctrl-C reaches children too; the parent decides when they end.
  child.unref();
  child.channel?.unref();
  return { child, ready: comesUp(child), pages: 0 };
}

/** A process says so once it has loaded all it needs: a page's time does not begin before. */
function comesUp(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), START_MS);
    const end = (isUp: boolean): void => {
      clearTimeout(timer);
      resolve(isUp);
    };
    child.once('message', () => end(true));
    child.once('exit', () => end(false));
    child.on('error', () => end(false));
  });
}

/** One question, one answer; or what ended the process. */
function converse(child: ChildProcess, task: Task, { time, memory }: PoolLimits): Promise<Answer | Death> {
  return new Promise((resolve) => {
    const end = (outcome: Answer | Death): void => {
      clearTimeout(timer);
      clearInterval(watch);
      child.off('message', end).off('exit', onExit);
      resolve(outcome);
    };
    const onExit = (): void => end('crash');
    const before = cpuMilliseconds(child.pid);
    const timer = setTimeout(() => end('time'), before === undefined ? time : time * BUSY);
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > memory) end('memory');
      else if (before !== undefined && (cpuMilliseconds(child.pid) ?? 0) - before > time) end('time');
    }, WATCH_EVERY);
    child.on('message', end);
    child.on('exit', onExit);
    child.send(task, (error) => {
      if (error) onExit();
    });
  });
}
