import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A lock file that holds its owner's process; undefined where another run has it. Takes over the lock of a process that is gone. */
export function takeLock(path: string): (() => void) | undefined {
  for (let turn = 0; turn < 2; turn += 1) {
    try {
      writeFileSync(path, `${process.pid} ${startOf(process.pid)} ${bootId()}\n`, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (isHeld(path) || !setAside(path)) return undefined;
    }
  }
  return undefined;
}

function isHeld(path: string): boolean {
  const [pid = '', start, boot] = read(path).trim().split(' ');
  if (boot !== bootId() || !/^\d+$/.test(pid) || start !== startOf(Number(pid))) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes a dead lock away. Of several who try, one renames it; whoever renames a live one by then puts it back. */
function setAside(path: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  if (isHeld(aside)) {
    renameSync(aside, path);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

/** When a process began, by the system's ticks: numbers of processes come round again. */
function startOf(pid: number): string {
  return read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? 'unknown';
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Tells a process number of today's system from one of before a restart. */
function bootId(): string {
  return read('/proc/sys/kernel/random/boot_id').trim() || 'unknown';
}
