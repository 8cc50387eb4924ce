import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { http, PAGE } from '../net/servers.ts';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const hasScript = spawnSync('script', ['--version']).status === 0;
const skip = hasScript ? false : 'no script(1) here to lay on a terminal';

/** What the command shows on a terminal, both streams together. */
async function onTerminal(url: string, args: string): Promise<string> {
  const line = `${process.execPath} ${bin} ${url} --allow-private ${args}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return shown;
}

test('a page that lets wait more than a second is waited for on a terminal, and nothing of it stays', { skip }, async () => {
  const url = await http((_request, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE), 2500);
  });
  const shown = await onTerminal(url, '-p title');
  assert.match(shown, /\r\u001b\[Kpullquote: waiting for the page, 1 s\r\u001b\[K/);
  assert.match(shown, /\r\u001b\[KLate ferry\r?\n$/);
});

test('-q shows nothing of the waiting', { skip }, async () => {
  const url = await http((_request, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE), 1500);
  });
  assert.equal(await onTerminal(url, '-q -p title'), 'Late ferry\r\n');
});

test('control characters of a page never reach the terminal', { skip }, async () => {
  const url = await http((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(PAGE.replaceAll('Late ferry', 'Late \u001b]0;owned\u0007 &#27;[31m ferry')),
  );
  for (const args of ['-p title', '-f text', '-f md', '-f json', '']) {
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch((await onTerminal(url, `-q ${args}`)).replaceAll('\r', ''), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  }
});
