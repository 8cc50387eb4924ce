import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..', '..', '..');
const bin = join(root, 'bin', 'pullquote.js');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-many-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const titles = Array.from({ length: 8 }, (_, n) => `Ferry number ${n}`);
for (const [n, title] of titles.entries())
  writeFileSync(
    join(folder, `${n}.html`),
    `<title>${title}</title><article><h1>${title}</h1><p>${words.repeat(n === 0 ? 3000 : 3)}</p><p>${words.repeat(3)}</p></article>`,
  );
// Says on stderr when a process is forked.
const spy = join(folder, 'spy.mjs');
writeFileSync(
  spy,
  `import child from 'node:child_process'; import { syncBuiltinESMExports } from 'node:module';
const { fork } = child; child.fork = (...args) => { console.error('forked'); return fork(...args); }; syncBuiltinESMExports();`,
);

function pullquote(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', spy, bin, ...args], { encoding: 'utf8', maxBuffer: 64 << 20 });
}

test('many sources are read by processes of their own, in order', () => {
  const { status, stdout, stderr } = pullquote([folder, '-p', 'title']);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /forked/);
  assert.deepEqual(stdout.trim().split('\n'), titles);
});

test('-P says how many processes there are', () => {
  const { status, stdout, stderr } = pullquote([folder, '-p', 'title', '-P', '3']);
  assert.equal(status, 0, stderr);
  assert.deepEqual(stderr.trim().split('\n'), ['forked', 'forked', 'forked']);
  assert.deepEqual(stdout.trim().split('\n'), titles);
});

test('--unordered prints the same records', () => {
  const { stdout } = pullquote([folder, '-p', 'title', '--unordered']);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .toSorted((a, b) => a.localeCompare(b)),
    titles,
  );
});

for (const args of [
  [join(folder, '1.html')],
  ['quotes', join(folder, '1.html')],
  ['explain', join(folder, '1.html'), join(folder, '2.html')],
]) {
  test(`nothing is forked for ${args.length === 3 ? 'explain' : 'one source alone'} (${args[0]?.split('/').at(-1)})`, () => {
    const { status, stderr } = pullquote(args);
    assert.deepEqual([status, stderr], [0, '']);
  });
}

test('many records as CSV have one head', () => {
  const { stdout } = pullquote([folder, '-f', 'csv']);
  assert.equal(stdout.split('\n').filter((line) => line.startsWith('url,title')).length, 1);
  assert.equal(stdout.split('\n').filter((line) => /,Ferry number \d,/.test(line)).length, 8);
});

test('a failure among many says which source it was', () => {
  const { status, stderr, stdout } = pullquote([
    join(folder, '1.html'),
    join(folder, 'missing.html'),
    join(folder, '2.html'),
    '-p',
    'title',
  ]);
  assert.equal(status, 8);
  assert.match(stderr, /missing\.html: unreadable/);
  assert.deepEqual(stdout.trim().split('\n'), [titles[1], titles[2]]);
});
