import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { folder } from './harness.ts';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const PAGE = `<title>Ferry</title><article><h1>Ferry</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article>`;

/** Answers /slow only when told to, the rest at once. */
const waiting: (() => void)[] = [];
let asked: () => void = () => undefined;
const server = createServer((request, response) => {
  const answer = (): void => void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  if (request.url !== '/slow') return answer();
  waiting.push(answer);
  asked();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address: AddressInfo | string | null = server.address();
const site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
after(() => server.close());

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | string | null>;
  readonly stderr: () => string;
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, [bin, 'batch', ...args, '--allow-private', '--ignore-robots', '-w', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return {
    child,
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))),
    stderr: () => stderr,
  };
}

function lines(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).length : 0;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  test(`${signal} finishes what is in flight, and --resume does the rest`, async () => {
    const out = join(folder, `${signal}.jsonl`);
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const run = start([`${site}/slow`, `${site}/b`, `${site}/c`, '-o', out]);
    await reached;
    run.child.kill(signal);
    while (!/in flight/.test(run.stderr())) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const answer of waiting.splice(0)) answer();
    assert.equal(await run.ended, code);
    assert.equal(lines(out), 1);
    const rest = start([`${site}/slow`, `${site}/b`, `${site}/c`, '-o', out, '--resume', '-q']);
    assert.equal(await rest.ended, 0);
    assert.equal(lines(out), 3);
  });
}

test('a second Ctrl-C stops at once, and nothing is lost', async () => {
  const out = join(folder, 'twice-stopped.jsonl');
  const reached = new Promise<void>((resolve) => (asked = resolve));
  const run = start([`${site}/slow`, `${site}/b`, '-o', out]);
  await reached;
  run.child.kill('SIGINT');
  while (!/in flight/.test(run.stderr())) await new Promise((resolve) => setTimeout(resolve, 20));
  run.child.kill('SIGINT');
  assert.equal(await run.ended, 'SIGINT');
  const rest = start([`${site}/slow`, `${site}/b`, '-o', out, '--resume', '-q']);
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const answer of waiting.splice(0)) answer();
  assert.equal(await rest.ended, 0);
  assert.equal(lines(out), 2);
});

const many = join(folder, 'many');
mkdirSync(many);
for (let n = 0; n < 20; n += 1) writeFileSync(join(many, `${n}.html`), PAGE.replaceAll('Ferry', `Ferry ${n}`));

test('a reader of the messages that goes away does not end the run', async () => {
  const out = join(folder, 'unheard.jsonl');
  const run = start([many, '-o', out, '--progress', 'json']);
  run.child.stderr?.destroy();
  assert.equal(await run.ended, 0);
  assert.equal(lines(out), 20);
});

function batch(args: readonly string[], limits = ''): { readonly status: number | null; readonly stderr: string } {
  const command = [process.execPath, bin, 'batch', ...args].map((word) => `'${word}'`).join(' ');
  return spawnSync('bash', ['-c', `${limits} exec ${command}`], { encoding: 'utf8' });
}

const full = [
  { name: 'failures to a full device', args: [join(folder, 'missing.html'), '--failures', '/dev/full'], limits: '' },
  { name: 'a limit of the size of files', args: [many], limits: 'ulimit -f 8;' },
];
for (const { name, args, limits } of full) {
  test(`${name}: exit 7, and --resume goes on`, () => {
    const out = join(folder, `${name.replaceAll(' ', '-')}.jsonl`);
    const result = batch([...args, '-o', out], limits);
    assert.equal(result.status, 7, result.stderr);
    assert.match(result.stderr, /unwritable: .*make room, then --resume goes on/);
    assert.doesNotMatch(result.stderr, /\n\s+at /);
    assert.equal(existsSync(`${out}.journal.lock`), false);
    if (args[0] !== many) return;
    assert.equal(batch([many, '-o', out, '--resume', '-q']).status, 0);
    assert.equal(lines(out), 20);
  });
}

writeFileSync(join(folder, 'a-file'), '');
const unwritable = [
  { name: 'a folder that is not there', out: join(folder, 'no', 'such', 'out.jsonl'), status: 7 },
  { name: 'a folder that may not be written to', out: '/proc/out.jsonl', status: 7 },
  { name: 'a folder as the file', out: many, status: 7 },
  { name: 'a file as the folder', out: join(folder, 'a-file', 'out.jsonl'), status: 7 },
  { name: 'standard output', out: '-', status: 2 },
];
for (const { name, out, status } of unwritable) {
  test(`an output in ${name}: exit ${status} before anything is read`, () => {
    const result = batch([many, '-o', out]);
    assert.equal(result.status, status, result.stderr);
    assert.doesNotMatch(result.stderr, /\n\s+at |unexpected error/);
  });
}

test('few open files are enough for many hosts', async () => {
  const list = join(folder, 'hosts.txt');
  const { port } = new URL(site);
  const wide = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  wide.listen(0, '0.0.0.0');
  await once(wide, 'listening');
  const at: AddressInfo | string | null = wide.address();
  const own = typeof at === 'object' ? at?.port : port;
  writeFileSync(list, Array.from({ length: 150 }, (_, n) => `http://127.1.${n}.1:${own}/a`).join('\n'));
  const out = join(folder, 'hosts.jsonl');
  const child = spawn(
    'bash',
    ['-c', `ulimit -n 128; exec '${process.execPath}' '${bin}' batch -i '${list}' -o '${out}' --allow-private --ignore-robots -q`],
    {
      stdio: 'ignore',
    },
  );
  const [status] = await once(child, 'exit');
  wide.close();
  assert.equal(status, 0);
  assert.equal(lines(out), 150);
});
