import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const AFTER_CHILD_MS = 700;
const TICK = 100; // USER_HZ, the same on every Linux

export interface SittingResult {
  /** Exit code, or the signal that ended it. */
  readonly end: number | string;
  readonly stderr: string;
  readonly seconds: number;
  /** Of the process and its children, as far as seen. */
  readonly cpuSeconds: number;
  /** Peak resident memory of the command's own process, and of it and its children together. */
  readonly peakBytes: number;
  readonly peakTotalBytes: number;
}

export interface SittingOptions {
  /** Kills the command itself, its whole group or one of its children so many milliseconds after its start, or after a file was written so often. */
  readonly kill?: {
    readonly after: number;
    readonly what: 'process' | 'group' | 'child';
    readonly written?: { readonly path: string; readonly times: number } | undefined;
  };
  /** A module to load first. */
  readonly preload?: string | undefined;
  /** How often to look at time and memory, in milliseconds; not at all without it. */
  readonly watch?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command once, as a user would, in a process group of its own. */
export async function sitting(args: readonly string[], { kill, preload, watch: every, env }: SittingOptions = {}): Promise<SittingResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [...(preload === undefined ? [] : ['--import', preload]), bin, ...args], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const group = child.pid ?? 0;
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  // Whoever ends this program ends what it began.
  const onExit = (): void => end(group, 'group');
  process.once('exit', onExit);
  const usage = watchGroup(group, every);
  const killing = kill && later(kill, () => end(group, kill.what));
  const code = await new Promise<number | string>((resolve) => child.once('exit', (status, signal) => resolve(signal ?? status ?? -1)));
  process.off('exit', onExit);
  killing?.stop();
  return { end: code, stderr, seconds: (performance.now() - started) / 1000, ...usage.stop() };
}

function later({ after, written }: NonNullable<SittingOptions['kill']>, act: () => void): { stop(): void } {
  if (written === undefined) {
    const timer = setTimeout(act, after);
    return { stop: () => clearTimeout(timer) };
  }
  let left = written.times;
  let timer: NodeJS.Timeout | undefined;
  // The system says so at once: a kill can hit between the write and what must follow it.
  const watcher = watch(dirname(written.path), (_event, name) => {
    if (name !== basename(written.path)) return;
    left -= 1;
    if (left === 0) timer = setTimeout(act, after);
  });
  return {
    stop: () => {
      watcher.close();
      clearTimeout(timer);
    },
  };
}

function end(group: number, what: 'process' | 'group' | 'child'): void {
  try {
    if (what === 'process') process.kill(group, 'SIGKILL');
    if (what === 'group') process.kill(-group, 'SIGKILL');
    if (what !== 'child') return;
    const child = membersOf(group).find(({ pid }) => pid !== group);
    if (child) process.kill(child.pid, 'SIGKILL');
    // The run goes on with another child; not for long.
    setTimeout(() => end(group, 'process'), AFTER_CHILD_MS).unref();
  } catch {
    // It ended by itself just now.
  }
}

interface Member {
  readonly pid: number;
  readonly cpuSeconds: number;
  readonly bytes: number;
}

/** The processes of a group that are alive. */
export function membersOf(group: number): readonly Member[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const [state, , pgrp, ...rest] = read(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ') ?? [];
      if (Number(pgrp) !== group || state === 'Z') return [];
      return [
        {
          pid: Number(name),
          cpuSeconds: (Number(rest[8]) + Number(rest[9])) / TICK,
          bytes: Number(read(`/proc/${name}/statm`).split(' ')[1] ?? 0) * 4096,
        },
      ];
    });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function watchGroup(
  group: number,
  every: number | undefined,
): { stop(): Pick<SittingResult, 'cpuSeconds' | 'peakBytes' | 'peakTotalBytes'> } {
  const cpu = new Map<number, number>();
  let peakBytes = 0;
  let peakTotalBytes = 0;
  const look = (): void => {
    const members = membersOf(group);
    for (const { pid, cpuSeconds, bytes } of members) {
      cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuSeconds));
      if (pid === group) peakBytes = Math.max(peakBytes, bytes);
    }
    peakTotalBytes = Math.max(
      peakTotalBytes,
      members.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  };
  const timer = every === undefined ? undefined : setInterval(look, every);
  return {
    stop: () => {
      clearInterval(timer);
      return { cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0), peakBytes, peakTotalBytes };
    },
  };
}
