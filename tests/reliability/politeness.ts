import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row, type Table } from './report.ts';
import { sitting } from './sitting.ts';
import { openWorld, type Seen } from './world.ts';

const PAUSE = 300;
const CRAWL_DELAY = 1000;
const RETRY_AFTER = 2000;

/** A list of many hosts: slow pages, redirects to other hosts of the list, pages that robots.txt forbids, hosts that ask for patience or a delay. */
function listOf(port: number): string[] {
  const kinds = ['ok', 'slow', 'away', 'private', 'moved', 'patience', 'flaky', 'ok'];
  const hosts = Array.from({ length: 20 }, (_, n) => `127.0.${(n % 5) + 1}.${n < 4 ? 200 : Math.floor(n / 5) + 1}`);
  return [...new Set(hosts)].flatMap((host, at) =>
    Array.from({ length: 8 }, (_, n) => `http://${host}:${port}/${kinds[(n + at) % kinds.length]}/${at * 8 + n}`),
  );
}

/** Runs the list with kills between, and looks at it from the server's side. */
export async function politeness({ kills, random }: { readonly kills: number; readonly random: () => number }): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-polite-'));
  const world = await openWorld();
  try {
    const list = join(folder, 'list.txt');
    const out = join(folder, 'out.jsonl');
    const lines = listOf(world.port);
    writeFileSync(list, lines.join('\n'));
    let killed = 0;
    for (;;) {
      const args = ['batch', '-i', list, '-o', out, '--allow-private', '-w', String(PAUSE / 1000), '-q'];
      const written = { path: `${out}.journal`, times: Math.ceil(random() * 6) };
      const { end } = await sitting(
        [...args, ...(existsSync(`${out}.journal`) ? ['--resume'] : [])],
        killed < kills ? { kill: { after: random() * 500, what: 'process', written } } : {},
      );
      if (end === 'SIGKILL') killed += 1;
      if (typeof end === 'number') break;
    }
    return report(await world.log(), { killed, lines: lines.length });
  } finally {
    world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(log: readonly Seen[], { killed, lines }: { readonly killed: number; readonly lines: number }): Table {
  const hosts = grouped(log);
  const gaps = [...hosts].flatMap(([host, requests]) => gapsOf(host, requests));
  const smallest = (chosen: readonly Gap[]): string => (chosen.length === 0 ? '–' : `${Math.min(...chosen.map(({ pause }) => pause))} ms`);
  const patient = gaps.filter(({ after }) => after.status === 429);
  const delayed = gaps.filter(({ host, after }) => host.split(':')[0]?.endsWith('.200') && after.status !== 429);
  // A kill between the answer of robots.txt and its note on disk: nobody knows the delay, and robots.txt is asked again.
  const unheard = delayed.filter(
    ({ pause, after, before }) => pause < CRAWL_DELAY && [after, before].every(({ path }) => path === '/robots.txt'),
  );
  return [
    row('seen from the server', 'figure', 'asked for'),
    row('hosts / inputs / requests / kills -9', `${hosts.size} / ${lines} / ${log.length} / ${killed}`, ''),
    row('requests to a host while another was open', gaps.filter(({ pause }) => pause < 0).length, '0'),
    row('smallest pause of a host', smallest(gaps), `${PAUSE} ms`),
    row('smallest pause where Crawl-delay asks for more', smallest(delayed.filter((gap) => !unheard.includes(gap))), `${CRAWL_DELAY} ms`),
    row('the same where a kill came before the delay was on disk', smallest(unheard), `${PAUSE} ms`),
    row('smallest pause after Retry-After', smallest(patient), `${RETRY_AFTER} ms`),
    row('requests that robots.txt forbids', log.filter(({ path }) => path.startsWith('/private/')).length, '0'),
    row(
      'hosts asked for a page before their robots.txt',
      [...hosts.values()].filter(([first]) => first?.path !== '/robots.txt').length,
      '0',
    ),
  ];
}

interface Gap {
  readonly host: string;
  /** Milliseconds from the end of one request to the beginning of the next. */
  readonly pause: number;
  readonly after: Seen;
  readonly before: Seen;
}

function gapsOf(host: string, requests: readonly Seen[]): Gap[] {
  const inOrder = requests.toSorted((a, b) => a.began - b.began);
  return inOrder.slice(1).flatMap((before, at) => {
    const after = inOrder[at];
    return after ? [{ host, pause: before.began - after.ended, after, before }] : [];
  });
}

function grouped(log: readonly Seen[]): Map<string, Seen[]> {
  const hosts = new Map<string, Seen[]>();
  for (const seen of log) hosts.set(seen.host, [...(hosts.get(seen.host) ?? []), seen]);
  return hosts;
}
