import { escapeForTerminal } from '../text/terminal.ts';

export type ProgressKind = 'auto' | 'json' | 'none';

/** What a run has done so far. */
export interface Tally {
  records: number;
  failures: number;
  duplicates: number;
  inFlight: number;
  /** Bytes of all pages of this sitting, unpacked. */
  bytes: number;
  /** Failures of this sitting by code. */
  readonly codes: Map<string, number>;
  /** The host that will take longest, and for how many milliseconds. */
  slowest(): { readonly host: string; readonly milliseconds: number } | undefined;
}

export interface Progress {
  tick(tally: Tally): void;
  end(tally: Tally): void;
}

const LINE_EVERY = 10_000;
const BAR_EVERY = 250;
const SLOW_MS = 10_000;

export interface ProgressOptions {
  readonly kind: ProgressKind;
  /** Sources in all, where that is known. */
  readonly total?: number | undefined;
  readonly started?: number;
}

/** Progress on stderr: a line that renews itself on a terminal, a plain one now and then elsewhere, or JSON. */
export function openProgress(
  stderr: { write(text: string): unknown; readonly isTTY?: boolean },
  { kind, total, started = performance.now() }: ProgressOptions,
): Progress {
  if (kind === 'none') return { tick: () => undefined, end: () => undefined };
  let shown = started;
  let before: number | undefined;
  const isBar = kind === 'auto' && stderr.isTTY === true;
  const every = isBar ? BAR_EVERY : LINE_EVERY;
  const look = (tally: Tally): View => {
    const finished = tally.records + tally.failures + tally.duplicates;
    // What earlier sittings did says nothing of this one's rate.
    before ??= finished;
    const seconds = (performance.now() - started) / 1000;
    const rate = (finished - before) / Math.max(seconds, 0.001);
    const left = total === undefined || rate === 0 ? undefined : Math.max(0, total - finished) / rate;
    return { tally, seconds, rate, left, slowest: tally.slowest() };
  };
  return {
    tick: (tally) => {
      before ??= tally.records + tally.failures + tally.duplicates - 1;
      if (performance.now() - shown < every) return;
      shown = performance.now();
      const view = look(tally);
      if (kind === 'json') stderr.write(toJson(view));
      else stderr.write(isBar ? `\r\u001b[K${toLine(view)}` : `pullquote: ${toLine(view)}\n`);
    },
    end: (tally) => {
      const view = look(tally);
      stderr.write(kind === 'json' ? toJson(view) : `${isBar ? '\r\u001b[K' : ''}${summary(view)}\n`);
    },
  };
}

interface View {
  readonly tally: Tally;
  readonly seconds: number;
  /** Sources a second. */
  readonly rate: number;
  /** Seconds, where they can be told. */
  readonly left: number | undefined;
  readonly slowest: ReturnType<Tally['slowest']>;
}

function toLine({ tally: { records, failures, inFlight }, rate, left, slowest }: View): string {
  const parts = [`${records} records`, `${failures} failures`, `${inFlight} in flight`, `${rate.toFixed(1)} a second`];
  if (left !== undefined) parts.push(`${spell(left)} left`);
  if (slowest && slowest.milliseconds >= SLOW_MS)
    parts.push(`slowest ${escapeForTerminal(slowest.host)} (${spell(slowest.milliseconds / 1000)})`);
  return parts.join(', ');
}

function summary({ tally: { records, failures, duplicates, bytes, codes }, seconds }: View): string {
  const by = [...codes].toSorted((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
  const failed = `${failures} failures${by.length > 0 ? ` (${by.join(', ')})` : ''}`;
  return `pullquote: ${records} records, ${failed}, ${duplicates} duplicates, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`;
}

function toJson({ tally: { records, failures, duplicates, inFlight, bytes, codes }, seconds, rate, left, slowest }: View): string {
  const round = (value: number): number => Number(value.toFixed(1));
  return `${JSON.stringify({
    records,
    failures,
    duplicates,
    inFlight,
    seconds: round(seconds),
    rate: round(rate),
    secondsLeft: left === undefined ? null : round(left),
    slowest: slowest?.host ?? null,
    bytes,
    codes: Object.fromEntries(codes),
  })}\n`;
}

function spell(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
