import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const FLOORS = join(root, 'fixtures', 'floors.json');
const HELP = `npm run evaluate -- [CORPUS…] [options]

Scores the extraction over labelled corpora: folders of <id>.html.gz with <id>.json beside each.
Without CORPUS: corpora/* below the folder of labels.

  --labels DIR       more labels: DIR/quotes/<id>.json, DIR/bios/*.jsonl  (default: ../shared/labels)
  --worst FIELD N    list the N pages where FIELD is lowest
  --limit N          only the first N pages of each corpus; floors are not asked
  --json             the figures as JSON
  --floors FILE      the pinned floors  (default: fixtures/floors.json)
  --raise            pin what got better, in the floors and the README
  --lower            pin every figure, what got worse too

Exit: 0 all at or over their floors, 1 some under, 2 usage.`;

function usage(message: string): never {
  console.error(`evaluate: ${message}\n\n${HELP}`);
  process.exit(2);
}

/** `--worst FIELD N` takes two words, which no option parser of Node's does. */
function takeWorst(words: readonly string[]): { worst: { field: string; pages: number } | undefined; rest: string[] } {
  const at = words.indexOf('--worst');
  if (at < 0) return { worst: undefined, rest: [...words] };
  const [field, pages] = words.slice(at + 1, at + 3);
  if (!field || !/^\d+$/.test(pages ?? '')) usage('--worst wants a field and a number');
  return { worst: { field, pages: Number(pages) }, rest: words.toSpliced(at, 3) };
}

const { worst, rest } = takeWorst(process.argv.slice(2));
const { values, positionals } = parseArgs({
  args: rest,
  allowPositionals: true,
  options: {
    labels: { type: 'string', default: join(root, '..', 'shared', 'labels') },
    floors: { type: 'string', default: FLOORS },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    lower: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (values.limit !== undefined && (values.raise || values.lower))
  usage('floors are of whole corpora: --limit does not go with --raise or --lower');
const shared = join(values.labels, '..', 'corpora');
const corpora =
  positionals.length > 0 ? positionals : ['news', 'articles'].map((name) => join(shared, name)).filter((path) => existsSync(path));
if (corpora.length === 0) usage('no corpus: give a folder');
const missing = corpora.find((path) => !existsSync(path));
if (missing) usage(`${missing}: no such folder`);

process.exitCode = await evaluate({
  corpora: corpora.map((path) => resolve(path)),
  labels: values.labels,
  floorsFile: values.floors,
  readme: values.floors === FLOORS ? join(root, 'README.md') : undefined,
  pin: values.lower ? 'lower' : values.raise ? 'raise' : undefined,
  limit: values.limit === undefined ? undefined : Number(values.limit),
  asJson: values.json,
  worst,
  print: (line) => console.log(line),
});
