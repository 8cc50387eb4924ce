export type ProgressKind = 'auto' | 'json' | 'none';

/** What a run has done so far. */
export interface Tally {
  records: number;
  failures: number;
  duplicates: number;
  inFlight: number;
  /** Failures by code. */
  readonly codes: Map<string, number>;
}

export interface Progress {
  tick(tally: Tally): void;
  end(tally: Tally): void;
}

const LINE_EVERY = 10_000;
const BAR_EVERY = 250;

/** Progress on stderr: a line that renews itself on a terminal, a plain one now and then elsewhere, or JSON. */
export function openProgress(kind: ProgressKind, stderr: NodeJS.WriteStream, started = performance.now()): Progress {
  if (kind === 'none') return { tick: () => undefined, end: () => undefined };
  let shown = started;
  const isBar = kind === 'auto' && stderr.isTTY;
  const every = isBar ? BAR_EVERY : LINE_EVERY;
  const seconds = (): number => (performance.now() - started) / 1000;
  return {
    tick: (tally) => {
      if (performance.now() - shown < every) return;
      shown = performance.now();
      if (kind === 'json') stderr.write(`${toJson(tally, seconds())}\n`);
      else stderr.write(isBar ? `\r\u001b[K${toLine(tally, seconds())}` : `pullquote: ${toLine(tally, seconds())}\n`);
    },
    end: (tally) => {
      if (kind === 'json') stderr.write(`${toJson(tally, seconds())}\n`);
      else stderr.write(`${isBar ? '\r\u001b[K' : ''}${summary(tally, seconds())}\n`);
    },
  };
}

function toLine({ records, failures, inFlight }: Tally, seconds: number): string {
  return `${records} records, ${failures} failures, ${inFlight} in flight, ${((records + failures) / Math.max(seconds, 0.001)).toFixed(1)} pages a second`;
}

function summary({ records, failures, duplicates, codes }: Tally, seconds: number): string {
  const by = [...codes].toSorted((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
  return `pullquote: ${records} records, ${failures} failures${by.length > 0 ? ` (${by.join(', ')})` : ''}, ${duplicates} duplicates in ${seconds.toFixed(1)} s`;
}

function toJson({ records, failures, duplicates, inFlight, codes }: Tally, seconds: number): string {
  return JSON.stringify({ records, failures, duplicates, inFlight, seconds: Number(seconds.toFixed(1)), codes: Object.fromEntries(codes) });
}
