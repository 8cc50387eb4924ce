import { extract, type Article } from '../../src/index.ts';
import { changesOf, fallen, pinned, readFloors, writeFloors, type Change, type CorpusFloors, type Floors, type Pin } from './floors.ts';
import { readCorpus, type Corpus, type LabelledPage } from './labels.ts';
import { refreshReadme } from './readme.ts';
import { scorePage, type PageScore } from './score-page.ts';
import { pageFigure, summarize, type Summary } from './summary.ts';

export interface Task {
  readonly corpora: readonly string[];
  readonly labels: string;
  readonly floorsFile: string;
  /** The README whose figures are refreshed when floors are pinned. */
  readonly readme: string | undefined;
  readonly pin: Pin | undefined;
  /** Pages of each corpus at most; then floors are not asked. */
  readonly limit: number | undefined;
  readonly asJson: boolean;
  readonly worst: { readonly field: string; readonly pages: number } | undefined;
  readonly print: (line: string) => void;
}

interface Scored {
  readonly page: LabelledPage;
  readonly score: PageScore;
  readonly error: string | undefined;
}

/** Scores corpora, prints their tables, keeps the floors. Resolves to the exit code: 1 where a figure is under its floor. */
export async function evaluate(task: Task): Promise<0 | 1> {
  const floors: Floors = readFloors(task.floorsFile);
  const figures: Record<string, Summary> = {};
  const under: string[] = [];
  for (const folder of task.corpora) {
    const corpus = readCorpus(folder, task.labels);
    const scored = await scoreCorpus(corpus, task.limit);
    const summary = summarize(scored.map(({ score }) => score));
    figures[corpus.name] = summary;
    const pins = pinsOf(corpus, floors, task);
    const changes = changesOf(summary, pins);
    if (!task.asJson) printTable(corpus, scored, changes, task, floors);
    if (task.worst) printWorst(scored, task.worst, task.print);
    if (task.pin) floors[corpus.name] = { fingerprint: corpus.fingerprint, pages: corpus.pages.length, floors: pinned(changes, task.pin) };
    else under.push(...fallen(changes, pins).map((name) => `${corpus.name} ${name}`));
  }
  if (task.asJson) task.print(JSON.stringify(figures, undefined, 1));
  if (task.pin) {
    writeFloors(task.floorsFile, floors);
    if (task.readme) refreshReadme(task.readme, floors);
  }
  if (under.length > 0) task.print(`\nunder the floor: ${under.join(', ')}`);
  return under.length > 0 ? 1 : 0;
}

/** Floors hold for the corpus that they were pinned on, whole. */
function pinsOf({ name, fingerprint }: Corpus, floors: Floors, { limit }: Task): CorpusFloors | undefined {
  const pins = floors[name];
  return pins?.fingerprint === fingerprint && limit === undefined ? pins : undefined;
}

async function scoreCorpus({ pages }: Corpus, limit: number | undefined): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const page of pages.slice(0, limit)) {
    const { article, error } = await read(page);
    scored.push({ page, score: scorePage(article, page), error });
  }
  return scored;
}

async function read({ html, labels }: LabelledPage): Promise<{ article: Article | null; error: string | undefined }> {
  try {
    return { article: await extract(html(), { url: labels.url }), error: undefined };
  } catch (error) {
    return { article: null, error: error instanceof Error ? error.message : String(error) };
  }
}

function printTable(
  { name, pages, fingerprint }: Corpus,
  scored: readonly Scored[],
  changes: readonly Change[],
  task: Task,
  floors: Floors,
): void {
  const failed = scored.filter(({ error }) => error !== undefined).length;
  task.print(`\n${name}: ${scored.length} of ${pages.length} pages, ${failed} without a record, corpus ${fingerprint}`);
  const pins = floors[name];
  if (pins && pins.fingerprint !== fingerprint) task.print(`  the floors are of another corpus (${pins.fingerprint}): not compared`);
  task.print(`  ${'field'.padEnd(18)} figure   floor  change  labels`);
  for (const { name: field, value, floor, change, labels } of changes) {
    const moved = floor === undefined || Math.abs(change) < 0.0005 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`;
    task.print(
      `  ${field.padEnd(18)} ${value.toFixed(3)}   ${floor?.toFixed(3) ?? '  –  '}  ${moved.padStart(6)}  ${String(labels).padStart(6)}`,
    );
  }
}

function printWorst(scored: readonly Scored[], { field, pages }: NonNullable<Task['worst']>, print: Task['print']): void {
  const rows = scored.flatMap(({ page, score, error }) => {
    const value = pageFigure(score, field);
    return value === undefined ? [] : [{ value, id: page.id, url: page.labels.url, error }];
  });
  for (const { value, id, url, error } of rows.toSorted((a, b) => a.value - b.value).slice(0, pages))
    print(`  ${value.toFixed(3)}  ${id}  ${url}${error ? `  (${error})` : ''}`);
}
