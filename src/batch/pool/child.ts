import { ExtractError, extract } from '../../index.ts';
import { toJsonLine } from '../../sinks/json.ts';
import type { Answer, Task } from './messages.ts';

/** An extraction process: one page at a time, nothing but messages in and out. */
process.on('message', (task: Task) => {
  void answer(task).then((reply) => process.send?.(reply));
});

// A terminal's Ctrl-C goes to the whole group; the parent decides when a child ends.
process.on('SIGINT', () => undefined);

process.send?.('ready');

async function answer({ snapshot, flat }: Task): Promise<Answer> {
  const { bytes, fromString: _fromString, ...facts } = snapshot;
  try {
    return { ok: true, line: toJsonLine(await extract(bytes, { ...facts, flat })) };
  } catch (error) {
    if (error instanceof ExtractError) return { ok: false, failure: error.failure };
    return { ok: false, failure: { kind: 'defect', cause: String(error) } };
  }
}
