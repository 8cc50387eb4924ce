import { JALALI_MONTHS, THAI_MONTHS } from './calendar-months.ts';

/** A date in numbers of the Gregorian calendar. */
type Day = readonly [year: number, month: number, day: number];

/** A date and where a text has it. */
export interface DayAt {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

const FIRST_BUDDHIST = 2533;
const LAST_BUDDHIST = 2643;
const BUDDHIST = 543;

/** A year as the Gregorian calendar counts it: Thailand's are 543 more, and no page is of the 26th century. */
export function gregorianYear(year: number): number {
  return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST ? year - BUDDHIST : year;
}

const THAI_MONTH = new Map(THAI_MONTHS.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)));
const JALALI_MONTH = new Map(JALALI_MONTHS.flatMap((forms, index) => forms.split('/').map((form) => [form, index + 1] as const)));

const THAI =
  /(?<!\d)(\d{1,2})\s{0,2}([\u0e00-\u0e7f]{1,4}\.[\u0e00-\u0e7f]{1,2}\.|[\u0e00-\u0e7f]{5,10})\s{0,2}(?:พ\.ศ\.\s?)?(\d{4}|\d{2})(?!\d)/;
const PERSIAN = /(?<!\d)(\d{1,2})\s{1,2}([\u0600-\u06ff]{2,9}(?:\s(?:ماه|بهشت))?)[\s،]{1,2}(1[34]\d{2})(?!\d)/;
// "1399/12/13": years of which no other calendar in use has pages.
const PERSIAN_FIGURES = /(?<!\d)(13[7-9]\d|140\d|141\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;
const EAST = /(民國|民国|令和|平成)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const FIRST_OF: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988 };
const MAY_BE = /[\u0600-\u06ff\u0e00-\u0e7f]|[民令平]|1[34]\d\d[/-]/;

/** The first date of a text that is written in the calendar of Thailand, of Iran, or by the years of an era. */
export function otherCalendar(text: string): DayAt | undefined {
  if (!MAY_BE.test(text)) return undefined;
  return thai(text) ?? persian(text) ?? east(text);
}

function thai(text: string): DayAt | undefined {
  const found = THAI.exec(text);
  const month = THAI_MONTH.get(found?.[2] ?? '');
  if (!found || month === undefined) return undefined;
  const year = Number(found[3]);
  // "64" is 2564.
  return at(found, [gregorianYear(year < 100 ? year + 2500 : year), month, Number(found[1])]);
}

function persian(text: string): DayAt | undefined {
  const named = PERSIAN.exec(text);
  const month = JALALI_MONTH.get((named?.[2] ?? '').replace(/\sماه$/, ''));
  if (named && month !== undefined) return at(named, fromJalali(Number(named[3]), month, Number(named[1])));
  const figures = PERSIAN_FIGURES.exec(text);
  return figures ? at(figures, fromJalali(Number(figures[1]), Number(figures[2]), Number(figures[3]))) : undefined;
}

function east(text: string): DayAt | undefined {
  const found = EAST.exec(text);
  const before = FIRST_OF[found?.[1] ?? ''];
  if (!found || before === undefined) return undefined;
  return at(found, [before + (found[2] === '元' ? 1 : Number(found[2])), Number(found[3]), Number(found[4])]);
}

function at({ 0: match, index }: RegExpExecArray, day: Day | undefined): DayAt | undefined {
  return day && { day, start: index, end: index + match.length };
}

const DAY = 86_400_000;
// The first day of 1400 is 21 March 2021.
const ANCHOR = { year: 1400, time: Date.UTC(2021, 2, 21) };

function fromJalali(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(ANCHOR.time + (daysBefore(year) - daysBefore(ANCHOR.year) + daysBeforeMonth(month) + day - 1) * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Eight years of 33 are leap years. */
function daysBefore(year: number): number {
  const shifted = year + 1595;
  return 365 * shifted + Math.floor(shifted / 33) * 8 + Math.floor(((shifted % 33) + 3) / 4);
}

/** Six months of 31 days, then of 30. */
function daysBeforeMonth(month: number): number {
  return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
}
