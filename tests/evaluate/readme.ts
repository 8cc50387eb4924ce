import { readFileSync, writeFileSync } from 'node:fs';
import type { Floors } from './floors.ts';

/** The columns of the README's table: corpus, figure, heading. */
const COLUMNS: readonly (readonly [string, string, string])[] = [
  ['news', 'text', 'text F1'],
  ['news', 'title', 'title'],
  ['news', 'authors', 'authors F1'],
  ['news', 'date', 'date'],
  ['articles', 'text', 'text F1'],
  ['articles', 'title', 'title'],
  ['articles', 'authors', 'authors F1'],
  ['articles', 'date', 'date'],
];

/** What the peers reach on the same pages, in the same order: measured with their newest versions on Node 20 and Python 3.11. */
const PEERS: readonly (readonly [string, readonly number[]])[] = [
  ['Readability 0.6.0 (jsdom)', [0.915, 0.82, 0.863, 0.883, 0.932, 0.592, 0.669, 0.563]],
  ['trafilatura 2.2.0', [0.96, 0.73, 0.829, 0.955, 0.932, 0.537, 0.709, 0.847]],
  ['Defuddle', [0.919, 0.802, 0.802, 0.937, 0.929, 0.741, 0.736, 0.704]],
  ['newspaper4k', [0.887, 0.721, 0.706, 0.982, 0.885, 0.727, 0.646, 0.684]],
];

const START = '<!-- figures -->';
const END = '<!-- /figures -->';

/** The tables of the README between its markers, as the pinned floors have them. */
export function figuresOf(floors: Floors): string {
  const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const ours = COLUMNS.map(([corpus, name]) => `**${figure(floors[corpus]?.floors[name])}**`);
  const comparison = [
    row(['', ...COLUMNS.map(([corpus, , heading]) => `${corpus} ${heading}`)]),
    row(['---', ...COLUMNS.map(() => '---:')]),
    row(['pullquote', ...ours]),
    ...PEERS.map(([name, figures]) => row([name, ...figures.map(figure)])),
  ];
  const rest = ['caption', 'credit', 'readTimePrinted', 'bios', 'roles', 'quotes', 'speaker', 'cue', 'attributed', 'shingles'];
  const alone = rest.map((name) => row([name, figure(floors['news']?.floors[name]), figure(floors['articles']?.floors[name])]));
  return [START, '', ...comparison, '', row(['', 'news', 'articles']), row(['---', '---:', '---:']), ...alone, '', END].join('\n');
}

/** The part of a README between the markers, markers included; undefined where it has none. */
export function figuresIn(readme: string): string | undefined {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  return start < 0 || end < start ? undefined : readme.slice(start, end + END.length);
}

/** Writes the pinned figures into a README that has the markers. */
export function refreshReadme(file: string, floors: Floors): void {
  const readme = readFileSync(file, 'utf8');
  const old = figuresIn(readme);
  if (old !== undefined)
    writeFileSync(
      file,
      readme.replace(old, () => figuresOf(floors)),
    );
}
