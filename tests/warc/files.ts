import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A folder that goes when the tests are over. */
export const folder = mkdtempSync(join(tmpdir(), 'pullquote-warc-'));
after(() => rmSync(folder, { recursive: true, force: true }));

export function file(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
