import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Failure, Outcome } from '../failure.ts';

const PAGE = /\.(?:html?|xhtml)(?:\.gz)?$/i;
const MAX_BYTES = 64 << 20;

/** The pages below a folder in name order; a file is itself. */
export async function expandPath(path: string): Promise<Outcome<readonly string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return { ok: true, value: [path] };
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile() && PAGE.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
    if (files.length === 0)
      return { ok: false, failure: { kind: 'no-article', what: 'the folder holds no *.html, *.htm or *.xhtml file' } };
    return { ok: true, value: files.toSorted() };
  } catch (error) {
    return { ok: false, failure: unreadable(error) };
  }
}

/** A file's bytes, unpacked where they are gzip. */
export async function readPageFile(path: string): Promise<Outcome<Uint8Array>> {
  try {
    return { ok: true, value: await unpack(await readFile(path)) };
  } catch (error) {
    return { ok: false, failure: unreadable(error) };
  }
}

/** All of standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
    return { ok: true, value: await unpack(Buffer.concat(chunks)) };
  } catch (error) {
    return { ok: false, failure: unreadable(error) };
  }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
}

function unreadable(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { kind: 'unreadable', message: 'there is no such file; check the path, or put https:// before an address' };
  if (code === 'EACCES') return { kind: 'unreadable', message: 'the file may not be read; check its permissions' };
  return { kind: 'unreadable', message: `cannot be read (${error instanceof Error ? error.message : String(error)}); check the file` };
}
