import { InvalidArgumentError, type Command } from 'commander';
import type { ProgressKind } from '../batch/progress.ts';
import { natural, seconds, withSourceOptions, type ReadOptions } from './options.ts';

export interface BatchCommandOptions extends ReadOptions {
  readonly outDir?: string;
  readonly failures?: string;
  readonly resume: boolean;
  readonly retryFailed: boolean;
  readonly parallel: number;
  readonly wait: number;
  readonly ignoreRobots: boolean;
  readonly deadline?: number;
  readonly max?: number;
  readonly maxFailures?: number;
  readonly progress: ProgressKind;
}

const EXAMPLES = `
Examples:
  $ pullquote batch -i urls.txt -o records.jsonl             a list, politely
  $ pullquote batch -i urls.txt -o records.jsonl --resume    go on where it stopped
  $ pullquote batch -i urls.txt -o records.jsonl --warc pages.warc.gz    and keep every byte
  $ pullquote batch -i bookmarks.html -o records.jsonl       also CSV, a feed, a sitemap, a WARC's pages
  $ pullquote batch crawl.warc.gz -o records.jsonl           a WARC, page by page
  $ pullquote batch pages/ --out-dir articles                one file an article
`;

/** Adds the batch command to the program. */
export function addBatchCommand(program: Command, process: NodeJS.Process): void {
  const command = program
    .command('batch')
    .description('work through many sources: politely, resumably, losing nothing')
    .argument('[source...]')
    .exitOverride();
  withSourceOptions(command)
    .option('-o, --output <file>', 'records as JSON lines; the journal stands beside it')
    .option('--out-dir <folder>', 'one file an article instead')
    .option('--failures <file>', 'failures as JSON lines; by default beside the output')
    .option('--resume', 'go on with an output that was begun', false)
    .option('--retry-failed', 'try the failures of an output again', false)
    .option('-P, --parallel <n>', 'hosts at once', natural, 8)
    .option('-w, --wait <seconds>', 'pause between two requests to one host', seconds, 1)
    .option('--ignore-robots', 'do not ask robots.txt; the record says so', false)
    .option('--deadline <seconds>', 'stop then; exit 9', seconds)
    .option('--max <n>', 'stop after so many sources; exit 9', natural)
    .option('--max-failures <n>', 'stop after so many failures; exit 9', natural)
    .option('--progress <kind>', 'auto, json or none', toProgress, 'auto')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: string[], options: BatchCommandOptions) => {
      const { batch } = await import('./batch.ts');
      process.exitCode = await batch(sources, options, process);
    });
}

function toProgress(value: string): ProgressKind {
  if (value === 'auto' || value === 'json' || value === 'none') return value;
  throw new InvalidArgumentError('choose auto, json or none.');
}
