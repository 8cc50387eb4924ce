import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..', '..', '..');
const page = join(root, 'fixtures', 'pages', 'ghost', 'harbour-ferry', 'page.html');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-launch-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const command = join('dist', 'command');
const files = [join(command, 'command.cjs'), join(command, 'network.cjs')];

test('V8 takes the code that was compiled by the build', () => {
  const asked = `
    const { COMMAND, NETWORK, compiledOf, evaluate, prepare } = require('./bin/load.js');
    prepare();
    for (const file of [COMMAND, NETWORK]) console.log(evaluate(file, require('node:fs').readFileSync(compiledOf(file))).cachedDataRejected);
  `;
  assert.equal(spawnSync(process.execPath, ['-e', asked], { cwd: root, encoding: 'utf8' }).stdout, 'false\nfalse\n');
});

type Edit = (code: Buffer) => Buffer | undefined;

/** The command somewhere else, with or without what the build compiled. */
function install(name: string, edit: Edit): string {
  const place = join(folder, name);
  mkdirSync(join(place, command), { recursive: true });
  for (const path of ['package.json', 'bin', ...files]) cpSync(join(root, path), join(place, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  for (const file of files) {
    const code = edit(readFileSync(join(root, `${file}.cache`)));
    if (code) writeFileSync(join(place, `${file}.cache`), code);
  }
  return join(place, 'bin', 'pullquote.js');
}

const places: { name: string; edit: Edit }[] = [
  { name: 'as built', edit: (code) => code },
  { name: 'without compiled code, as the registry has it', edit: () => undefined },
  { name: 'with half of it', edit: (code) => code.subarray(0, code.length >> 1) },
  { name: 'with that of another version', edit: (code) => Buffer.from(code).fill(0x55, 0, 16) },
];

for (const { name, edit } of places) {
  test(`the command runs ${name}: alone, in a pool, with packages that load when used, and on an address`, () => {
    const bin = install(name, edit);
    const run = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
      assert.deepEqual([status, stderr], [0, '']);
      return stdout;
    };
    const title = 'Harbour ferry returns after nine years\n';
    assert.equal(run(page, '-p', 'title'), title);
    assert.equal(run(page, page, '-p', 'title'), title.repeat(2));
    assert.match(run(page, '-f', 'csv'), /^url,title,/);
    // Nobody listens there.
    const { status, stderr } = spawnSync(process.execPath, [bin, 'http://127.0.0.1:9/', '--allow-private', '--retries', '0'], {
      encoding: 'utf8',
    });
    assert.equal(status, 4, stderr);
  });
}
