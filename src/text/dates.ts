import { plainDigits } from './digits.ts';
import { clockBeside } from './clock.ts';
import { gregorianYear, otherCalendar } from './calendars.ts';
import { MONTHS } from './months.ts';
import { trimEnds } from './spaces.ts';

const MONTH_OF = new Map(
  Object.values(MONTHS).flatMap((months) => months.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const))),
);

/** What comes first in `04/09/2025`; points and dashes are day first unless the month is said to be. */
export type Order = 'day-first' | 'month-first' | 'unknown';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s{1,3}|\s?,\s?)(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s{0,2}(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
// RFC 2822 and what `Date` prints: "Wed, 09 Apr 2025 02:14:32 +0300", "Wed Apr 09 2025 02:14:32 GMT+0300 (…)", "Wed Apr 09 02:14:32 UTC 2025".
const MAIL = /^(?:\p{L}{3},?\s)?(\d{1,2})\s(\p{L}{3})\s(\d{4})\s(\d{2}:\d{2}(?::\d{2})?)(?:\s(Z|UTC|GMT|[+-]\d{4}))?/u;
const PRINTED = /^\p{L}{3}\s(\p{L}{3})\s(\d{1,2})\s(\d{4})\s(\d{2}:\d{2}:\d{2})(?:\s(?:GMT|UTC)([+-]\d{4})?)?/u;
// The names of other zones ("EST") mean several: the time is kept without them.
const UNIX = /^\p{L}{3}\s(\p{L}{3})\s{1,2}(\d{1,2})\s(\d{2}:\d{2}:\d{2})\s(?:(UTC|GMT)|[A-Z]{3,5})\s(\d{4})$/u;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** A stamp as machines write it, made ISO 8601: precision and offset stay as they are. Undefined for anything else. */
export function stampDate(value: string): string | undefined {
  const text = trimEnds(value);
  const iso = ISO.exec(text);
  if (iso) return join(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const compact = COMPACT.exec(text);
  if (compact && !EPOCH.test(text)) {
    const time = compact[4] ? [compact[4], compact[5], ...(compact[6] ? [compact[6]] : [])].join(':') : undefined;
    return join(compact[1], compact[2], compact[3], time, compact[7]);
  }
  const mail = MAIL.exec(text);
  if (mail) return join(mail[3], monthOf(mail[2]), mail[1], mail[4], mail[5]);
  const printed = PRINTED.exec(text);
  if (printed) return join(printed[3], monthOf(printed[1]), printed[2], printed[4], printed[5] ?? 'Z');
  const unix = UNIX.exec(text);
  if (unix) return join(unix[5], monthOf(unix[1]), unix[2], unix[3], unix[4]);
  return EPOCH.test(text) ? ofEpoch(text) : undefined;
}

/** A stamp, or else the first date written in a text. */
export function toIsoDate(value: string, order: Order = 'unknown'): string | undefined {
  return stampDate(value) ?? writtenDate(value, order);
}

function ofEpoch(text: string): string | undefined {
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return date.getUTCFullYear() >= 1995 && date.getUTCFullYear() <= 2100 ? date.toISOString().replace('.000Z', 'Z') : undefined;
}

function join(year = '', month = '', day = '', time?: string, offset?: string): string | undefined {
  const counted = gregorianYear(Number(year));
  if (!isDay(counted, Number(month), Number(day))) return undefined;
  const date = `${counted}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!time || Number(time.slice(0, 2)) > 23 || Number(time.slice(3, 5)) > 59) return date;
  return `${date}T${time}${offset ? withColon(offset.toUpperCase()) : ''}`;
}

function withColon(offset: string): string {
  if (offset === 'UTC' || offset === 'GMT') return 'Z';
  if (/^[+-]\d{2}$/.test(offset)) return `${offset}:00`;
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];
// Thailand's 2564 is 2021.
const YEAR = '((?:19|20|25)\\d{2})(?!\\d)';
// Letters of the scripts that months are known in: \p{L} here takes 40 ms to compile. Of two letters only few are one.
const NAME = '([A-Za-z\\u00c0-\\u1fff]{3,12}|मई|মে|மே|మే|آب|مه)';
const PATTERNS: readonly (readonly [RegExp, (m: RegExpExecArray, order: Order) => Parts])[] = [
  // 2025年4月9日, 2025. 4. 9.
  [/((?:19|20)\d{2})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})(?!\d)/, (m) => [m[1], m[2], m[3]]],
  // April 9th, 2025 · Apr. 9 2025 · Apr. 9. 2025
  [new RegExp(`${NAME}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s${YEAR}`), (m) => [m[3], monthOf(m[1]), m[2]]],
  // 9 April 2025 · 9. April 2025 · 9 de abril de 2025 · 1er avril 2025 · 9 квітня, 2025 · 9-Apr-2025 · 9/Apr/2025
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?\\.?[\\s/-]{1,2}(?:de\\s|of\\s|d[’'])?${NAME}\\.?,?[\\s/-](?:de\\s|del\\s)?${YEAR}`,
    ),
    (m) => [m[3], monthOf(m[2]), m[1]],
  ],
  // Ngày 9 tháng 4 năm 2025 · 9 tháng 4, 2025
  [new RegExp(`(?<!\\d)(\\d{1,2})\\stháng\\s(\\d{1,2}),?\\s(?:năm\\s)?${YEAR}`, 'i'), (m) => [m[3], m[2], m[1]]],
  // 2025. gada 9. aprīlī
  [new RegExp(`(?<!\\d)${YEAR}\\.\\sgada\\s(\\d{1,2})\\.\\s${NAME}`), (m) => [m[1], monthOf(m[3]), m[2]]],
  // 2025 April 9 · 2025. április 9. · 2025 m. balandžio 9 d. · 2025eko apirilaren 9a
  [new RegExp(`(?<!\\d)${YEAR}(?:\\.|e?ko)?[\\s-](?:m\\.\\s)?${NAME}[\\s-](\\d{1,2})(?!\\d)`), (m) => [m[1], monthOf(m[2]), m[3]]],
  // 2025/04/09
  [/(?<!\d)((?:19|20|25)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/, (m) => [m[1], m[2], m[3]]],
  // 09.04.2025 (day first wherever points are used, unless no month is so high: 04.19.2025)
  [new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`), (m) => inOrder(m, false)],
  // 19-04-2025, 04-19-2025
  [new RegExp(`(?<!\\d)(\\d{1,2})-(\\d{1,2})-${YEAR}`), (m, order) => inOrder(m, order === 'month-first')],
  // 04/19/2025, 19/04/2025
  [new RegExp(`(?<!\\d)(\\d{1,2})/(\\d{1,2})/${YEAR}`), (m, order) => inOrder(m, order !== 'day-first')],
  // 04/19/25, 04/19/25 05:07 AM EDT (only with next to nothing before or behind it)
  [
    /^(?:[^\d/]{0,60}[|·•]|[^\p{L}\d]{0,4})\s?(?:\p{L}{1,12}:?\s)?(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])(?:[\s,|@·-]{0,3}(?:\d{1,2}:\d{2})?[^\d/]{0,12}|\s[|·•][^/]{1,30})$/u,
    (m, order) => inOrder(['', m[1] ?? '', m[2] ?? '', `20${m[3]}`], order !== 'day-first'),
  ],
  // 14 Mar 25, 14-Mar-25 (with next to nothing before or behind it)
  [
    new RegExp(`^[^\\d]{0,12}(\\d{1,2})[\\s-]${NAME}\\.?[\\s-]['’]?(\\d{2})(?![\\d:])[^A-Za-z\\d]{0,4}$`),
    (m) => [`20${m[3]}`, monthOf(m[2]), m[1]],
  ],
  // Mar 14, 25
  [
    new RegExp(`^[^\\d]{0,4}${NAME}\\.?\\s(\\d{1,2}),\\s['’]?(\\d{2})(?![\\d:])[^A-Za-z\\d]{0,4}$`),
    (m) => [`20${m[3]}`, monthOf(m[1]), m[2]],
  ],
  // 04.19.25, as pages of the United States print it: no month is above twelve; else day first.
  // 09.04.25 (only with a point after the month, and nothing before: "5.4.25" may be a version)
  [/^\D{0,20}(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/, (m) => inOrder(['', m[1] ?? '', m[2] ?? '', `20${m[3]}`], false)],
];

/** A part above twelve is the day, whatever the order. */
function inOrder(m: readonly string[], monthFirst: boolean): Parts {
  const [, a = '', b = '', year = ''] = m;
  if (Number(a) > 12) return [year, b, a];
  if (Number(b) > 12) return [year, a, b];
  return monthFirst ? [year, a, b] : [year, b, a];
}

/** The first date written in a text, in words or figures, as `YYYY-MM-DD`. */
export function writtenDate(text: string, order: Order = 'unknown'): string | undefined {
  return firstDate(plainDigits(text.slice(0, 300)), order)?.date;
}

/** The same with the time of day that is printed beside it, where one is: `YYYY-MM-DDTHH:MM`, with an offset where that is printed. */
export function writtenMoment(text: string, order: Order = 'unknown'): string | undefined {
  const head = plainDigits(text.slice(0, 300));
  const found = firstDate(head, order);
  const clock = found && clockBeside(head, found.start, found.end);
  return clock ? `${found.date}T${clock}` : found?.date;
}

interface Written {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function firstDate(head: string, order: Order): Written | undefined {
  for (const [pattern, parts] of PATTERNS) {
    const match = pattern.exec(head);
    const date = match ? join(...parts(match, order)) : undefined;
    if (match && date) return { date, start: match.index, end: match.index + match[0].length };
  }
  const { day: [year, month, day] = [], start = 0, end = 0 } = otherCalendar(head) ?? {};
  const date = join(String(year), String(month), String(day));
  return date ? { date, start, end } : undefined;
}

function monthOf(name: string | undefined): string {
  // Turkish İ in capitals becomes an i with a dot above it.
  const lower = (name ?? '').toLowerCase().replaceAll('\u0307', '');
  return String(MONTH_OF.get(lower) ?? '');
}

/** Whether a word is a month's name in any language. */
export function isMonth(word: string): boolean {
  return monthOf(word) !== '';
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
