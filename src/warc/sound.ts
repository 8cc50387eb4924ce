import { existsSync } from 'node:fs';
import { readWarc } from './read.ts';

/** Length of a WARC file up to the end of its last sound record before the first damage; 0 for a file that is not there. */
export async function soundLength(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  let length = 0;
  for await (const found of readWarc(path, () => 1)) {
    if (found.kind === 'damage') return found.offset;
    length = found.record.end ?? length;
  }
  return length;
}
