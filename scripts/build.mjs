// Compiles src and tests into dist, and the command into few files: aside first, then renamed, so that no reader meets half a build.
// Does nothing when dist is newer than everything it is made from (npx runs `prepare` before each run).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand } from './bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.stamp');
const inputs = ['bin', 'src', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json', 'scripts'];

/** The newest change below a path, in milliseconds; a folder counts too, so that a deleted file is seen. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh() {
  return existsSync(stamp) && inputs.every((path) => newest(join(root, path)) <= statSync(stamp).mtimeMs);
}

async function build() {
  const started = new Date();
  const aside = join(root, `dist.${process.pid}`);
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--outDir', aside], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    return status ?? 1;
  }
  await bundleCommand(join(aside, 'src', 'cli', 'main.js'), join(aside, 'command'));
  const old = join(root, `dist.${process.pid}.old`);
  if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), old);
  renameSync(aside, join(root, 'dist'));
  rmSync(old, { recursive: true, force: true });
  const compiled = spawnSync(process.execPath, [join(root, 'scripts', 'compile.mjs')], { stdio: ['ignore', 'ignore', 2] });
  if (compiled.status !== 0) process.stderr.write('build: the code could not be compiled beforehand; the command works without, and starts slower\n');
  writeFileSync(stamp, `${started.toISOString()}\n`);
  return 0;
}

// A package installed from the registry has dist and no sources.
process.exitCode = isFresh() || !existsSync(join(root, 'src')) ? 0 : await build();
