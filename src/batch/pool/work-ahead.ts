export interface Ahead {
  /** Items worked on at once. */
  readonly atOnce: number;
  /** Whether results come in the order of their items; else as they are ready. */
  readonly isOrdered: boolean;
}

interface Slot<R> {
  result?: { readonly value: R };
}

interface State<R> {
  readonly slots: Slot<R>[];
  isOver: boolean;
  failed?: { readonly error: unknown };
}

/** Works on several items at once and gives their results. No more items are taken than are worked on: who reads slowly is waited for. */
export async function* workAhead<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { atOnce, isOrdered }: Ahead,
): AsyncGenerator<R> {
  const state: State<R> = { slots: [], isOver: false };
  const bell = new Bell();
  const fail = (error: unknown): void => {
    state.failed ??= { error };
  };
  const take = async (): Promise<void> => {
    for await (const item of items) {
      const slot: Slot<R> = {};
      state.slots.push(slot);
      void work(item)
        .then((value) => (slot.result = { value }), fail)
        .finally(() => bell.ring());
      while (state.slots.length >= atOnce && !state.isOver) await bell.rung;
      if (state.isOver) return;
    }
  };
  void take()
    .catch(fail)
    .finally(() => {
      state.isOver = true;
      bell.ring();
    });
  try {
    while (!state.failed) {
      const ready = takeReady(state.slots, isOrdered);
      if (!ready && state.isOver && state.slots.length === 0) return;
      if (!ready) await bell.rung;
      else {
        bell.ring();
        yield ready.value;
      }
    }
    throw state.failed.error;
  } finally {
    state.isOver = true;
    bell.ring();
  }
}

function takeReady<R>(slots: Slot<R>[], isOrdered: boolean): { readonly value: R } | undefined {
  const index = slots.findIndex(({ result }, at) => result && (!isOrdered || at === 0));
  return index < 0 ? undefined : slots.splice(index, 1)[0]?.result;
}

/** Wakes all who wait for the next ring. */
class Bell {
  rung: Promise<void> = Promise.resolve();
  #ring: () => void = () => undefined;

  constructor() {
    this.ring();
  }

  ring(): void {
    this.#ring();
    this.rung = new Promise((resolve) => {
      this.#ring = resolve;
    });
  }
}
