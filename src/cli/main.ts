import { Command, CommanderError } from 'commander';
import { VERSION } from '../record/generator.ts';
import { addBatchCommand } from './batch-command.ts';
import { addDiscoverCommand } from './discover-command.ts';
import { withOutputOptions, withPaceOptions, withSourceOptions, type ReadOptions } from './options.ts';
import { printArticle, printExplanation, type Printer } from './printers.ts';
import { addQuotesCommand } from './quotes-command.ts';
import { readSources } from './read-sources.ts';
import { UsageError } from './usage-error.ts';
import { withWarc } from './warc-output.ts';

const EXAMPLES = `
Examples:
  $ pullquote https://example.com/news/story            one record
  $ pullquote page.html --url https://example.com/story a saved page
  $ curl -s https://example.com/story | pullquote - -p title
  $ pullquote pages/ -f jsonl > records.jsonl           a folder of pages
  $ pullquote https://example.com/news/story --warc story.warc.gz    and keep the bytes
  $ pullquote crawl.warc.gz -f jsonl > records.jsonl    every page of a WARC, offline
  $ pullquote quotes page.html                          who said what
  $ pullquote discover https://example.com/ --since 1d | pullquote batch -i - -o records.jsonl
  $ pullquote explain page.html                         why the record says so

Exit codes:
  0 every input gave a record   2 usage   3 no article there   4 network
  5 HTTP error or blocked       6 refused by policy            7 cannot read or write
  8 some of several failed      1 unexpected error             130, 143 interrupted
`;

const EXTRACT_EXAMPLES = `
Examples:
  $ pullquote https://example.com/news/story -o story.json      the whole record
  $ pullquote https://example.com/news/story -p title           one bare value
  $ pullquote page.html --fields title,authors,quotes -f json   a slim record
  $ pullquote pages/ -P 4 -f csv -o pages.csv                   a folder, four processes, a spreadsheet
  $ pullquote -i urls.txt -w 2 -f jsonl -o records.jsonl        a few addresses; for many, pullquote batch
`;

const EXPLAIN_EXAMPLES = `
Examples:
  $ pullquote explain https://example.com/news/story            for reading
  $ pullquote explain page.html -f json | jq '.fields[] | select(.field == "title")'
`;

/** Makes this process one of the pool's; the bundled command is both. */
export async function serve(): Promise<void> {
  await import('../batch/pool/child.ts');
}

/** Runs the command line of a process and sets its exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  // A reader that closed the pipe has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  // Messages that nobody hears end no run.
  process.stderr.on('error', () => undefined);
  try {
    await buildProgram(process).parseAsync(process.argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error, process);
  }
}

function exitCodeOf(error: unknown, process: NodeJS.Process): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    process.stderr.write(`pullquote: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(
    `pullquote: unexpected error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}

function buildProgram(process: NodeJS.Process): Command {
  const program = new Command('pullquote')
    .description('Turns a news page into one JSON record: title, byline, text, captions with credits, and every quote with its speaker.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(pullquote --help shows how it is used)')
    .addHelpText('after', EXAMPLES);
  const reading = (name: string, about: string, print: Printer, examples: string, isDefault = false): void => {
    const command = program
      .command(name, { isDefault })
      .description(about)
      .argument('[source...]', 'URL, file, folder, WARC, or - for standard input')
      .exitOverride()
      .addHelpText('after', examples);
    withPaceOptions(withSourceOptions(withOutputOptions(command))).action(async (sources: string[], options: ReadOptions) => {
      process.exitCode = await withWarc(options, process, (open) => readSources(sources, print, { options: open, process }));
    });
  };
  reading('extract', 'print the record of each source (the default)', printArticle, EXTRACT_EXAMPLES, true);
  addQuotesCommand(program, process);
  reading('explain', 'say per field which rule won, what was refused and what broke', printExplanation, EXPLAIN_EXAMPLES);
  addBatchCommand(program, process);
  addDiscoverCommand(program, process);
  program
    .command('schema')
    .description('print the JSON Schema of the record')
    .action(async () => {
      const { articleJsonSchema } = await import('../index.ts');
      process.stdout.write(`${JSON.stringify(await articleJsonSchema(), null, 2)}\n`);
    });
  return program;
}
