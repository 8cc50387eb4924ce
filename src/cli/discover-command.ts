import { InvalidArgumentError, type Command } from 'commander';
import { instantsOf } from '../sources/entry.ts';
import { natural, seconds, withFetchOptions, type ReadOptions } from './options.ts';

export interface DiscoverCommandOptions extends Omit<ReadOptions, 'format'> {
  readonly format: 'text' | 'jsonl';
  readonly since?: Instants;
  readonly until?: Instants;
  readonly max?: number;
  readonly wait: number;
  readonly ignoreRobots?: boolean;
}

type Instants = readonly [first: number, last: number];

const EXAMPLES = `
Examples:
  $ pullquote discover https://example.com/                         what the site's feeds and sitemaps name
  $ pullquote discover https://example.com/feed.xml --since 7d      of the last week
  $ pullquote discover https://example.com/sitemap.xml --since 2026-03-01 --until 2026-03-31 --max 500
  $ pullquote discover https://example.com/ -f jsonl                with title and date
  $ pullquote discover https://example.com/ --since 1d | pullquote batch -i - -o records.jsonl
`;
const LARGEST = 100 << 20;
const DAY = 86_400_000;

/** Adds the discover command to the program. */
export function addDiscoverCommand(program: Command, process: NodeJS.Process): void {
  const command = program
    .command('discover')
    .description('print the addresses of articles that a site, a feed or a sitemap names, one a line')
    .argument('<source>', "a site's home page, an RSS, Atom or JSON feed, a sitemap or sitemap index; an address or a file")
    .exitOverride();
  command
    .option('-o, --output <file>', 'write there (complete or not at all) instead of to standard output')
    .option('-f, --format <format>', 'text (addresses) or jsonl (with title, date and where it was found)', toFormat, 'text')
    .option('--since <date>', 'not what is older: 2026-03-01, 2026-03-01T12:00Z, or 7d, 12h ago', toInstants)
    .option('--until <date>', 'not what is newer; a day counts as a whole', toInstants)
    .option('--max <n>', 'stop after so many', natural)
    .option('-w, --wait <seconds>', 'pause between two requests to one host', seconds, 1)
    .option('--ignore-robots', 'do not obey robots.txt');
  withFetchOptions(command, LARGEST)
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: DiscoverCommandOptions) => {
      const { runDiscovery } = await import('./discover.ts');
      process.exitCode = await runDiscovery(source, options, process);
    });
}

function toFormat(value: string): 'text' | 'jsonl' {
  if (value === 'text' || value === 'jsonl') return value;
  throw new InvalidArgumentError('choose text or jsonl.');
}

function toInstants(value: string): Instants {
  const [, count, unit] = /^(\d{1,5})([dh])$/.exec(value) ?? [];
  if (count !== undefined) {
    const then = Date.now() - Number(count) * (unit === 'd' ? DAY : DAY / 24);
    return [then, then];
  }
  if (!/^\d{4}-\d\d/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('write 2026-03-01, 2026-03-01T12:00Z, 7d or 12h.');
  return instantsOf(value);
}
