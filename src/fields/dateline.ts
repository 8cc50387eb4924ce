import { isTextBlock } from '../body/block.ts';
import { writtenDate } from '../text/dates.ts';
import { DESK_LABELS } from '../text/desk-labels.ts';
import type { Field, Rule } from './field.ts';

// "MEXICO CITY (AP) — ", "LONDON, 3 May (Reuters) - ", "Berlin (dpa) – ", "KYIV, Ukraine — "
const SHOUTED =
  /^(?:\([\p{L} ]{2,20}\)\s)?(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}.\d ]{2,30})?(?:\s?\([\p{L}\d/ ]{2,20}\))?)(?:(?<=\))\.)?(?:\s?[—–]|\s?-(?![\p{L}\d]))/u;
const BY_AGENCY =
  /^(\p{Lu}[\p{L}-]{2,25}(?:[/ ]\p{Lu}[\p{L}-]{2,25})?(?:(?:,\s[\p{L}.\d ]{2,30}){1,2}|\s\d[\p{L}.\d ]{2,30})?\s?\((?:AP|AFP|dpa|Reuters|APA|EFE|ANSA|Lusa|sda|KNA|epd|PTI|IANS|ANI|Xinhua|TASR|SITA|ČTK|PAP|MTI|Belga|ANP|STT|NTB|TT|Ritzau|UPI|Bernama|Kyodo|CNN|AA|TASS|Interfax|Yonhap|UNB|BSS|APP|NAN|WAM|QNA|MENA|askanews|Adnkronos|Keystone-SDA)[\p{L}/ -]{0,20}\))(?:\.?\s?[—–-]|(?<=\d\s?\([A-Z]{2,5}\))\s(?=\p{Lu}))/u;
// "Tarn Hollow, 3 March — ", "NEW YORK, March 3, 2021 /PRNewswire/ -- ", "Halvik, den 3. März 2021 – "
const BY_DATE =
  /^(\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}(?:,\s\p{Lu}[\p{L}. ]{1,25})?,\s(?:(?:le|den|il|el|am)\s)?(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?)(?:,?\s(?:de\s)?(?:19|20)\d{2})?(?:\s?\/[\p{L} ]{3,25}\/|\s?\([\p{L} ]{2,25}\))?)(?:\.?\s?(?:--|[—–-])|:)\s/u;
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

// "Editor’s note, May 3: "
const NOTE = /\b(?:notes?|editors?|updated?|correction|published|posted)\b/i;

const OPENS_BEFORE_DATE = /^\p{Lu}[^\d]{2,60}\d{1,2}/u;
// Cheap to compile, unlike the two above; few paragraphs pass them.
const OPENS_SHOUTED = /^(?:\([\p{L} ]{2,20}\)\s)?\p{Lu}[\p{Lu}\p{M}.'’ -]{2}/u;
const OPENS_BEFORE_AGENCY = /^[^(]{3,100}\(\p{L}/u;

/** A place and a day, with or without its year. */
function dated(text: string): RegExpExecArray | undefined {
  const found = BY_DATE.exec(text);
  const line = found?.[1] ?? '';
  if (NOTE.test(line)) return undefined;
  return found && (writtenDate(line) ?? writtenDate(`${line} 2000`)) !== undefined ? found : undefined;
}

/** Forms of datelines: how a text begins that may have one, cheap to compile and to ask, and what reads it. */
const FORMS: readonly (readonly [RegExp, (text: string) => RegExpExecArray | null | undefined])[] = [
  [OPENS_BEFORE_DATE, dated],
  [OPENS_SHOUTED, (text) => SHOUTED.exec(text)],
  [OPENS_BEFORE_AGENCY, (text) => BY_AGENCY.exec(text)],
  [OPENS_BEFORE_STATE, (text) => BY_STATE.exec(text)],
  [OPENS_EAST_ASIAN, (text) => EAST_ASIAN.exec(text)],
  [OPENS_SHOUTED, beforeColon],
];

function placeOf(text: string): string | undefined {
  for (const [opens, read] of FORMS) {
    const found = opens.test(text) ? read(text) : undefined;
    if (found) return (found[1] ?? found[2])?.replace(/[\s-]{1,4}$/, '');
  }
  return undefined;
}

function beforeColon(text: string): RegExpExecArray | null | undefined {
  const found = BEFORE_COLON.exec(text);
  return found?.[1]?.split(/[ -]/).some((word) => DESK_LABELS.has(word)) ? undefined : found;
}

const firstParagraph: Rule<string> = {
  name: 'start of the first paragraph',
  source: 'text',
  find: ({ body }) =>
    body.blocks
      .filter(isTextBlock)
      .slice(0, 3)
      .flatMap(({ text }) => placeOf(text) ?? []),
};

export const dateline: Field<string> = {
  about: 'Place, and date or agency, at the start of the text.',
  rules: [firstParagraph],
  accept: (candidate) => candidate,
};
