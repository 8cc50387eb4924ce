import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from './catalogue.ts';
import { row, type Table } from './report.ts';
import { runShapes, type ShapeResult } from './shapes.ts';

const tests = join(import.meta.dirname, '..');
const PARTS = new Set(['kill', 'polite', 'poison', 'memory']);

/** Runs what holds the catalogue's entries, and says of each entry how it went. */
export async function hold(): Promise<Table> {
  const pointers = CATALOGUE.flatMap(({ by }) => by).filter((pointer) => pointer.includes(': '));
  const files = [...new Set(pointers.map((pointer) => pointer.split(':')[0] ?? ''))];
  const results = runTests(files);
  const shapes = await runShapes();
  const rows = CATALOGUE.map(({ id, about, by, but }) => {
    const verdicts = by.map((pointer) => verdictOf(pointer, id, { results, shapes }));
    const isTested = by.length > 0 && verdicts.every((verdict) => verdict !== undefined);
    return { id, about, but, isTested, isGreen: isTested && verdicts.every(Boolean) };
  });
  const tested = rows.filter(({ isTested }) => isTested);
  const asWritten = tested.filter(({ isGreen, but }) => isGreen && but === undefined);
  const rest = rows.filter((one) => !asWritten.includes(one));
  const slowest = shapes.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  const wrong = shapes.filter(({ isRight }) => !isRight).map(({ id, name, end }) => `${id} ${name}: ${end}`);
  return [
    row('catalogue of faults', 'entries'),
    row('in all', rows.length),
    row('tests by now', tested.length),
    row('behave as written', asWritten.length),
    row(
      `hostile pages as written, slowest ${slowest.seconds.toFixed(1)} s (${slowest.name})`,
      `${shapes.length - wrong.length} of ${shapes.length}`,
    ),
    ...wrong.map((name) => row(`hostile page that does not: ${name}`, '')),
    ...rest.map(({ id, about, but, isTested, isGreen }) =>
      row(
        `${id} ${about}: ${but ?? (isTested && !isGreen ? 'its test fails' : 'no test of that name')}`,
        isTested ? 'tested' : 'not tested',
      ),
    ),
  ];
}

interface Found {
  readonly results: readonly { readonly file: string; readonly name: string; readonly isOk: boolean }[];
  readonly shapes: readonly ShapeResult[];
}

/** Whether what holds an entry is green; undefined where there is no such thing. */
function verdictOf(pointer: string, id: string, { results, shapes }: Found): boolean | undefined {
  // Parts of this program say so in their own tables.
  if (PARTS.has(pointer)) return true;
  const at = pointer.indexOf(': ');
  const found =
    pointer === 'shapes'
      ? shapes.filter((shape) => shape.id === id).map(({ isRight }) => isRight)
      : results
          .filter(({ file, name }) => file.includes(pointer.slice(0, at)) && name.includes(pointer.slice(at + 2)))
          .map(({ isOk }) => isOk);
  return found.length === 0 ? undefined : found.every(Boolean);
}

function runTests(wanted: readonly string[]): Found['results'] {
  const all = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.js'));
  return all
    .filter((name) => wanted.some((part) => name.includes(part)))
    .flatMap((file) => {
      const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', join(tests, file)], {
        encoding: 'utf8',
        maxBuffer: 64 << 20,
      });
      return [...stdout.matchAll(/^\s*(not )?ok \d+ - (.*)$/gm)].map(([, not, name = '']) => ({
        file,
        name: name.replace(/ # (?:SKIP|TODO).*/, '').replaceAll('\\#', '#'),
        isOk: not === undefined,
      }));
    });
}
