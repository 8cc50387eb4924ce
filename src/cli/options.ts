import { InvalidArgumentError, type Command } from 'commander';
import { USER_AGENT } from '../record/generator.ts';
import { RECORD_KEYS } from '../record/keys.ts';
import type { WarcWriter } from '../warc/writer.ts';

const FORMATS = ['json', 'jsonl', 'csv', 'md', 'text', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** The options of the commands that read pages, as commander gives them. */
export interface ReadOptions {
  readonly output?: string;
  readonly format?: Format;
  readonly field?: string;
  readonly fields?: string[];
  readonly html: boolean;
  readonly dom?: 'light' | 'jsdom';
  readonly inputFile?: string;
  readonly url?: string;
  readonly encoding?: string;
  readonly userAgent?: string;
  readonly header: string[];
  readonly cookies?: string;
  readonly proxy?: string;
  readonly maxTime: number;
  readonly retries: number;
  readonly maxSize: number;
  readonly maxRedirects: number;
  readonly allowPrivate?: boolean;
  readonly insecure?: boolean;
  readonly cache?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly unordered?: boolean;
  readonly parallel?: number;
  readonly wait?: number;
  readonly warc?: string;
  readonly warcSize: number;
  readonly saveHtml?: string;
  /** Open for what `--warc` names; not from the command line. */
  readonly writer?: WarcWriter;
}

/** Adds the options that say where a page comes from and how it is fetched. */
export function withSourceOptions(command: Command): Command {
  command
    .option('-i, --input-file <list>', 'read sources from a file (- for standard input): lines, CSV, bookmarks, a feed or sitemap, a WARC')
    .option('--url <address>', 'the address of HTML that came without one', toAddress)
    .option('--encoding <name>', 'charset of the page, whatever it says', toEncoding);
  return withFetchOptions(command, 20 << 20)
    .option('--cache <folder>', 'keep pages there, and ask their servers only whether they changed')
    .option('--warc <file>', 'keep every request and response there, byte by byte (WARC 1.1)')
    .option('--warc-size <bytes>', 'begin another WARC file after so many', positive, 1_000_000_000)
    .option('--save-html <folder>', 'keep every fetched page there as a file')
    .option('-v, --verbose', 'say of each page how it came');
}

/** Adds the options that say how many sources are read one beside and one after another, for the commands that print at once. */
export function withPaceOptions(command: Command): Command {
  return command
    .option('-P, --parallel <n>', 'pages read at once, each by a process of its own (default: the cores)', natural)
    .option('-w, --wait <seconds>', 'pause between two fetches', seconds, 0);
}

/** Adds the options that say how pages are fetched. */
export function withFetchOptions(command: Command, maxSize: number): Command {
  return command
    .option('-A, --user-agent <agent>', `User-Agent to send (default: ${USER_AGENT})`)
    .option('-H, --header <line>', 'header to send, "Name: value"; may be repeated', toHeader, [])
    .option('--cookies <file>', 'cookies to send, a Netscape cookies.txt; each to its own host only')
    .option(
      '-x, --proxy <address>',
      'proxy to go through (else HTTP_PROXY, HTTPS_PROXY, NO_PROXY); it guards addresses, not pullquote',
      toProxy,
    )
    .option('-m, --max-time <seconds>', 'time for one page in all', positive, 30)
    .option('--retries <n>', 'tries again after passing troubles', whole, 2)
    .option('--max-size <bytes>', 'largest page to accept, unpacked; half of it on the wire', positive, maxSize)
    .option('--max-redirects <n>', 'redirects to follow', whole, 10)
    .option('--allow-private', 'fetch private addresses and any port')
    .option('-k, --insecure', 'accept certificates that are not to be trusted')
    .option('-q, --quiet', 'no messages');
}

/** Adds the options that say what is printed. */
export function withOutputOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write there (complete or not at all) instead of to standard output')
    .option('-f, --format <format>', `${FORMATS.join(', ')}; by default JSON, indented on a terminal and one line elsewhere`, toFormat)
    .option('-p, --field <path>', 'print only the bare value at a path: title, quotes.0.speaker', toPath)
    .option('--fields <names>', 'keep only these keys of the record: title,quotes', toKeys)
    .option('--dom <name>', 'what stands under Readability: light, or jsdom, which is slow and the reference', toDom)
    .option('--no-html', 'leave the html key out of records')
    .option('--unordered', 'print each record as soon as it is ready, not in the order of the sources');
}

function toFormat(value: string): Format {
  const format = FORMATS.find((name) => name === value);
  if (!format) throw new InvalidArgumentError(`choose one of ${FORMATS.join(', ')}.`);
  return format;
}

function toPath(value: string): string {
  toKey(value.split('.')[0] ?? '');
  return value;
}

function toKeys(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map(toKey);
}

function toKey(name: string): string {
  if (!RECORD_KEYS.some((key) => key === name))
    throw new InvalidArgumentError(`a record has no "${name}"; its keys are ${RECORD_KEYS.join(', ')}.`);
  return name;
}

function toDom(value: string): 'light' | 'jsdom' {
  if (value !== 'light' && value !== 'jsdom') throw new InvalidArgumentError('choose light or jsdom.');
  return value;
}

function toEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('no such charset; try utf-8, windows-1252 or shift_jis.');
  }
}

function toAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw new InvalidArgumentError('give the whole address, with https:// before it.');
  return value;
}

function toProxy(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) throw new InvalidArgumentError('give http://host:port.');
  return value;
}

function toHeader(value: string, before: string[]): string[] {
  if (!/^[\w!#$%&'*+.^`|~-]+:[^\r\n]*$/.test(value)) throw new InvalidArgumentError('a header is written "Name: value".');
  return [...before, value];
}

/** A whole number from 1. */
export function natural(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1.');
  return number;
}

/** Seconds, 0 or more. */
export function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0)) throw new InvalidArgumentError('give seconds, 0 or more.');
  return number;
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('give a number above 0.');
  return number;
}

function whole(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('give a whole number from 0.');
  return number;
}
