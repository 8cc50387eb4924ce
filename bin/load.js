'use strict';
const { closeSync, fstatSync, openSync, readFileSync, readSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist', 'command');
/** The bundled command. */
const COMMAND = join(folder, 'command.cjs');
/** What it fetches with. */
const NETWORK = join(folder, 'network.cjs');

const NEWEST_TRIED = 26;

/** Makes V8 quick to start. Before all code: it refuses what was compiled under other flags. */
function prepare() {
  const [major] = process.versions.node.split('.');
  // A version that has no such flag would say so on stderr at every start.
  if (Number(major) > NEWEST_TRIED) return;
  // V8 compiles a pattern for its first use, and once more, better, for its second: a fifth of a start. The first is left out.
  setFlagsFromString('--no-regexp-tier-up');
  // What makes a pattern faster takes longer than it saves on one page: a twelfth of a start.
  setFlagsFromString('--no-regexp-optimization');
}

const loaded = new Map();

/** What a bundled file exports. */
function load(file) {
  if (!loaded.has(file)) {
    const compiled = readCompiled(file);
    if (compiled) evaluate(file, compiled);
    else loaded.set(file, compileAnew(file));
  }
  return loaded.get(file);
}

/** A bundled file as V8 compiled it at the build: to do so anew takes a quarter of a start. It compiles what is of another version or text. */
function readCompiled(file) {
  try {
    return readFileSync(compiledOf(file));
  } catch {
    return undefined;
  }
}

function compiledOf(file) {
  return `${file}.cache`;
}

/** An installed package has nothing compiled. Node 22.8 and later keep compiled code of their own, though less of it. */
function compileAnew(file) {
  Module.enableCompileCache?.();
  return require(file);
}

/** Runs a bundled file as Node runs a CommonJS module, and gives its script. */
function evaluate(file, cachedData) {
  const script = new Script(readWrapped(file), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, dirname(file));
  loaded.set(file, module.exports);
  return script;
}

/** The file's text within a function's, read into its place: a copy around it costs a fiftieth of a start. */
function readWrapped(file) {
  const [head, tail] = Module.wrap('\0').split('\0');
  const descriptor = openSync(file);
  try {
    const { size } = fstatSync(descriptor);
    const bytes = Buffer.alloc(head.length + size + tail.length);
    bytes.write(head);
    readSync(descriptor, bytes, { offset: head.length, length: size });
    bytes.write(tail, head.length + size);
    // Bundled files are ASCII, which V8 takes as it is.
    return bytes.latin1Slice();
  } finally {
    closeSync(descriptor);
  }
}

module.exports = { COMMAND, NETWORK, compiledOf, evaluate, load, prepare };
