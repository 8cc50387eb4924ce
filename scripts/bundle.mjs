// The command as one file, since opening many costs more than half of its start. The library stays as compiled.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

// What every run needs. Networks load when used, but out of the same file. The rest stays outside: schemas, archives, jsdom.
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
  'undici',
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

/** Writes the command into a file of its own in a folder, with the licences of what went in. */
export async function bundleCommand(main, folder) {
  // Not at the top: a package installed from the registry has no esbuild.
  const { build } = await import('esbuild');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const outside = Object.keys(dependencies).filter((name) => !BUNDLED.includes(name));
  const { metafile, outputFiles } = await build({
    entryPoints: [main],
    absWorkingDir: root,
    bundle: true,
    write: false,
    // V8 keeps compiled code of scripts, not of modules.
    format: 'cjs',
    supported: { 'dynamic-import': true },
    platform: 'node',
    target: 'node20.19',
    // What a bundled file loads or forks lies in bin. No function of ours is called so: the bundler knows nothing of these names.
    banner: {
      js: "const __outside=require('../../bin/outside.cjs'),__here=require('node:url').pathToFileURL(require.resolve('../../bin/outside.cjs')).href;",
    },
    define: { 'import.meta.url': '__here' },
    plugins: [escapesOnly, oneParser, noPrograms],
    external: outside,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  });
  const imports = new RegExp(String.raw`\bimport\((?="(?:${outside.join('|')})[/"])`, 'g');
  mkdirSync(folder);
  writeFileSync(join(folder, 'command.cjs'), outputFiles[0].text.replaceAll(imports, '__outside('));
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
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
