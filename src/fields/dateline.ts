import { isCity } from '../text/cities.ts';
import { DESK_LABELS } from '../text/desk-labels.ts';
import { isWeekday } from '../text/date-small-words.ts';
import { isMonth } from '../text/dates.ts';
import { isSender, isWire } from '../text/houses.ts';
import type { Field, Rule } from './field.ts';
import { datedOpening, firstTexts } from './text-opening.ts';

// "MEXICO CITY (AP) — ", "LONDON, 3 May (Reuters) - ", "KYIV, Ukraine — "
const SHOUTED =
  /^(?:\([\p{L} ]{2,20}\)\s)?(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}.\d ]{2,30})?(?:\s?\([\p{L}\d/ ]{2,20}\))?)(?:(?<=\))\.)?(?:\s?[—–]|\s?-(?![\p{L}\d]))/u;
// "Berlin (dpa) – ", "Seldon 14. května (ČTK) - ", "Seldon, May 14 (PTI) The ferry …", "Seldon. (dpa) Die Fähre …"
const BY_AGENCY =
  /^(\p{Lu}[\p{L}-]{2,25}(?:[/ ]\p{Lu}[\p{L}-]{2,25})?(?:(?:,\s[\p{L}.\d ]{2,30}){1,2}|\s\d[\p{L}.\d ]{2,30})?(?:\.\s|\s?)\((\p{L}[\p{L}/ -]{1,30})\))(?:\.?\s?[—–-]|(?<=(?:\d\s?|\.\s)\([\p{L}/ -]{2,31}\))\s(?=\p{Lu}))/u;
// "Wien – ", "Chemnitz. ", "Lagos, Nigeria — ", "TOKYO, JAPAN: ", before a sentence
const BY_CITY =
  /^((\p{Lu}[\p{L}'’/-]{1,20}(?:\s\p{L}[\p{L}'’/-]{1,20}){0,3})(,\s\p{Lu}[\p{L}. ]{1,25})?)(\s?(?:[–—]|--)\s|\s-\s|:\s|\.\s)(?=["“„«‘]?[\p{Lu}\d])/u;
// "Tarn Hollow, ", "Halvik, Norland, "
const OPENS_WITH_PLACE = /^(\p{Lu}[\p{L}.'’-]{1,25})(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}(?:,\s\p{Lu}[\p{L}. ]{1,25})?,\s/u;
// "ISLAMABAD: Prime Minister …", as the press of South Asia, Malaysia and East Africa prints it.
const BEFORE_COLON = /^(\p{Lu}{3,15}(?:[ -]\p{Lu}{2,15}){0,2}):\s(?=["“‘]?\p{Lu})/u;
// "MOSCOW, April 25. /TASS/. ", "Washington, D.C. — ", "Fresno, Calif. — "
const BY_STATE =
  /^(\p{Lu}\p{L}{2,15}(?:[ -]\p{Lu}\p{L}{2,15}){0,2},\s(?:\p{L}{3,9}\s\d{1,2}\.\s\/[A-Z]{3,10}\/(?=\.\s)|(?:(?:\p{Lu}\.){2}|\p{Lu}\p{Ll}{1,4}\.)(?=\s[—–]\s)))/u;
// "新华社北京4月24日电", "【ソウル共同】", "(서울=연합뉴스) "
const EAST_ASIAN =
  /^[\s　]{0,4}(?:((?:新华社|中新社|中新网|中央社)[^\s，。、“”]{2,20}?日[电電])|[【(（［[]((?:\p{Script=Katakana}|\p{Script=Han}|[・＝=ー]){2,14}(?:共同|時事|時事通信|ロイター)|\p{Script=Hangul}{2,10}=\p{Script=Hangul}{2,10})[】)）］\]])/u;
const OPENS_BEFORE_STATE = /^\p{Lu}\p{L}{2,15}[^,]{0,34},\s\p{L}/u;
const OPENS_EAST_ASIAN = /^[\s　]{0,4}[新中【(（［[]/u;
const OPENS_BEFORE_DATE = /^\p{Lu}[^\d]{2,60}\d{1,2}/u;
// Cheap to compile, unlike what they stand for; few paragraphs pass them.
const OPENS_SHOUTED = /^(?:\([\p{L} ]{2,20}\)\s)?\p{Lu}[\p{Lu}\p{M}.'’ -]{2}/u;
const OPENS_WITH_CITY = /^\p{Lu}[^.:–—(\d]{1,60}?(?:[.:]\s|\s?(?:[–—]|--)\s|\s-\s)/u;
const OPENS_BEFORE_AGENCY = /^[^(]{3,100}\(\p{L}/u;

type Read = (text: string) => string | undefined;

const reading =
  (form: RegExp): Read =>
  (text) => {
    const found = form.exec(text);
    return found?.[1] ?? found?.[2];
  };

/** A place and a day, with or without its year; a month or a day of the week is no place. */
const dated: Read = (text) => {
  const line = datedOpening(text)?.line ?? '';
  const place = OPENS_WITH_PLACE.exec(line)?.[1];
  return place === undefined || isMonth(place) || isWeekday(place) || saysKind(line) ? undefined : line;
};

const byAgency: Read = (text) => {
  const found = BY_AGENCY.exec(text);
  return found && isWire(found[2] ?? '') ? found[1] : undefined;
};

/** A known city before the first sentence; before a colon only in capitals, and before a stop only where no other short sentence follows. */
const byCity: Read = (text) => {
  const [all = '', line, city = '', region, mark = ''] = BY_CITY.exec(text) ?? [];
  if (line === undefined || !isCity(city)) return undefined;
  return opensSentence(mark.trim(), { line, isAlone: region === undefined, rest: text.slice(all.length, all.length + LONGEST_OPENING) })
    ? line
    : undefined;
};

/** Whether what parts a city from the rest parts it from a report's first sentence. */
function opensSentence(
  mark: string,
  { line, isAlone, rest }: { readonly line: string; readonly isAlone: boolean; readonly rest: string },
): boolean {
  if (mark === ':') return !isAlone && line === line.toUpperCase();
  return mark === '.' ? isAlone && !SHORT_SENTENCE.test(rest) : !SECOND_DASH.test(rest);
}

const LONGEST_OPENING = 120;
// "Paris. The city of light.", which is no place of a report.
const SHORT_SENTENCE = /^[^.!?]{0,40}[.!?](?:\s|$)|^.{0,40}$/;
// "Paris – The City of Light – has …"
const SECOND_DASH = /^[^.!?]{0,80}\s(?:[–—-]|--)\s/;

const beforeColon: Read = (text) => {
  const place = BEFORE_COLON.exec(text)?.[1];
  return place === undefined || saysKind(place) ? undefined : place;
};

/** Whether a word says what the text is, not where it was written: "Editor’s note, May 3: ". */
function saysKind(line: string): boolean {
  return line.split(/[^\p{L}]+/u).some((word) => DESK_LABELS.has(word.toUpperCase()));
}

/** Forms of datelines: how a text begins that may have one, cheap to compile and to ask, and what reads it. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [OPENS_BEFORE_DATE, dated],
  [OPENS_SHOUTED, reading(SHOUTED)],
  [OPENS_BEFORE_AGENCY, byAgency],
  [OPENS_BEFORE_STATE, reading(BY_STATE)],
  [OPENS_WITH_CITY, byCity],
  [OPENS_EAST_ASIAN, reading(EAST_ASIAN)],
  [OPENS_SHOUTED, beforeColon],
];

function placeOf(text: string): string | undefined {
  for (const [opens, read] of FORMS) {
    const found = opens.test(text) ? read(text) : undefined;
    if (found === undefined) continue;
    const line = found.replace(/[\s-]{1,4}$/, '');
    // "PRNEWSWIRE: ", "REUTERS — ": who reports, and no place.
    return isSender(line) ? undefined : line;
  }
  return undefined;
}

const firstParagraph: Rule<string> = {
  name: 'start of the first paragraph',
  source: 'text',
  find: ({ body }) => firstTexts(body).flatMap((text) => placeOf(text) ?? []),
};

export const dateline: Field<string> = {
  about: 'Place, and date or agency, at the start of the text.',
  rules: [firstParagraph],
  accept: (candidate) => candidate,
};
