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
  notBefore: number;
  pause: number;
  strikes: number;
}

const MAX_PAUSE = 60_000;

/**
 * One lane a host: one item at a time, and a pause between them. Politeness belongs to the host, not to
 * the run: a slow or refusing host holds up nobody else.
 */
export class HostLanes<T> {
  readonly #lanes = new Map<string, Lane<T>>();
  readonly #pause: number;
  readonly #clock: Clock;
  #waiting = 0;
  #ended = false;
  #wake: () => void = () => undefined;
  #woken: Promise<void> = Promise.resolve();

  constructor(pause: number, clock: Clock = systemClock) {
    this.#pause = pause;
    this.#clock = clock;
    this.#renew();
  }

  /** Items added and not yet taken. */
  get waiting(): number {
    return this.#waiting;
  }

  add(host: string, item: T): void {
    const lane = this.#lanes.get(host) ?? { host, queue: [], busy: false, notBefore: 0, pause: this.#pause, strikes: 0 };
    this.#lanes.set(host, lane);
    lane.queue.push(item);
    this.#waiting += 1;
    this.#stir();
  }

  /** No more will be added: `take` gives undefined once all are taken. */
  end(): void {
    this.#ended = true;
    this.#stir();
  }

  /** The next item of a host that is free and rested; waits for one. */
  async take(): Promise<{ readonly host: string; readonly item: T } | undefined> {
    for (;;) {
      const now = this.#clock.now();
      let soonest = Infinity;
      for (const lane of this.#lanes.values()) {
        if (lane.busy || lane.queue.length === 0) continue;
        if (lane.notBefore <= now) return this.#start(lane);
        soonest = Math.min(soonest, lane.notBefore);
      }
      if (this.#ended && this.#waiting === 0) return undefined;
      await this.#clock.sleep(Math.min(soonest - now, 1000), this.#woken);
    }
  }

  /** The host is free again, after its pause; `freeze` holds it back longer, in milliseconds. */
  release(host: string, freeze = 0): void {
    const lane = this.#lanes.get(host);
    if (!lane) return;
    lane.busy = false;
    lane.notBefore = this.#clock.now() + Math.max(lane.pause, freeze);
    if (lane.queue.length === 0 && lane.pause === 0) this.#lanes.delete(host);
    this.#stir();
  }

  /** The host asked for patience: its pause doubles. Gives how often it did so in a row. */
  strike(host: string): number {
    const lane = this.#lanes.get(host);
    if (!lane) return 0;
    lane.strikes += 1;
    lane.pause = Math.min(MAX_PAUSE, Math.max(1000, lane.pause * 2));
    return lane.strikes;
  }

  /** The host answered: its strikes are forgotten. */
  forgive(host: string): void {
    const lane = this.#lanes.get(host);
    if (lane) lane.strikes = 0;
  }

  #start(lane: Lane<T>): { readonly host: string; readonly item: T } | undefined {
    const item = lane.queue.shift();
    if (item === undefined) return undefined;
    lane.busy = true;
    this.#waiting -= 1;
    return { host: lane.host, item };
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
