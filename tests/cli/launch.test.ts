import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Script } from 'node:vm';
import module from 'node:module';

const root = join(import.meta.dirname, '..', '..', '..');
const page = join(root, 'fixtures', 'pages', 'ghost', 'harbour-ferry', 'page.html');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-launch-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const command = join('dist', 'command', 'command.cjs');
const compiled = `${command}.cache`;

test('V8 takes the code that was compiled by the build', () => {
  const source = module.wrap(readFileSync(join(root, command), 'utf8'));
  const { cachedDataRejected } = new Script(source, { cachedData: readFileSync(join(root, compiled)) });
  assert.equal(cachedDataRejected, false);
});

/** The command somewhere else, with or without what the build compiled. */
function install(name: string, code: Buffer | undefined): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'dist', 'command'), { recursive: true });
  for (const path of ['package.json', 'bin', command]) cpSync(join(root, path), join(place, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  if (code) writeFileSync(join(place, compiled), code);
  return join(place, 'bin', 'pullquote.js');
}

const kept = readFileSync(join(root, compiled));
const places = [
  { name: 'as built', code: kept },
  { name: 'without compiled code, as the registry has it', code: undefined },
  { name: 'with half of it', code: kept.subarray(0, kept.length >> 1) },
  { name: 'with that of another version', code: Buffer.from(kept).fill(0x55, 0, 16) },
];

for (const { name, code } of places) {
  test(`the command runs ${name}: alone, in a pool, and with packages that load when used`, () => {
    const bin = install(name, code);
    const run = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
      assert.deepEqual([status, stderr], [0, '']);
      return stdout;
    };
    const title = 'Harbour ferry returns after nine years\n';
    assert.equal(run(page, '-p', 'title'), title);
    assert.equal(run(page, page, '-p', 'title'), title.repeat(2));
    assert.match(run(page, '-f', 'csv'), /^url,title,/);
  });
}
