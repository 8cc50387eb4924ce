import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A lock file that holds its owner's process. Takes over the lock of a process that is gone. */
export function takeLock(path: string): (() => void) | undefined {
  for (let turn = 0; turn < 2; turn += 1) {
    try {
      writeFileSync(path, `${process.pid} ${bootId()}\n`, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (isHeld(path)) return undefined;
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

function isHeld(path: string): boolean {
  const [pid = '', boot] = read(path).trim().split(' ');
  if (boot !== bootId() || !/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
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
