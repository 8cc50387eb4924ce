// An engine in a process of its own, on the parent's word. `node run-engine.mjs NAME FILE` runs one page
// and ends: that is how cold starts are measured.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ENGINES } from './engines.mjs';

function read(path) {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function timed(engine, path) {
  const bytes = read(path);
  const started = performance.now();
  try {
    const answer = await engine(bytes);
    return { ms: performance.now() - started, ok: Boolean(answer), bytes: bytes.length };
  } catch {
    return { ms: performance.now() - started, ok: false, bytes: bytes.length };
  }
}

const [, , name, file] = process.argv;
if (process.send) {
  console.log = console.warn = console.error = () => undefined;
  const engine = await ENGINES[name]();
  process.on('message', async (path) => process.send({ ...(await timed(engine, path)), peak: process.resourceUsage().maxRSS }));
  process.send('ready');
} else if (name && file) {
  await timed(await ENGINES[name](), file);
}
