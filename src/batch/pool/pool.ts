import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Answer, Task } from './messages.ts';

export interface PoolLimits {
  readonly size: number;
  /** One page, in milliseconds. */
  readonly time: number;
  /** Resident memory of one process, in bytes. */
  readonly memory: number;
  /** Pages after which a process is replaced. */
  readonly pages: number;
}

// Real pages take well below a second; see RELIABILITY's isolation table for why processes and not threads.
export const POOL_LIMITS: PoolLimits = { size: availableParallelism(), time: 10_000, memory: 600 << 20, pages: 500 };

const WATCH_EVERY = 200;
const PAGE_SIZE = 4096;

interface Worker {
  readonly child: ChildProcess;
  pages: number;
}

/** A pool of extraction processes: a page that hangs or eats memory ends its process and nothing else. */
export class ExtractionPool {
  readonly #limits: PoolLimits;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #alive = 0;

  constructor(limits: PoolLimits = POOL_LIMITS) {
    this.#limits = limits;
  }

  /** A page's record as one line, or its failure; a page that was ended is tried once more as plain text. */
  async extract(snapshot: Snapshot): Promise<Answer> {
    const first = await this.#run({ snapshot, flat: false });
    if (first !== 'time' && first !== 'memory' && first !== 'crash') return first;
    const second = await this.#run({ snapshot, flat: true });
    if (second !== 'time' && second !== 'memory' && second !== 'crash') return second;
    return { ok: false, failure: { kind: 'poison', why: second } };
  }

  /** Ends every process. */
  close(): void {
    for (const { child } of this.#idle.splice(0)) child.kill();
  }

  async #run(task: Task): Promise<Answer | 'time' | 'memory' | 'crash'> {
    const worker = await this.#get();
    worker.pages += 1;
    const outcome = await converse(worker.child, task, this.#limits);
    const isSpent = typeof outcome === 'string' || worker.pages >= this.#limits.pages;
    if (isSpent) worker.child.kill('SIGKILL');
    this.#put(isSpent ? undefined : worker);
    return outcome;
  }

  #get(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    if (this.#alive < this.#limits.size) {
      this.#alive += 1;
      return Promise.resolve(start(this.#limits));
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #put(worker: Worker | undefined): void {
    const next = this.#waiting.shift();
    if (next) next(worker ?? start(this.#limits));
    else if (worker) this.#idle.push(worker);
    else this.#alive -= 1;
  }
}

function start({ memory }: PoolLimits): Worker {
  const heap = Math.max(64, Math.floor((memory >> 20) * 0.8));
  const child = fork(new URL('child.js', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heap}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A terminal's Ctrl-C reaches children too; the parent decides when they end.
  child.unref();
  child.channel?.unref();
  return { child, pages: 0 };
}

/** One question, one answer; or what ended the process. */
function converse(child: ChildProcess, task: Task, { time, memory }: PoolLimits): Promise<Answer | 'time' | 'memory' | 'crash'> {
  return new Promise((resolve) => {
    const end = (outcome: Answer | 'time' | 'memory' | 'crash'): void => {
      clearTimeout(timer);
      clearInterval(watch);
      child.removeAllListeners();
      child.on('error', () => undefined);
      resolve(outcome);
    };
    const timer = setTimeout(() => end('time'), time);
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > memory) end('memory');
    }, WATCH_EVERY);
    child.on('message', (answer: Answer) => end(answer));
    child.on('exit', () => end('crash'));
    child.on('error', () => end('crash'));
    child.send(task, (error) => {
      if (error) end('crash');
    });
  });
}

/** Resident memory as Linux tells it; 0 elsewhere, where the heap limit must do. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_SIZE;
  } catch {
    return 0;
  }
}
