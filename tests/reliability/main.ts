// `npm run reliability [-- PART…] [--kills N] [--corpus FOLDER]`: prints the tables that the README shows.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { killRuns, killTable } from './kill.ts';
import { markdown, seeded, type Table } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    urls: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
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
      urls,
      random,
      preload: new URL('no-recovery.js', import.meta.url).href,
    });
    return killTable(treated, control);
  },
};

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
