import { isInside } from '../page/inside.ts';
import { splitNames } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { namesOverBios } from './names-over-bios.ts';
import { namesAbove, namesNearDate } from './names-near-date.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { namesAlone } from './names-under-headline.ts';
import { houseLines } from './house-authors.ts';
import { announcedLines, isInTeaser, isLed, ledLines, ledUnderHeadline, linesUnderHeadline, printedLines } from './printed-bylines.ts';
import type { PrintedLine } from './printed-text.ts';
import { saidWriters } from './said-writers.ts';

type Page = Evidence['page'];

const people = ({ text, parts }: PrintedLine): string[] => {
  const inParts = splitNames(parts).filter(looksLikePerson);
  return inParts.length > 0 ? inParts : splitNames(text).filter(looksLikePerson);
};

/** Lines that name people, each cut down to the innermost element that names the same, with the same "By". */
const naming = (name: string, find: (page: Page) => Iterable<PrintedLine>): Rule<string> => ({
  name,
  source: 'page',
  find: ({ page }) => {
    const lines = [...find(page)].slice(0, 40).map((line) => ({ ...line, people: people(line) }));
    return lines.flatMap((line) => {
      if (line.people.length === 0) return [];
      const same = lines.filter(
        (other) =>
          isInside(other.element, line.element) && isLed(other.text) === isLed(line.text) && other.people.join() === line.people.join(),
      );
      return [same.at(-1)?.text ?? line.text];
    });
  },
});

const texts = (name: string, find: (page: Page) => readonly string[]): Rule<string> => ({
  name,
  source: 'page',
  find: ({ page }) => find(page),
});

export const byline: Field<string> = {
  about: 'The printed line that names the authors, in the header or else the author card, verbatim.',
  rules: [
    naming('line under the headline that opens with By', ledUnderHeadline),
    naming('class byline | author under the headline', linesUnderHeadline),
    texts('announced under the headline', (page) => announcedLines(page).map(({ text }) => text)),
    texts('line of whom a picture or link calls the writer', (page) => saidWriters(page).flatMap(({ line }) => line ?? [])),
    naming('class byline | author', (page) => printedLines(page).filter((line) => !isInTeaser(page, line))),
    naming('line that opens with By', ledLines),
    texts('name beside the date under the headline', namesNearDate),
    texts('name above the headline', namesAbove),
    texts('name alone under the headline', (page) => namesAlone(page).map(({ text }) => text)),
    texts('name over a biography', namesOverBios),
    texts('class byline | author (no person named)', (page) =>
      linesUnderHeadline(page)
        .map(({ text }) => text)
        .filter(isLed),
    ),
    texts('house under the headline', houseLines),
  ],
  // "By Jo Doe, in" of a line that goes on with the links of its sections.
  accept: (candidate) => (splitNames(candidate).length > 0 ? candidate.replace(/(?:,?\s(?:in|on|at))?[\s,;|]{0,5}$/, '') : undefined),
};
