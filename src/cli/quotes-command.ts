import { InvalidArgumentError, type Command } from 'commander';
import type { Article, Quote } from '../article.ts';
import { isSameName } from '../text/same-name.ts';
import { withPaceOptions, withSourceOptions, type ReadOptions } from './options.ts';
import type { Printer } from './printers.ts';
import { readSources } from './read-sources.ts';
import { withWarc } from './warc-output.ts';

const QUOTE_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
type QuoteFormat = (typeof QUOTE_FORMATS)[number];

interface QuotesOptions extends Omit<ReadOptions, 'format'> {
  readonly format?: QuoteFormat;
  readonly speaker?: string[];
}

const PIPE_WIDTH = 80;

const EXAMPLES = `
Without -f: a table on a terminal, one JSON line a quote elsewhere. The table counts paragraphs from 1; (inferred) says that
the speaker follows from the context and not from the quote's own sentence.

Examples:
  $ pullquote quotes https://example.com/news/story              who said what
  $ pullquote quotes page.html --speaker Ortiz                   what one person said
  $ pullquote quotes pages/ -f csv -o quotes.csv                 for a spreadsheet
  $ pullquote quotes page.html -f table | less                   the table through a pipe
  $ pullquote quotes pages/ | jq -r 'select(.attribution == "explicit") | [.speaker, .text] | @tsv'
`;

/** Adds the quotes command to the program. */
export function addQuotesCommand(program: Command, process: NodeJS.Process): void {
  const command = program
    .command('quotes')
    .description('print who said what: every quote of each source with its speaker')
    .argument('[source...]', 'URL, file, folder, WARC, or - for standard input')
    .exitOverride();
  withPaceOptions(withSourceOptions(command))
    .option('-o, --output <file>', 'write there (complete or not at all) instead of to standard output')
    .option('-f, --format <format>', `${QUOTE_FORMATS.join(', ')}; csv has source, speaker, role, quote, date, URL, …`, toFormat)
    .option(
      '--speaker <name>',
      'only quotes of this speaker; case and accents do not matter, a surname is enough; may be repeated',
      (name: string, before: string[] | undefined) => [...(before ?? []), name],
    )
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], { format, ...options }: QuotesOptions) => {
      const printer = quotesPrinter(format, options.speaker ?? [], process);
      process.exitCode = await withWarc(options, process, (open) => readSources(sources, printer, { options: open, process }));
    });
}

function quotesPrinter(format: QuoteFormat | undefined, speakers: readonly string[], process: NodeJS.Process): Printer {
  return {
    of: 'article',
    print: async (article, _, isTerminal) => {
      const quotes = article.quotes.filter(
        ({ speaker }) => speakers.length === 0 || speakers.some((name) => isSameName(name, speaker ?? '')),
      );
      // Of many pages only those where the speaker says something.
      if (quotes.length === 0 && speakers.length > 0) return '';
      return printQuotes(article, quotes, format ?? (isTerminal ? 'table' : 'jsonl'), process.stdout.columns ?? PIPE_WIDTH);
    },
    head: async () => (format === 'csv' ? (await import('../sinks/quotes-csv.ts')).quotesCsvHead() : ''),
  };
}

async function printQuotes(article: Article, quotes: readonly Quote[], format: QuoteFormat, width: number): Promise<string> {
  switch (format) {
    case 'table':
      return (await import('../sinks/quotes-table.ts')).toQuotesTable(article, quotes, width);
    case 'csv':
      return (await import('../sinks/quotes-csv.ts')).toQuotesCsv(article, quotes);
    case 'json':
    case 'jsonl': {
      const { toIndentedJson, toJsonLine } = await import('../sinks/json.ts');
      const print = format === 'json' ? toIndentedJson : toJsonLine;
      return quotes.map((quote) => print({ url: article.url, ...quote })).join('');
    }
  }
}

function toFormat(value: string): QuoteFormat {
  const format = QUOTE_FORMATS.find((name) => name === value);
  if (!format) throw new InvalidArgumentError(`choose one of ${QUOTE_FORMATS.join(', ')}.`);
  return format;
}
