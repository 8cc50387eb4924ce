import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { newTally, readWarcPages } from '../../src/sources/warc.ts';
import { check, countedByOthers, countFaults, type Checked } from '../warc/check.ts';
import { harm, page, record } from '../warc/make.ts';
import { row, type Row, type Table } from './report.ts';
import { sitting, type SittingResult } from './sitting.ts';
import { openWorld, story } from './world.ts';

export interface WarcOptions {
  readonly kills: number;
  readonly urls: number;
  /** Damaged files. */
  readonly damaged: number;
  /** Length of the large file. */
  readonly bytes: number;
  /** Folders of pages (*.html.gz) for the large file; pages of our own where they hold none. */
  readonly corpora: readonly string[];
  readonly random: () => number;
}

const KINDS = ['ok', 'gzip', 'moved', 'ok', 'away', 'gone', 'ok', 'gzip'];

/** Writes under kills, reads what was written and what is damaged, and times a large file against the same pages from disk. */
export async function warcTable(options: WarcOptions): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-warc-'));
  try {
    const written = await write(folder, options);
    return [row('what', 'count'), ...written.rows, ...(await survive(written.file, folder, options)), ...(await time(folder, options))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Written {
  readonly rows: readonly Row[];
  /** The first file. */
  readonly file: string;
}

/** A batch with --warc that is killed again and again. */
async function write(folder: string, { kills, urls, random }: WarcOptions): Promise<Written> {
  const world = await openWorld();
  const host = (n: number): string => `http://127.0.${(n % 8) + 1}.${(n % 3) + 1}:${world.port}`;
  const list = join(folder, 'list.txt');
  writeFileSync(list, Array.from({ length: urls }, (_, n) => `${host(n)}/${KINDS[n % KINDS.length]}/${n}`).join('\n'));
  const [out, path] = [join(folder, 'out.jsonl'), join(folder, 'pages.warc.gz')];
  const args = ['batch', '-i', list, '-o', out, '-w', '0', '--allow-private', '--warc', path, '--warc-size', '200000', '-q'];
  let killed = 0;
  for (let end: number | string = 'SIGKILL'; typeof end === 'string';) {
    const times = 1 + Math.floor(random() * 4);
    const kill = { after: Math.floor(random() * 30), what: 'group' as const, written: { path: `${out}.journal`, times } };
    ({ end } = await sitting(killed > 0 ? [...args, '--resume'] : args, killed < kills ? { kill } : {}));
    if (typeof end === 'string') killed += 1;
  }
  world.close();
  const files = readdirSync(folder)
    .filter((name) => name.includes('.warc'))
    .map((name) => join(folder, name));
  return { rows: await judge(files, killed, out), file: path };
}

async function judge(files: readonly string[], killed: number, out: string): Promise<Row[]> {
  const whole = files.flatMap((file) => sound(file) ?? []);
  const judged = files.map(countFaults);
  const others = await Promise.all(files.map(countedByOthers));
  const pages = whole.filter(isPage).map(({ headers }) => headers.get('warc-target-uri'));
  const records = new Map(linesOf(out).map((line) => [idOf(line), line]));
  const again = join(out, '..', 'again.jsonl');
  await sitting([...files, '-f', 'jsonl', '-o', again, '-q']);
  const equal = linesOf(again).filter((line) => timeless(line) === timeless(records.get(idOf(line)) ?? 'null'));
  return [
    row('kill -9 of a batch that writes WARC', killed),
    row('files after --resume', files.length),
    row('torn files, or still open', files.filter((file) => !sound(file) || file.endsWith('.open') || !isGzip(file)).length),
    row('records written', sumOf(judged, 'records')),
    row('… with a wrong length or digest, or otherwise not to the standard', sumOf(judged, 'faulty')),
    row('records that npm warcio reads', sumOf(others, 'warcio')),
    row('records that npm warc reads', sumOf(others, 'warc')),
    row('pages that are in the files twice', pages.length - new Set(pages).size),
    row('articles of the batch', records.size),
    row('extracted again, equal', `${equal.length} (${((equal.length / records.size) * 100).toFixed(1)} %)`),
  ];
}

function sumOf<Key extends string>(counts: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return counts.reduce((sum, count) => sum + count[key], 0);
}

function sound(file: string): Checked[] | undefined {
  try {
    return check(file);
  } catch {
    return undefined;
  }
}

function isGzip(file: string): boolean {
  return spawnSync('gzip', ['-t', file]).status === 0;
}

function isPage({ headers, block }: Checked): boolean {
  return headers.get('warc-type') === 'response' && block.toString('latin1', 9, 12) === '200' && !block.includes('User-agent:');
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

function idOf(line: string): string {
  return String(JSON.parse(line).capture.warc?.recordId);
}

/** A record without when it was fetched: the file has the time of the request. */
function timeless(line: string): string {
  return line.replace(/"fetchedAt":"[^"]*"/, '');
}

/** Damages one record of a file at a time; every page but that one must come, and none may be wrong without an issue. */
async function survive(file: string, folder: string, { damaged, random }: WarcOptions): Promise<Row[]> {
  const bytes = readFileSync(file);
  const ends = check(file)
    .map(({ offset }) => offset)
    .concat(bytes.length);
  const before = await pagesOf(file);
  const path = join(folder, 'damaged.warc.gz');
  let [survived, lost, said] = [0, 0, 0];
  for (let turn = 0; turn < damaged; turn += 1) {
    const hit = Math.floor(random() * (ends.length - 1));
    const [start = 0, end = 0] = ends.slice(hit, hit + 2);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, start), harm(bytes.subarray(start, end), turn, random), bytes.subarray(end)]));
    const after = await pagesOf(path);
    survived += 1;
    lost += [...before.pages.keys()].filter((id) => before.pages.get(id) !== start && !after.pages.has(id)).length;
    said += after.damage > 0 ? 1 : 0;
  }
  return [
    row('damaged files read to their end', `${survived} of ${damaged}`),
    row('… in which damage is said', said),
    row('… pages lost besides the one that was hit', lost),
  ];
}

async function pagesOf(path: string): Promise<{ readonly pages: ReadonlyMap<string, number>; readonly damage: number }> {
  const pages = new Map<string, number>();
  const tally = newTally();
  for await (const { outcome } of readWarcPages(path, { maxBytes: 20 << 20, encoding: null }, tally))
    if (outcome.ok && outcome.value.warc) pages.set(outcome.value.warc.recordId, outcome.value.warc.offset);
  return { pages, damage: tally.damaged };
}

/** The same pages from one large WARC and from files. */
async function time(folder: string, { bytes, corpora }: WarcOptions): Promise<Row[]> {
  const found = corpora.flatMap(pagesIn);
  const given = found.length > 0 ? found : Array.from({ length: 50 }, (_, n) => Buffer.from(story(String(n))));
  const [large, pages] = [join(folder, 'large.warc'), join(folder, 'pages')];
  mkdirSync(pages);
  const file = await open(large, 'w');
  let count = 0;
  for (let written = 0; written < bytes; count += 1) {
    const html = given[count % given.length] ?? Buffer.alloc(0);
    const url = `https://site${count % given.length}.example/news/story-${count}`;
    const made = record({ url, block: page(url, html, 'Content-Type: text/html\r\n') });
    await file.write(made);
    writeFileSync(join(pages, `${String(count).padStart(8, '0')}.html.gz`), gzipSync(html, { level: 1 }));
    written += made.length;
  }
  await file.close();
  const run = (source: string): Promise<SittingResult> =>
    sitting([source, '-f', 'jsonl', '-o', join(folder, 'timed.jsonl'), '-q'], { watch: 200 });
  const [warc, disk] = [await run(large), await run(pages)];
  const rate = ({ seconds, cpuSeconds, peakBytes }: SittingResult): string =>
    `${(count / seconds).toFixed(1)} pages a second (${((1000 * cpuSeconds) / count).toFixed(0)} ms CPU each), peak ${(peakBytes / 1e6).toFixed(0)} MB`;
  return [
    row('large file', `${(bytes / 1e9).toFixed(2)} GB, ${count} pages`),
    row('… from the WARC', rate(warc)),
    row('… from files on disk', rate(disk)),
  ];
}

function pagesIn(corpus: string): Buffer[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => gunzipSync(readFileSync(join(corpus, name))));
}
