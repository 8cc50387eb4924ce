import { Heap } from './heap.ts';

/** Time as the scheduler sees it; tests bring their own. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number, wake: Promise<void>): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, wake) => {
    let timer: NodeJS.Timeout | undefined;
    const slept = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([slept, wake]);
    clearTimeout(timer);
  },
};

interface Lane<T> {
  readonly host: string;
  readonly queue: T[];
  busy: boolean;
  /** Whether the heap holds it. */
  queued: boolean;
  notBefore: number;
  /** What it is never asked faster than: the run's pause, or its Crawl-delay. */
  floor: number;
  pause: number;
  strikes: number;
}

export interface LaneOptions {
  /** Between two items of one host, in milliseconds. */
  readonly pause: number;
  /** Rest of every host before its first item: an earlier sitting may just have asked it. */
  readonly firstRest?: number;
  readonly clock?: Clock;
  /** From 0 to 1, for the jitter. */
  readonly random?: () => number;
}

const MAX_PAUSE = 60_000;
const LONGEST_SLEEP = 60_000;
// A pause that is always the same is a beat that many clients may share; only ever longer than asked for.
const JITTER = 0.25;

/**
 * One lane a host: one item at a time, and a pause between them. Politeness belongs to the host, not to
 * the run: a slow or refusing host holds up nobody else.
 */
export class HostLanes<T> {
  readonly #lanes = new Map<string, Lane<T>>();
  readonly #ready = new Heap<Lane<T>>();
  readonly #pause: number;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #from: number;
  #waiting = 0;
  #busy = 0;
  #ended = false;
  #closed = false;
  #heldUntil = 0;
  #wake: () => void = () => undefined;
  #woken: Promise<void> = Promise.resolve();

  constructor({ pause, firstRest = 0, clock = systemClock, random = Math.random }: LaneOptions) {
    this.#pause = pause;
    this.#clock = clock;
    this.#random = random;
    this.#from = clock.now() + firstRest;
    this.#renew();
  }

  /** Items added and not yet taken. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Puts an item at the end of its host's lane, or `first` at its head. */
  add(host: string, item: T, first = false): void {
    const lane = this.#lane(host);
    if (first) lane.queue.unshift(item);
    else lane.queue.push(item);
    this.#waiting += 1;
    this.#enqueue(lane);
    this.#stir();
  }

  /** No more will come from outside: `take` gives undefined once all are taken and none can come back. */
  end(): void {
    this.#ended = true;
    this.#stir();
  }

  /** `take` gives undefined from now on, whatever waits. */
  close(): void {
    this.#closed = true;
    this.#stir();
  }

  /** Gives nothing of any host for so long, in milliseconds. */
  hold(milliseconds: number): void {
    this.#heldUntil = this.#clock.now() + milliseconds;
  }

  /** Resolves once fewer than `most` items wait. */
  async room(most: number): Promise<void> {
    while (this.#waiting >= most && !this.#closed) await this.#woken;
  }

  /** The next item of a host that is free and rested; waits for one. */
  async take(): Promise<{ readonly host: string; readonly item: T } | undefined> {
    while (!this.#closed) {
      const taken = this.#takeReady();
      if (taken) return taken;
      if (this.#ended && this.#waiting === 0 && this.#busy === 0) return undefined;
      const soonest = Math.max(this.#ready.soonest, this.#heldUntil);
      await this.#clock.sleep(Math.min(soonest - this.#clock.now(), LONGEST_SLEEP), this.#woken);
    }
    return undefined;
  }

  /** The host is free again, after its pause; `freeze` holds it back longer, in milliseconds. */
  release(host: string, freeze = 0): void {
    const lane = this.#lane(host);
    if (lane.busy) this.#busy -= 1;
    lane.busy = false;
    this.rest(host, Math.max(lane.pause * (1 + JITTER * this.#random()), freeze));
    this.#enqueue(lane);
    this.#stir();
  }

  /** Leaves the host alone for so long, in milliseconds. */
  rest(host: string, milliseconds: number): void {
    const lane = this.#lane(host);
    lane.notBefore = Math.max(lane.notBefore, this.#clock.now() + milliseconds);
  }

  /** The host asks for at least such a pause, in milliseconds. */
  slow(host: string, pause: number): void {
    const lane = this.#lane(host);
    lane.floor = Math.max(lane.floor, pause);
    lane.pause = Math.max(lane.pause, lane.floor);
  }

  /** The host asked for patience: its pause doubles. Gives how often it did so in a row. */
  strike(host: string): number {
    const lane = this.#lane(host);
    lane.strikes += 1;
    lane.pause = Math.max(lane.floor, Math.min(MAX_PAUSE, Math.max(1000, lane.pause * 2)));
    return lane.strikes;
  }

  /** The host answered: its strikes are forgotten, its pause shrinks back. */
  forgive(host: string): void {
    const lane = this.#lane(host);
    if (lane.strikes === 0) lane.pause = Math.max(lane.floor, lane.pause / 2);
    lane.strikes = 0;
  }

  /** Takes everything out of a host's lane. */
  drain(host: string): T[] {
    const items = this.#lane(host).queue.splice(0);
    this.#waiting -= items.length;
    this.#stir();
    return items;
  }

  /** The host whose lane will take longest, and for how many milliseconds; undefined where nothing waits. */
  slowest(): { readonly host: string; readonly milliseconds: number } | undefined {
    let slowest: { readonly host: string; readonly milliseconds: number } | undefined;
    const now = this.#clock.now();
    for (const { host, queue, pause, notBefore } of this.#lanes.values()) {
      const milliseconds = queue.length === 0 ? 0 : Math.max(0, notBefore - now) + (queue.length - 1) * pause;
      if (milliseconds > (slowest?.milliseconds ?? 0)) slowest = { host, milliseconds };
    }
    return slowest;
  }

  #lane(host: string): Lane<T> {
    const known = this.#lanes.get(host);
    if (known) return known;
    const pause = this.#pause;
    const lane = { host, queue: [], busy: false, queued: false, notBefore: this.#from, floor: pause, pause, strikes: 0 };
    this.#lanes.set(host, lane);
    return lane;
  }

  #enqueue(lane: Lane<T>): void {
    if (lane.queued || lane.busy) return;
    lane.queued = true;
    this.#ready.push(lane.notBefore, lane);
  }

  #takeReady(): { readonly host: string; readonly item: T } | undefined {
    const now = this.#clock.now();
    if (now < this.#heldUntil) return undefined;
    while (this.#ready.soonest <= now) {
      const lane = this.#ready.pop();
      if (!lane) return undefined;
      lane.queued = false;
      if (lane.busy) continue;
      if (lane.notBefore > now) {
        this.#enqueue(lane);
        continue;
      }
      const item = lane.queue.shift();
      if (item === undefined) {
        // Rested and without work: nothing of it need be remembered.
        if (lane.strikes === 0) this.#lanes.delete(lane.host);
        continue;
      }
      lane.busy = true;
      this.#busy += 1;
      this.#waiting -= 1;
      return { host: lane.host, item };
    }
    return undefined;
  }

  #stir(): void {
    this.#wake();
    this.#renew();
  }

  #renew(): void {
    this.#woken = new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
