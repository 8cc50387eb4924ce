import { allMatches } from './all-matches.ts';
import { behindOtherHands, OTHER_HANDS_BEHIND, writerLabelLength } from './byline-labels.ts';
import { LEAD_OF_NAMES } from './byline-leads.ts';
import { isCredential, withCredential } from './credentials.ts';
import { firstMatch } from './first-match.ts';
import { hasFirstName } from './first-names.ts';
import { isAgency } from './houses.ts';
import { looksLikePerson } from './person.ts';
import { remembered } from './remembered.ts';
import { isRole, namesWork } from './roles.ts';
import { lowerAlike, tidy, trimEnds } from './spaces.ts';

/** A person that a byline names, with the role printed beside the name. */
export interface Named {
  readonly name: string;
  readonly role: string | null;
}

/** Stands between the texts of two elements in a line handed to `readNames`; a printed line cannot hold it. */
export const EDGE = '\n';

// "Analysis by", "Ein Kommentar von", "Propos recueillis par": what kind of piece it is.
const KIND_LEAD =
  /^(?:(?:an?|the|eine?|une?|una|el|la)\s)?(?:guest )?(?:analysis|opinion|commentary|perspective|review|essay|column|report|reporting|investigation|interview|analyse|kommentar|gastbeitrag|kolumne|reportage|bericht|porträt|glosse|leitartikel|meinung|propos recueillis|recueillis?|enquête|tribune|chronique|análisis|opinión|entrevista|crónica|reportaje|analisi|intervista)\s(?:by|von|par|por|di|de)\s|^aus \S{2,20} bericht(?:et|en) |^(?:dal(?:la)?|de|du|von|from|da)\s(?:nostr[oa]|notre|nuestr[oa]|unserem?r?|our|noss[oa])\s(?:inviat[oa]|corrispondente|envoyée? spéciale?|correspondante?|correspondente|corresponsal|enviad[oa] especial|korrespondent(?:en|in)?|reporter(?:in)?|correspondent)\s(?:(?:[àa]|in|en|em)\s\S{2,20}\s)?/u;
// Patterns that ignore case over all scripts take milliseconds to compile: the long ones are asked of texts in lower case.
const DATED_LEAD = /^[^\n]{0,40}\d[^\n]{0,20}\s(?=(?:written |posted |published )?by\s)/iu;
// A section, a portrait or a date before a "by" in an element of its own.
const EARLIER = /^[^]{0,80}?\n(?:(?:written|posted|words|published|authored) by|by|von|par|por|di|door)\s?:?\n/iu;
// "Analysis" in an element of its own above the name.
const KIND_ALONE = /^(?:analysis|opinion|commentary|perspective|viewpoint|analyse|kommentar|meinung|análisis|opinión|analisi)\n/i;
// 记者, 作者, 责任编辑 …: reporter, author, responsible editor; 기자 follows the name.
const HAN_LEAD =
  /^[(（◎【\s]{0,2}(?:(?:本报|本報)?记者|(?:本報)?記者|作者|责编|責編|责任编辑|責任編輯|撰文|取材|聞き手|(?:取材・)?文(?=・)|文(?=\s?[:：/／●◎◆■])|(?:著者|筆者|執筆者?|ライター)(?=[\s:：/／●◎◆■]))\s?[:：/／・●◎◆■]?\s?/u;
// "山田花子 著": who wrote a book; and who translated, drew or photographed.
const HAN_WORK = /\s(?:著|作)$/u;
const HAN_OTHER_WORK = /\s(?:監訳|共訳|訳|翻訳|イラスト|絵|画|写真|撮影|編集?|監修|解説)$/u;
const HANGUL_TAIL = /\s(?:기자|특파원|논설위원|인턴기자|선임기자)(?:$|\s[^]*)/u;
// 山田花子記者: the name before the word for a reporter.
const HAN_TAIL =
  /(?<=^(?!本紙|本社|本报|本報|共同|時事)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,8})\s?(?:記者|编集委員|編集委員|特派員|論説委員)$/u;
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|web ?master|author|authors|filed under|related topics|topics|tags|categor(?:y|ies)|keywords|unknown|none|null|undefined|follow|share|subscribe|updated|published|comments?|view all posts|read more|about|home|contact|home page|profile|by|the author|this site|privacy policy\.?|save as pdf|last|read bio|author bio|editorial policy|email|close|menu|search|skip to (?:main )?content|me|us|on|in|at|of|to|for|it|an?|and|or|the|user|guest|default|test|(?:written|posted|published) by|(?:著者|作者|記者|ライター)(?:一覧|紹介)?)$/i;
const CUT =
  /\s?(?:[|•·–—]|\s-\s|\bon behalf of\b|\s@\S|\b\d{1,2}\s(?:hours?|hrs?|min(?:ute)?s?|days?|weeks?)\sago|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?\s\d{1,2}\b|\bon\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:on|at)\s(?=[^\s\d,]{2,10},?\s(?:[^\s\d]{3,9}\s)?\d)|\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|https?:)/u;
// "on 3 March", "am 3. März"
const ON_DAY = /\s(?:on|am|le|el|il|em|op|den|dne)\s(?=\d{1,2}[\s./-])/u;
const ADDRESS = /\s?(?<![\w.+-])[\w.+-]{1,60}@/u;
// "Jane Roe for the Gazette": behind two words.
const FOR = /\sfor(?=\s[^\s\d])/gu;
const LONGEST_WORD = 40;
// What follows the names in one line: dates, editors and reviewers, pictures, buttons.
const REST = [
  /[\s,.;(/|•·–—-]{1,5}(?:(?:last|first)?\s?(?:updated|modified|published|posted)|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|pubblicato|aggiornato|gepubliceerd|opdateret|publiceret|oppdatert|publisert|uppdaterad|publicerad|on (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,|read(?:ing)? time|\d{1,2} min|\d{1,4} comments?|advertiser disclosure)(?!\p{L})/u,
  ...OTHER_HANDS_BEHIND,
];
// "Jan Novák a Petr Svoboda".
const CZECH_AND = /(?<=\p{Ll})\sa\s(?=\p{Lu}\p{Ll})/gu;
// What an avatar without a picture shows.
const INITIALS = 3;
const LONGEST_PLACE = 46;
// A name has 60 characters; what is cut from it begins before this.
const LONGEST_PART = 500;
const SPLIT = /\s&\s|\s?\+\s|\s(?:and|und|et|y|e|og|och|en|ja|i|ve|és|și|oraz|та|і|и|with|mit|avec)\s/iu;

// "Jo Doe/QNA" is parted; "qrf/jd" is the sign of one, with the house before the initials.
const SEGMENT = /\s?[,;|•·、，／]\s?|\s?\/\s|\s\/|(?<=\p{L})\/(?=\p{L})(?!(?<=(?:^|[\s;,])\p{Ll}{2,4}\/)\p{Ll}{2,4}(?:$|[\s;,]))/u;
// A conjunction or comma at the border of an element joins what stands on both sides.
const JOINED =
  /\n?((?:(?<=\s)(?:and|und|et|y|e|og|och|en|ja|ve|i|mit|with)|[&,;、]))\n|\n((?:and|und|et|y|e|og|och|en|ja|ve|i|mit|with)(?=\s)|[&,;、])/giu;

// Data, metas and several rules read the same few lines of a page.
const MOST_LINES = 30;

// "By March 2021 the wheel was done"
const BY_MONTH = /^(?:by )?(?:early |late |mid-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} (?:19|20)\d\d/iu;

/** The people that a byline names, in its order: "By Ann Lee and Bo Cruz in Rome" is two. */
export function splitNames(line: string): string[] {
  return readNames(line).map(({ name }) => name);
}

/**
 * The people of a byline with their roles; `EDGE` may mark where an element of the line ends. What stands behind an edge
 * without a comma or an "and" is another thing: a role, a date, a section.
 */
export const readNames = remembered(peopleOf, MOST_LINES);

function peopleOf(line: string): readonly Named[] {
  if (/^(?:https?:|www\.|\/\/)|^@?[\w-]{1,60}\.(?:com|org|net)\//i.test(line.trim()) || BY_MONTH.test(line)) return [];
  const bare = withoutRest(withoutLead(decode(line))).replace(JOINED, (_, before?: string, after?: string) => ` ${before ?? after ?? ''} `);
  const found: { name: string; role: string | null }[] = [];
  for (const block of bare.split(EDGE)) {
    const isOpen = mayName(block, found);
    for (const segment of block.split(SEGMENT).map((part) => part.trim())) {
      const last = found.at(-1);
      if (last && isCredential(segment, last.name)) last.name = withCredential(last.name, segment);
      else if (last && isRole(segment)) last.role ??= segment.replace(/^[–—-]\s/, '');
      else if (isOpen) addNames(segment, found);
    }
  }
  const names = new Set<string>();
  return found.filter(({ name }) => !names.has(name) && names.add(name));
}

/** Whether an element of a line may hold its names: the first does, and one behind initials. */
function mayName(block: string, found: readonly Named[]): boolean {
  if (found.length === 0) return true;
  return found.every(({ name }) => name.length <= INITIALS && !looksLikePerson(name)) && looksLikePerson(block);
}

function addNames(segment: string, found: { name: string; role: string | null }[]): void {
  for (const part of segment.replace(CZECH_AND, ' & ').split(SPLIT)) {
    const last = found.at(-1);
    if (last && isCredential(part, last.name)) {
      last.name = withCredential(last.name, part);
      continue;
    }
    if (found.length > 0 && (isOtherWork(part) || HAN_OTHER_WORK.test(part))) continue;
    const whole = toName(part.replace(/^(?:and|und|et|y|e|og|och|en)\s/i, ''));
    const { name, role } = withoutRole(whole);
    if (name && (found.length === 0 || !isDesk(name))) found.push({ name, role });
  }
}

/** Behind a name: for whom or as what somebody reports. */
function isDesk(name: string): boolean {
  return isAgency(name) || STATION.test(name) || (namesWork(name.toLowerCase()) && !looksLikePerson(name));
}

/** "Al Poe (foto)" beside who wrote the words. */
export const isOtherWork = (text: string): boolean => OTHER_WORK.test(text);

const OTHER_WORK = /\((?:fotos?|photos?|bilder|bild|video|grafik|graphics?|kuvat?|zdjęcia|illustrations?|camera)\)/iu;
// "ARD Berlin", "ARD-Studio Rom" behind a name: whom somebody reports for.
const STATION = /^\p{Lu}{3,5}(?:-\p{L}{3,20})?\s\p{Lu}\p{Ll}/u;

/** "Jo Doe Staff Writer", "Jo Doe of the Post": a name of two or three words, and what is said of it without a comma. */
function withoutRole(text: string | undefined): { name: string | undefined; role: string | null } {
  if (text === undefined || looksLikePerson(text)) return { name: text, role: null };
  const words = text.split(' ');
  for (const count of [3, 2]) {
    const [name, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (!looksLikePerson(name)) continue;
    if (/^of\s/.test(rest) || isAgency(rest)) return { name, role: null };
    if (/^\p{Lu}/u.test(rest) && rest !== 'Expert' && isRole(rest)) return { name, role: rest };
  }
  return { name: text, role: null };
}

/** JSON-LD often holds `&amp;`. */
function decode(line: string): string {
  const text = line
    .split(EDGE)
    .map((piece) => tidy(piece))
    .filter(Boolean)
    .join(EDGE);
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '')
    .replaceAll('&#039;', "'")
    .replace(ZERO_WIDTH, EDGE)
    .replace(TOGETHER, (_, names: string) => (names.split(SPLIT).some(looksLikePerson) ? `, ${names}` : ''))
    .replace(/^["“]|["”]$/g, '');
}

// "Jo Doe (avec Al Poe)"
const TOGETHER = /\s?\((?:with|avec|mit|con|com|med|met)\s([^()\n]{3,120})\)/gi;

// Some pages part name and role by a space of no width.
const ZERO_WIDTH = / \u200b ?|\u200b /g;

/** A line without the words that announce an author: "By", "Von", "Text:". */
export function withoutLead(line: string): string {
  let rest = (behindOtherHands(line) ?? line).replace(EARLIER, '').replace(KIND_ALONE, '').replace(DATED_LEAD, '').replace(HAN_LEAD, '');
  rest = rest.slice(writerLabelLength(rest));
  for (const lead of [KIND_LEAD, LEAD_OF_NAMES, LEAD_OF_NAMES]) rest = rest.slice(lead.exec(lowerAlike(rest))?.[0].length ?? 0);
  return isByFirstName(rest) ? rest.slice('De '.length) : rest;
}

/** "de Ion Doe", as Romanian and Spanish bylines open: before a known first name the particle is no part of a name. */
export function isByFirstName(line: string): boolean {
  if (!/^de\s/i.test(line)) return false;
  const [name = ''] = line.slice('De '.length).split(/[\n,|·•]/);
  return hasFirstName(name.trim()) && looksLikePerson(name.trim());
}

function withoutRest(line: string): string {
  const rest = line.slice(3);
  return (line.slice(0, 3) + rest.slice(0, firstMatch(REST, lowerAlike(rest))?.index)).replace(/\s(?:and|und|et|y|og|och|en|&)$/, '');
}

/** What stands before a mark, a date, an address, or whom somebody writes for. */
function beforeCut(text: string): string {
  const lower = lowerAlike(text);
  const cut = firstMatch([CUT, ON_DAY, ADDRESS], lower)?.index ?? text.length;
  const employer = allMatches(FOR, lower).find(({ index }) => endsInTwoWords(lower.slice(0, index)));
  return text.slice(0, Math.min(cut, employer?.index ?? cut));
}

function endsInTwoWords(text: string): boolean {
  const [last = '', before = ''] = text.split(/\s/).toReversed();
  return last !== '' && last.length <= LONGEST_WORD && before !== '';
}

/** " in Rome" is cut; what is too long to be a place is kept. */
function withoutPlace(tail: string): string {
  return tail.length <= LONGEST_PLACE ? '' : tail;
}

/** One person's name cleaned, or undefined where the text is none: a handle, an address, a button, a sentence. */
export function toName(part: string): string | undefined {
  const bare = withoutLead(tidy(part));
  const cut = trimEnds(
    beforeCut(bare.slice(0, LONGEST_PART))
      .replace(HANGUL_TAIL, '')
      .replace(HAN_TAIL, '')
      .replace(HAN_WORK, '')
      .replace(/\s(?:in|aus|à|en)(?=$|\s\p{Lu})[^]*|\s(?:at|on|of|for)$/u, withoutPlace)
      .replace(/\([^()]{0,80}\)(?!\s\p{L})/gu, '')
      .replace(/[)）]$/, '')
      .replace(/^[\s:.,;：[［-]{1,5}|[\s:,;-]{1,5}$/g, '')
      .replace(/(?<=\p{Ll}{2})\.$/u, ''),
  );
  if (
    cut.length < 2 ||
    cut.length > 60 ||
    !/[\p{L}\p{M}]{2}|\p{Lu}/u.test(cut) ||
    /[@#<>{}=?!]|\d{3}|(?<!\p{L})\d{2}(?!\p{L})|https?:|\S:/u.test(cut)
  )
    return undefined;
  if (
    NOT_A_NAME.test(cut) ||
    /\bby\b|^\d{1,3}\s(?:\S{1,40}\s){2}|^\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(cut) ||
    cut.split(' ').length > 6
  )
    return undefined;
  return cut;
}
