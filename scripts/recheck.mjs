// Asks recheck of every regular expression of src whether a hostile text makes it slow: literals, and those built when a module loads.
// Exits with 1 where one is vulnerable. What recheck cannot decide in time is listed as unknown, never counted as safe.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const TIMEOUT_MS = 10_000;
const AT_ONCE = 2;
// Start a process instead of giving something to import.
const PROGRAMS = new Set(['cli/main.js', 'batch/pool/child.js']);

const patterns = new Map();

function add(source, flags, where) {
  const key = `/${source}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, { key, source, flags, where });
}

function addLiterals(file) {
  const waiting = [{ node: parseSync(file, readFileSync(join(root, 'src', file), 'utf8')).program, name: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    const name = node.type === 'VariableDeclarator' ? node.id.name : next.name;
    if (node.type === 'Literal' && node.regex) add(node.regex.pattern, node.regex.flags, `${file} ${name}`);
    for (const child of Object.values(node)) if (child && typeof child === 'object') waiting.push({ node: child, name });
  }
}

async function addBuilt(file) {
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given) {
      const built = Reflect.construct(target, given);
      // Node and the libraries build some too.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (caller.includes('/dist/src/')) add(built.source, built.flags, `built by ${caller.replace(/^.*\/dist\/src\/|:\d+\)?$/g, '')}`);
      return built;
    },
  });
  await import(join(root, 'dist', 'src', file));
  globalThis.RegExp = Native;
}

function filesOf(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
}

for (const file of filesOf('src', '.ts')) addLiterals(file);
for (const file of filesOf('dist/src', '.js')) if (!PROGRAMS.has(file)) await addBuilt(file);

const waiting = [...patterns.values()];
const found = { safe: [], vulnerable: [], unknown: [] };

async function work() {
  for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
    const { status, complexity, error } = await check(pattern.source, pattern.flags, { timeout: TIMEOUT_MS });
    found[status].push({ ...pattern, said: complexity?.summary ?? error?.kind ?? '' });
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
for (const kind of ['vulnerable', 'unknown']) {
  for (const { key, where, said } of found[kind]) {
    process.stdout.write(`${kind}: ${where}: ${said}\n  ${key.slice(0, 160)}\n`);
  }
}
const counts = Object.entries(found).map(([kind, list]) => `${list.length} ${kind}`);
process.stdout.write(`${patterns.size} patterns: ${counts.join(', ')}\n`);
// recheck keeps a process of its own open.
process.exit(found.vulnerable.length === 0 ? 0 : 1);
