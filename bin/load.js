import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The bundled command. */
export const COMMAND = fileURLToPath(new URL('../dist/command/command.cjs', import.meta.url));
/** Its functions as V8 compiled them, since the build: to do so anew takes a quarter of a start. */
export const COMPILED = `${COMMAND}.cache`;

/** The bundled command; V8 refuses compiled code that is of another version or of another text, and compiles. */
export function load() {
  const cachedData = readCompiled();
  const script = cachedData && toScript(cachedData);
  // Not before: V8 refuses code that was compiled under other flags.
  compilePatternsOnce();
  if (script) return evaluate(script);
  // An installed package has none. Node 22.8 and later keep compiled code of their own, though less of it.
  module.enableCompileCache?.();
  return createRequire(COMMAND)(COMMAND);
}

/** V8 compiles a pattern for its first use, and once more, better, for its second: a fifth of a start. The first is left out. */
function compilePatternsOnce() {
  const [major] = process.versions.node.split('.');
  // A version that has no such flag would say so on stderr at every start.
  if (Number(major) <= NEWEST_TRIED) setFlagsFromString('--no-regexp-tier-up');
}

const NEWEST_TRIED = 26;

function readCompiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

/** The command's file as a script, wrapped as Node wraps a CommonJS module. */
export function toScript(cachedData) {
  return new Script(module.wrap(readFileSync(COMMAND, 'utf8')), { filename: COMMAND, cachedData });
}

/** Runs the script as Node runs a CommonJS module. */
export function evaluate(script) {
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(COMMAND), loaded, COMMAND, dirname(COMMAND));
  return loaded.exports;
}
