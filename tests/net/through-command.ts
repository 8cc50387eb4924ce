import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FetchOptions } from '../../src/net/fetch-page.ts';
import { codeOf, options, PAGE } from './servers.ts';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const PAGE_SHA256 = createHash('sha256').update(PAGE).digest('hex');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command as a process of its own. */
export async function pullquote(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (out.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out.stderr += chunk.toString()));
  return { status: await new Promise<number | null>((resolve) => child.once('close', resolve)), ...out };
}

/** What the command says of each address: `ok` for a record of the whole page, else the code on standard error. */
export async function codesOfCommand(urls: readonly string[], more: Partial<FetchOptions> = {}): Promise<readonly string[]> {
  const { stdout, stderr } = await pullquote([...urls, '-f', 'jsonl', '--fields', 'capture', ...argumentsOf({ ...options, ...more })]);
  const shas = new Map<string, string>();
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { capture } = JSON.parse(line);
    shas.set(capture.requestedUrl, capture.sha256);
  }
  return urls.map((url) => {
    const sha256 = shas.get(url);
    if (sha256 !== undefined) return sha256 === PAGE_SHA256 ? 'ok' : 'other bytes';
    const start = `pullquote: ${url}: `;
    const line = stderr.split('\n').find((said) => said.startsWith(start));
    return line?.slice(start.length).split(':')[0] ?? `nothing said of ${url} in ${stderr}`;
  });
}

function argumentsOf({ timeoutSeconds, retries, maxBytes, maxRedirects, allowPrivate, insecure, proxy }: FetchOptions): string[] {
  return [
    '-m',
    String(timeoutSeconds),
    '--retries',
    String(retries),
    '--max-size',
    String(maxBytes),
    '--max-redirects',
    String(maxRedirects),
    ...(allowPrivate ? ['--allow-private'] : []),
    ...(insecure ? ['-k'] : []),
    ...(proxy === undefined ? [] : ['-x', proxy]),
  ];
}

export interface Fault {
  readonly name: string;
  /** Lays on a server that misbehaves so; its address. */
  readonly serve: () => Promise<string>;
  readonly code: RegExp;
}

/** Meets each fault twice: by `fetchPage`, after which no connection may be open, and by the command as a process. */
export function testFaults(title: string, faults: readonly Fault[], more: Partial<FetchOptions> = {}): void {
  for (const { name, serve, code } of faults) test(`${title}: ${name}`, async () => assert.match(await codeOf(await serve(), more), code));
  test(`${title}: all ${faults.length} through the command`, async () => {
    const urls = await Promise.all(faults.map(({ serve }) => serve()));
    const codes = await codesOfCommand(urls, more);
    for (const [index, { name, code }] of faults.entries()) assert.match(codes[index] ?? '', code, name);
  });
}
