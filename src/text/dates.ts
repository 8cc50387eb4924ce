import { trimEnds } from './spaces.ts';

// Months by the first letters of their names, in the languages of the web's news; longest match first.
const MONTHS: readonly (readonly [number, string])[] = [
  [
    1,
    'january january, januar januari janvier enero gennaio janeiro jan jän jänner tammikuu tammikuuta stycznia leden ledna ocak січня января ene gen janv sty led',
  ],
  [
    2,
    'february februar februari février febrero febbraio fevereiro feb fév févr fev helmikuu helmikuuta lutego únor února şubat лютого февраля lut úno',
  ],
  [3, 'march märz maart mars marzo março mar mär mrz maaliskuu maaliskuuta marca březen března mart березня марта bře'],
  [4, 'april avril abril aprile apr avr abr huhtikuu huhtikuuta kwietnia duben dubna nisan квітня апреля kwi dub'],
  [5, 'may mai mei maj mayo maggio maio mag toukokuu toukokuuta maja květen května mayıs травня мая kvě'],
  [6, 'june juni juin junio giugno junho jun giu kesäkuu kesäkuuta czerwca červen června haziran червня июня cze čvn'],
  [7, 'july juli juillet julio luglio julho jul juil lug heinäkuu heinäkuuta lipca červenec července temmuz липня июля lip čvc'],
  [8, 'august augustus août agosto aug ago elokuu elokuuta sierpnia srpen srpna ağustos серпня августа sie srp'],
  [9, 'september septembre septiembre settembre setembro sept sep set syyskuu syyskuuta września září eylül вересня сентября wrz zář'],
  [
    10,
    'october oktober octobre octubre ottobre outubro oct okt ott out lokakuu lokakuuta października říjen října ekim жовтня октября paź říj',
  ],
  [11, 'november novembre noviembre novembro nov marraskuu marraskuuta listopada listopad kasım листопада ноября lis'],
  [
    12,
    'december dezember décembre diciembre dicembre dezembro desember dec dez déc dic joulukuu joulukuuta grudnia prosinec prosince aralık грудня декабря gru pro des',
  ],
];
const MONTH_OF = new Map(MONTHS.flatMap(([month, names]) => names.split(' ').map((name) => [name.replace(',', ''), month] as const)));

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/** An ISO-like date as printed, made ISO 8601: the precision and the offset stay as they are. Undefined for anything else. */
export function toIsoDate(value: string): string | undefined {
  const text = trimEnds(value);
  const iso = ISO.exec(text);
  if (!iso) return writtenDate(text);
  const [, year, month, day, time, offset] = iso;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month}-${day}${time ? `T${time}${offset ? withColon(offset) : ''}` : ''}`;
}

function withColon(offset: string): string {
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}

const YEAR = '((?:19|20)\\d{2})';
const PATTERNS: readonly (readonly [RegExp, (m: RegExpExecArray) => readonly [string, string, string]])[] = [
  // 2025年4月9日, 2025. 4. 9.
  [new RegExp(`${YEAR}\\s?[年년.]\\s?(\\d{1,2})\\s?[月월.]\\s?(\\d{1,2})(?!\\d)`), (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  // April 9th, 2025 · Apr. 9 2025
  [new RegExp(`(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`, 'u'), (m) => [m[3] ?? '', monthOf(m[1]), m[2] ?? '']],
  // 9 April 2025 · 9. April 2025 · 9 de abril de 2025 · 1er avril 2025
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s(?:de\\s|of\\s)?(\\p{L}{3,12})\\.?,?\\s(?:de\\s|del\\s)?${YEAR}`, 'u'),
    (m) => [m[3] ?? '', monthOf(m[2]), m[1] ?? ''],
  ],
  // 09-Apr-2025
  [new RegExp(`(\\d{1,2})-(\\p{L}{3,9})-${YEAR}`, 'u'), (m) => [m[3] ?? '', monthOf(m[2]), m[1] ?? '']],
  // 2025/04/09
  [new RegExp(`${YEAR}[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)`), (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  // 09.04.2025 (day first wherever points are used)
  [new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`), (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']],
  // 19-04-2025 (day first wherever dashes are used with the year last)
  [new RegExp(`(?<!\\d)(\\d{1,2})-(\\d{1,2})-${YEAR}(?!\\d)`), (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']],
  // 04/19/2025 and 19/04/2025: the part above 12 is the day; else American order
  [
    new RegExp(`(?<!\\d)(\\d{1,2})/(\\d{1,2})/${YEAR}`),
    (m) => (Number(m[1]) > 12 ? [m[3] ?? '', m[2] ?? '', m[1] ?? ''] : [m[3] ?? '', m[1] ?? '', m[2] ?? '']),
  ],
];

/** The first date written in a text, in words or figures, as `YYYY-MM-DD`. */
export function writtenDate(text: string): string | undefined {
  const head = text.slice(0, 300);
  for (const [pattern, parts] of PATTERNS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const [year, month, day] = parts(match);
    if (isDay(Number(year), Number(month), Number(day))) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

function monthOf(name: string | undefined): string {
  const lower = (name ?? '').toLowerCase();
  return String(MONTH_OF.get(lower) ?? '');
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
