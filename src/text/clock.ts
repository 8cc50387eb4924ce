import { anyOf } from './any-of.ts';
import { isWeekday } from './date-small-words.ts';

/** What stands between a day and its time, by language, in patterns; data only. */
const JOINTS: Readonly<Record<string, string>> = {
  en: 'at',
  de: 'um',
  fr: 'à',
  es: 'a las',
  it: 'alle ore|alle|ore|ora',
  pt: 'às',
  nl: 'om',
  sv: 'klockan|kl',
  fi: 'kello|klo',
  pl: 'godzina|godz|o',
  cs: 'v',
  ru: 'об|в|о',
  hr: 'u',
  el: 'στις|ώρα',
  tr: 'saat',
  id: 'pukul|jam',
  vi: 'lúc',
  he: 'בשעה',
  ar: 'الساعة|ساعت',
};

/** The first half of the day, in patterns; data only. */
const BEFORE_NOON: Readonly<Record<string, string>> = {
  en: 'a\\.?\\s?m(?!\\p{L})\\.?',
  el: 'π\\.?\\s?μ(?!\\p{L})\\.?',
  ar: 'ص(?!\\p{L})',
  ja: '午前',
  zh: '上午',
  ko: '오전',
};

/** The second half. */
const AFTER_NOON: Readonly<Record<string, string>> = {
  en: 'p\\.?\\s?m(?!\\p{L})\\.?',
  el: 'μ\\.?\\s?μ(?!\\p{L})\\.?',
  ar: 'م(?!\\p{L})',
  ja: '午後',
  zh: '下午',
  ko: '오후',
};

const half = `(?:${anyOf(BEFORE_NOON)}|${anyOf(AFTER_NOON)})`;
const EARLY = new RegExp(`^(?:${anyOf(BEFORE_NOON)})$`, 'iu');
// "GMT+7", "UTC", "+0200"; the names of other zones mean several.
const zone = '(?:\\s?\\(?(?<zone>(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|Z)(?![\\p{L}\\d:]))?';
const figures = '(?<hours>\\d{1,2})\\s?(?<mark>[:.h時时시點点])\\s?(?<minutes>\\d{2})(?::\\d{2})?(?![\\d:])[分분]?';

// Behind a day: ", 18:05 Uhr" · " at 6:05 p.m. EDT" · " à 18h05" · "(土) 18時05分" · ". 오후 6:05"; no span of hours, no "3:42 min".
const BEHIND = new RegExp(
  `^[.日]?(?:\\s?[(（]\\p{L}{1,3}[)）])?(?<gap>[\\s,،|/·•–—-]{0,3})(?:(?<joint>${anyOf(JOINTS)})[.:]{0,2}\\s{1,2})?(?:(?<early>${half})\\s?)?${figures}(?!\\s?[–-]\\s?\\d{1,2}[:.]\\d{2}|\\s?min)(?:\\s?(?<late>${half}|Uhr|น\\.))?${zone}`,
  'iu',
);
// Before it: "5:47 PM EST, Thu " · "18:05, " · "15:20 ".
const BEFORE = new RegExp(
  `(?<![\\d:.,])${figures}(?:\\s?(?<late>${half}|Uhr))?(?:${zone}\\)?|\\s?\\(?\\p{L}{2,4}\\)?)[\\s,|·•/–—-]{1,4}(?:(?:on|le|den)\\s)?(?:(?<word>\\p{L}{2,12})\\.?,?\\s)?$`,
  'iu',
);

/** The time of day that is printed right behind a date, else right before it: "18:05", with "Z" or "+07:00" where that is printed. */
export function clockBeside(text: string, start: number, end: number): string | undefined {
  const behind = BEHIND.exec(text.slice(end, end + 60))?.groups;
  if (behind) return toClock(behind);
  const found = BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups;
  const word = found?.['word'];
  return found && (word === undefined || isWeekday(word)) ? toClock({ gap: ' ', ...found }) : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function toClock(groups: Groups): string | undefined {
  const { hours = '', minutes = '', early, late, zone: offset } = groups;
  if (isBareFigures(groups)) return undefined;
  const hour = ofDay(Number(hours), early ?? late);
  if (hour === undefined || hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}${offset ? withMinutes(offset.toUpperCase()) : ''}`;
}

/** Whether nothing tells figures from two numbers ("14.03.2026 18.05") or the length of a recording ("March 14, 2026 | 3:42"). */
function isBareFigures({ gap = '', joint, early, late, zone: offset, mark = '', hours = '' }: Groups): boolean {
  if (joint ?? early ?? late ?? offset) return false;
  if (mark === '.' || (gap === '' && /[:h]/i.test(mark))) return true;
  return hours.length < 2 && /[|/·•–—-]/.test(gap);
}

/** The hour as 24 count it. */
function ofDay(hour: number, part: string | undefined): number | undefined {
  if (part === undefined || part === 'Uhr' || part === 'น.') return hour;
  if (hour > 12 || hour < 1) return hour > 12 && hour < 24 ? hour : undefined;
  return (hour % 12) + (EARLY.test(part) ? 0 : 12);
}

/** "GMT+7" as "+07:00". */
function withMinutes(offset: string): string {
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z';
}
