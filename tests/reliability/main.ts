// `npm run reliability [-- PART…] [--corpus FOLDER]`: prints the tables that the README shows.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cores } from './cores.ts';
import { cost } from './cost.ts';
import { hold } from './hold.ts';
import { killRuns, killTable } from './kill.ts';
import { memory } from './memory.ts';
import { poison } from './poison.ts';
import { politeness } from './politeness.ts';
import { markdown, type Table } from './report.ts';
import { seeded } from '../seeded.ts';
import { warcTable } from './warc.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    urls: { type: 'string', default: '5000' },
    lines: { type: 'string', default: '1000000' },
    pages: { type: 'string', default: '2000' },
    bytes: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [join(import.meta.dirname, '..', '..', '..', 'fixtures', 'pages')] },
  },
});

const PARTS: Readonly<Record<string, () => Promise<Table>>> = {
  kill: async () => {
    const random = seeded(Number(values.seed));
    const kills = Number(values.kills);
    const urls = Number(values.urls);
    const treated = await killRuns({ kills, urls, random });
    const control = await killRuns({
      kills: Math.ceil(kills / 5),
      urls: Math.ceil(urls / 5),
      random,
      preload: new URL('no-recovery.js', import.meta.url).href,
    });
    return killTable(treated, control);
  },
  polite: () => politeness({ kills: 10, random: seeded(Number(values.seed)) }),
  poison,
  memory: () => memory([10_000, Number(values.lines)]),
  cost: () => cost({ folders: values.corpus, least: Number(values.pages) }),
  cores: () => cores({ folders: values.corpus, rounds: 2 }),
  catalogue: hold,
  warc: () =>
    warcTable({
      kills: Math.min(50, Number(values.kills)),
      urls: 1000,
      damaged: 200,
      bytes: Number(values.bytes),
      corpora: values.corpus,
      random: seeded(Number(values.seed)),
    }),
};

process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));

const wanted = positionals.length === 0 ? Object.keys(PARTS) : positionals;
for (const name of wanted) {
  const part = PARTS[name];
  if (!part) throw new Error(`no such part: ${name}; there are ${Object.keys(PARTS).join(', ')}`);
  const started = performance.now();
  const table = await part();
  console.log(
    `\n## ${name} (${((performance.now() - started) / 1000).toFixed(0)} s, load ${loadavg()[0]?.toFixed(1)})\n\n${markdown(table)}`,
  );
}
