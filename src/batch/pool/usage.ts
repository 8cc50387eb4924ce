import { readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
/** Linux counts CPU time for programs in hundredths of a second (sysconf(_SC_CLK_TCK), 100 on every platform that Node runs on). */
const TICK_MS = 10;

/** Resident memory of a process as Linux tells it, in bytes; 0 elsewhere, where the heap limit must do. */
export function residentBytes(pid: number | undefined): number {
  return Number(read(pid, 'statm')?.split(' ')[1] ?? 0) * PAGE_BYTES;
}

/** CPU time of a process as Linux tells it, in milliseconds; undefined elsewhere. */
export function cpuMilliseconds(pid: number | undefined): number | undefined {
  const stat = read(pid, 'stat');
  if (stat === undefined) return undefined;
  // The program's name may hold spaces and parentheses; the numbers begin behind it with the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function read(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
