// The command as one file, and what it fetches with as another, since opening many costs more than half of its start.
// The library stays as compiled.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

// What every run needs. The rest stays outside, to be loaded when used: networks, schemas, archives, jsdom.
const BUNDLED = [
  '@mozilla/readability',
  'cheerio',
  'commander',
  'css-select',
  'css-what',
  'dom-serializer',
  'domhandler',
  'domutils',
  'entities',
  'htmlparser2',
  'string-width',
];

// dom-serializer escapes with few characters and takes the table of all named entities along, which costs 5 ms at each start.
const escapesOnly = {
  name: 'escapes only',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^entities$/ }, async ({ importer, kind, resolveDir }) => {
      if (!importer.includes('dom-serializer')) return undefined;
      const found = await resolve('entities/escape', { importer, kind, resolveDir });
      return found.errors.length === 0 ? found : resolve('entities/lib/escape.js', { importer, kind, resolveDir });
    });
  },
};

// cheerio depends on an older htmlparser2, with which it would read strings; it gets trees here, and one parser is enough.
const oneParser = {
  name: 'one parser',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^htmlparser2$/ }, ({ importer, kind }) =>
      packageOf(importer)?.endsWith('cheerio') ? resolve('htmlparser2', { kind, resolveDir: root }) : undefined,
    );
  },
};

// commander starts subcommands that are programs of their own; we have none, and what starts processes takes 4 ms to load.
const noPrograms = {
  name: 'no programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  // V8 keeps compiled code of scripts, not of modules.
  format: 'cjs',
  supported: { 'dynamic-import': true },
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'inline',
  metafile: true,
  logLevel: 'warning',
};

// What a bundled file loads or forks lies in bin. No function of ours is called so: the bundler knows nothing of these names.
const OUTSIDE = {
  js: "const __outside=require('../../bin/outside.cjs'),__here=require('node:url').pathToFileURL(require.resolve('../../bin/outside.cjs')).href;",
};

/** Writes the command into files of its own in a folder, with the licences of what went in. */
export async function bundleCommand(main, folder) {
  // Not at the top: a package installed from the registry has no esbuild.
  const { build } = await import('esbuild');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const outside = Object.keys(dependencies).filter((name) => !BUNDLED.includes(name));
  const command = await build({
    ...COMMON,
    external: outside,
    entryPoints: [main],
    banner: OUTSIDE,
    define: { 'import.meta.url': '__here' },
    plugins: [escapesOnly, oneParser, noPrograms],
  });
  const network = await build({ ...COMMON, entryPoints: [createRequire(import.meta.url).resolve('undici')] });
  const imports = new RegExp(String.raw`\bimport\((?="(?:${outside.join('|')})[/"])`, 'g');
  mkdirSync(folder);
  writeFileSync(join(folder, 'command.cjs'), toAscii(textOf(command).replaceAll(imports, '__outside(')));
  writeFileSync(join(folder, 'network.cjs'), toAscii(textOf(network)));
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf([command, network].flatMap(({ metafile }) => Object.keys(metafile.inputs))));
}

function textOf({ outputFiles }) {
  return outputFiles[0].text;
}

/**
 * V8 reads one byte a character only where all are of Latin-1. What esbuild leaves as it is stands in patterns and in templates,
 * where an escape means the same.
 */
function toAscii(text) {
  const odd = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.exec(text)?.[0];
  if (odd !== undefined) throw new Error(`bundle: ${odd} cannot be written in ASCII; write the character as an escape`);
  return text.replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The licence of every package that a bundled file comes from. */
function licencesOf(files) {
  const folders = new Set(files.flatMap((file) => packageOf(join(root, file)) ?? []));
  return [...folders].toSorted().map(licenceIn).join('\n\n');
}

/** The folder of the package that a file belongs to; undefined for our own. */
function packageOf(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  return at < 0 ? undefined : parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep);
}

function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? `(no licence file; see https://www.npmjs.com/package/${name})` : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}, ${license}\n\n${text.trim()}`;
}
