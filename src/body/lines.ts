import { hasFirstName } from '../text/first-names.ts';
import { looksLikePerson } from '../text/names.ts';
import type { Block } from './block.ts';
import { isCaptionLine } from './words-below.ts';
import { endOfPhrase, holdsSiteWords, opensWithPhrase, phrasesOf } from './phrase-book.ts';

const isTeaser = opensWithPhrase('teaser');
const isAppeal = opensWithPhrase('appeal');
const endOfBanner = endOfPhrase('banner');
const opensAsStamp = opensWithPhrase('stamp');
const opensAsNeighbour = opensWithPhrase('neighbour');
const opensAsSign = opensWithPhrase('sign');
const opensAsWall = opensWithPhrase('wall');
const opensAsCorrection = opensWithPhrase('correction');
const LABELS = new Set(phrasesOf('label'));
const AFTER = new Set(phrasesOf('after'));
const BY_LABELS = new Set(phrasesOf('bylabel'));
const CONTENTS = new Set(phrasesOf('contents'));

// What every sign-up form prints, wherever in the line.
const FORM_TERMS =
  /(?:terms of (?:use|service) and privacy policy|privacy policy and terms|you agree to (?:our|the|receive)|recaptcha and the google|unsubscribe at any time|opt out at any time|receive emails? from us|appeared first on|datenschutzerklärung zu)/i;
// "20:41", "14.05 Uhr", "1:02:33": the marks of a transcript or a live blog.
const TIME_ALONE = /^[([]?\d{1,2}[:.][0-5]\d(?::[0-5]\d)?\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4})?[)\]:]?$/i;
// What asks for an address, in the middle of a line.
const LETTER =
  /(?:delivered (?:straight |directly |right )?to your inbox|für (?:den|unseren) newsletter (?:an|registr)|newsletter (?:abonnieren|anmelden)|(?:zu|an) unserem newsletter|inscri(?:vez|s|re|ption)(?:-vous|-toi)? à (?:notre|nos|la) (?:newsletters?|lettre)|suscríbe\S{2} a (?:nuestr|la newsletter|las? newsletter)|iscriviti alla (?:nostra )?newsletter|voor (?:onze|de) nieuwsbrief|sign up (?:for|to) (?:our|the)(?: (?!sign )\S{1,20}){0,4} newsletter)/iu;
// "33 Shares", "1.2K views", "12 Kommentare", "1 of 15": what a bar or a gallery counts.
const COUNT =
  /^\d{1,3}(?:[.,]?\d{1,3}){0,2}\s?[km]?\s(?:shares?|likes?|comments?|views?|reactions?|retweets?|kommentare?|aufrufe|commentaires?|partages|comentarios?|commenti|condivisioni|reacties|comentários?|kommentarer?|komentarz[ey])$/i;
// "(Visited 1,902 times, 364 visits today)", "1,024 total views, 3 views today"
const VISITS =
  /^\(?(?:visited )?\d{1,3}(?:[.,]?\d{1,3}){0,3} (?:times|total views|views),? \(?\d{1,3}(?:[.,]?\d{1,3}){0,3} (?:visits|views) today\)?\.?$|^(?:post )?views: [\d.,]{1,12}$|^\[total: \d{1,7} average: [\d.]{1,4}(?:\/\d{1,2})?\]$/i;
// "Pages: 1 2 3 Next"
const PAGES = /^(?:pages?|seiten?|páginas?|pagine|pagina's)\s?:\s?1(?:\s\d{1,3}){1,30}(?:\s\p{L}{3,12})?$/iu;
const PLACE_IN_GALLERY = /^(?:page )?\d{1,3}\s(?:of|von|sur|de|di|van|av|af|z)\s\d{1,3}$/i;
// "harbour_late-7.jpg": a picture's name where its words would be.
const FILE = /^[^.!?\n]{1,120}\.(?:jpe?g|png|gif|webp)$/i;
// "[CTA_MODULE]", "[/vc_row][vc_row]", "{{banner}}": what a system would have put a part of the page in place of.
const CODES =
  /^(?:\[\/?[A-Za-z][\w-]{2,40}(?:\s[\w-]{1,30}=[^[\]]{1,120})?\]\s?){1,12}$|^\{\{[^{}]{1,200}\}\}$|^\{%[^{}]{1,200}%\}$|^\(?(?:adsbygoogle|googletag|dataLayer)\b.{1,200};$/;
const WAITING = /^(?:loading|wird geladen|chargement|cargando|carregando|caricamento)[^.…]{0,25}(?:\.{3}|…)?$/i;
const URL_ALONE = /^(?:https?:\/\/|www\.)\S{5,300}$/i;

/** Whether a line bars the rest of the text from those who have not paid or signed in. */
export function isWallLine(text: string): boolean {
  return text.length < 300 && opensAsWall(text);
}

/** A teaser's title without the words that announce it: "Read also: …". */
export function withoutLead(text: string): string {
  return isTeaser(text) ? text.replace(/^[^:：]{2,40}[:：]\s{0,3}/u, '') : text;
}

/** Why a written block is not of the article: a teaser, an appeal. `linked` is the share of its text inside links. */
export function blockReason(text: string, linked: number, kind: Block['kind'] = 'paragraph'): string | undefined {
  const why = phraseReason(text, linked, kind) ?? markReason(text, kind) ?? linkReason(text, linked, kind);
  return why ?? (kind === 'paragraph' && isCaptionLine(text) ? 'caption' : undefined);
}

function phraseReason(text: string, linked: number, kind: Block['kind']): string | undefined {
  if (isTeaserLine(text, linked)) return 'teaser';
  if (text.length < 200 && isWallLine(text)) return 'paywall';
  if (isAppealLine(text) || isBanner(text, linked, kind)) return 'appeal';
  if (text.length < 600 && FORM_TERMS.test(text)) return 'terms of a form';
  return isOfSite(text, kind) ? 'of the site' : undefined;
}

/** A paragraph in which the site speaks to its readers; what somebody says in marks is of the text. */
function isOfSite(text: string, kind: Block['kind']): boolean {
  return kind !== 'block-quote' && kind !== 'list-item' && text.length < LONGEST_NOTE && !/["“”„«»]/.test(text) && holdsSiteWords(text);
}

// A note to readers is short.
const LONGEST_NOTE = 260;

/** The words that announce another article, with a link, a colon or hardly more. */
function isTeaserLine(text: string, linked: number): boolean {
  if (text.length >= 400) return false;
  if (linked > 0.3 && (isUnderAfter(text) || opensAsNeighbour(text))) return true;
  if (linked > 0.3 && IN_BRACKETS.test(text)) return true;
  return isTeaser(text) && (linked > 0.3 || text.length < 40 || /^[^.]{0,60}:/.test(text));
}

// "[ Want more on leats? Read how they are dug. ]": an aside with a link, all of a paragraph.
const IN_BRACKETS = /^\[[^[\]\n]{15,300}\]$/;

/** "Most read: The ferry is sold": a heading over other articles, in one line with them. */
function isUnderAfter(text: string): boolean {
  const end = text.search(/[:：|\n]/);
  return end > 0 && end < LONGEST_HEADING && AFTER.has(text.slice(0, end).replace(MARKS_BEFORE, '').trim().toLowerCase());
}

// ">> Check out: …"
const MARKS_BEFORE = /^[^\p{L}\p{N}]{1,6}/u;

const LONGEST_HEADING = 60;

/** "Advertisement", alone or before a mark or a link; a sentence may open with that word. */
function isBanner(text: string, linked: number, kind: Block['kind']): boolean {
  if (text.length > 200) return false;
  const end = endOfBanner(text);
  if (end === 0) return false;
  const rest = text.slice(end);
  if (!/\p{L}/u.test(rest) || linked > 0.5) return true;
  return text.length < LONGEST_HEADING && (!/^\s?\p{L}/u.test(rest) || (kind !== 'subhead' && !/[.!?…。]$/u.test(rest)));
}

// "Download the free Harbour Post app", "CLICK HERE TO GET THE HARBOUR POST APP"
const APP = /^(?:click here to )?(?:download|get) (?:the|our) [^.!?]{0,50}\bapp\b/i;

/** What asks readers to sign up, to follow or to give an address. */
function isAppealLine(text: string): boolean {
  return (text.length < 450 && isAppeal(text)) || isFollowLine(text) || (text.length < 250 && (LETTER.test(text) || APP.test(text)));
}

// "59 Comments on “The late ferry”", "3 thoughts on …", "Kommentare (12)"
const COMMENTS =
  /^(?:\(?\d{1,5}\)?\s(?:(?:reader|user)s?['’]?\s)?(?:comments?|thoughts?|responses?|replies|kommentare?r?|reaktionen|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz[ey]|komentář[ůe]|комментари\p{L}{1,3}|коментар\p{L}{1,3})(?:\s(?:on|to|zu|sur|en|su|op|om|till|na|к|до)\s.{1,150})?|(?:reader )?(?:comments|kommentare|kommentarer|commentaires|comentarios|comentários|commenti|reacties)\s?\(\d{1,5}\))$/iu;

/** Whether a heading counts the readers' comments that follow. */
export function isCommentsHeading(text: string): boolean {
  return text.length < 200 && COMMENTS.test(text);
}

/** A count alone; as a heading over comments it ends the text, and goes with them. */
function isCount(text: string, kind: Block['kind']): boolean {
  if (VISITS.test(text) || PAGES.test(text)) return true;
  return (COUNT.test(text) && !(kind === 'subhead' && isCommentsHeading(text))) || PLACE_IN_GALLERY.test(text);
}

function markReason(text: string, kind: Block['kind']): string | undefined {
  if (isCount(text, kind)) return 'count';
  if (kind !== 'subhead' && countButtons(text) > (kind === 'paragraph' ? 0 : 1)) return 'button';
  if (text.length <= 30 && CONTENTS.has(text.toLowerCase().replace(/[\s:]{1,3}$/, ''))) return 'heading of a table of contents';
  if (TIME_ALONE.test(text)) return 'time alone';
  if (FILE.test(text)) return 'name of a file';
  if (CODES.test(text)) return 'code of a system';
  return WAITING.test(text) ? 'waiting' : undefined;
}

// "Share · Comment · Print", "Text size: A | A | A", "Comments (51)"
const LONGEST_BUTTONS = 90;
const LONGEST_BUTTON = 40;

/** Whether a line is made of buttons' words and nothing else. */
export const isButtons = (text: string): boolean => countButtons(text) > 0;

/** How many buttons' words a line is made of; none where it says anything else. */
function countButtons(text: string): number {
  if (text.length > LONGEST_BUTTONS) return 0;
  const words = text
    .toLowerCase()
    .split(BETWEEN_BUTTONS)
    .filter((word) => word !== '' && !SIZES.test(word));
  let count = 0;
  for (let at = 0; at < words.length; count += 1) {
    const length = [5, 4, 3, 2, 1].find((most) => at + most <= words.length && LABELS.has(words.slice(at, at + most).join(' ')));
    if (length === undefined) return 0;
    at += length;
  }
  return count;
}

const BETWEEN_BUTTONS = /[\s|·•»,/()]+/;
// "A | A+", "(51)"
const SIZES = /^(?:\d{1,4}|aa?\+?)$/;

function linkReason(text: string, linked: number, kind: Block['kind']): string | undefined {
  if (linked <= 0.9) return undefined;
  if (/^\d{1,3}$/.test(text)) return 'link alone';
  // A subhead that is a link may head a part of the text, and an item be what the text refers to; cards and menus are found together.
  if (kind === 'subhead' || kind === 'list-item' || text.length >= 200) return undefined;
  if (isButtonLine(text)) return 'button';
  return /[.!?…。]["”’»)]{0,2}$/.test(text) || URL_ALONE.test(text) ? undefined : 'link alone';
}

/** "Try it for free!", "Learn more.": a link that calls, or a button's words as a sentence. */
function isButtonLine(text: string): boolean {
  return (text.length < LONGEST_BUTTON && text.endsWith('!')) || countButtons(text.replace(/[.…]{1,3}$/, '')) > 0;
}

const DATES = [
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{2}|\d{4})\b|\b(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]/u,
  /\b\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d\b/u,
  /\b\p{L}{3,12}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b/u,
];
// "6 min read", "8 minutes"
const READ_TIME = /^(?:~|ca\.?\s)?\d{1,3}\s?-?\s?min(?:s|utes?|uten)?\.?(?:\s(?:to\s)?read(?:ing)?(?:\stime)?|\slesezeit|\sde lecture)?$/i;
// "9 hours ago", "vor 3 Stunden", "il y a 2 heures", "3時間前"
const AGO =
  /^(?:(?:vor|il y a|hace|há|před|pred|acum|преди|πριν)\s\d{1,2}\s?[^\s\d]{1,12}|\d{1,2}\s?[^\s\d]{1,12}\s(?:ago|siden|sedan|geleden|fa|sitten|temu|önce|назад|тому)|\d{1,2}\s?(?:分|時間|日|小时|小時|分钟|天|분|시간|일)\s?(?:前|전))$/i;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/;

/** A line of date, time or reading time: short, no sentence. */
export function isStamp(text: string): boolean {
  if (text.length > 110 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(text)) return false;
  if (opensAsStamp(text) && (/\d/.test(text) || (text.length < 40 && !/[.!?]$/.test(text)))) return true;
  if ([READ_TIME, AGO].some((whole) => whole.test(text))) return true;
  return (text.length < 70 && DATES.some((date) => date.test(text)) && !/[.!?]$/.test(text)) || (CLOCK.test(text) && text.length < 30);
}

/** A line below the text that opens with a date, or says when the text was changed. */
export function isDateLine(text: string): boolean {
  if (text.length > 70 || /[!?]$|(?<!\d)\.$/.test(text)) return false;
  return (
    (opensAsStamp(text) && /\d/.test(text)) ||
    (!text.endsWith('.') && DATES.some((date) => (date.exec(text)?.index ?? Infinity) <= DATE_AT))
  );
}

// "Mo, 03.05.2021"
const DATE_AT = 6;

/** Whether a paragraph opens as a note on what was changed. */
export function isCorrection(text: string): boolean {
  return text.length < 1500 && opensAsCorrection(text);
}

/** A line of the desk: sources, agencies, rights, initials. */
export function isSign(text: string): boolean {
  return (
    text.length < 200 &&
    (opensAsSign(text) || INITIALS.test(text) || asksToFollow(text) || isContact(text) || HELPED.test(text) || isTagLine(text))
  );
}

// "Jo Doe contributed to this report."
const HELPED = /\bcontributed (?:reporting )?(?:to|for) this (?:report|story|article|post|piece)\.?$/i;

const ADDRESS = /^[^\s@]{1,60}@[^\s@.]{1,60}\.[^\s@]{1,60}$/;
const CONTACT =
  /^(?:[–—-]\s?)?(?:contact|reach|e-?mail:?|you can (?:contact|reach|e-?mail)) (?:\p{Lu}|(?:him|her|them|the (?:author|reporter|writer)) )/iu;

/** How to write to the author: an address alone, behind a name, or "Contact Jo Doe at jo@post.example". */
function isContact(text: string): boolean {
  const words = text.split(' ');
  if (!text.includes('@') || !words.some((word) => ADDRESS.test(word))) return false;
  return words.length < 3 || CONTACT.test(text) || /\bcan be (?:reached|contacted) (?:at|by|via)\b/.test(text);
}

/** "#ferry #harbour" */
function isTagLine(text: string): boolean {
  return text.startsWith('#') && text.split(/[\s,]+/).every((word) => word === '' || /^#[\p{L}\p{N}_]{2,40}$/u.test(word));
}

// "(jod, dpa)", "SDA/jod": who wrote it, in letters that only the desk knows.
const INITIALS = /^(?:[([（]\p{L}{2,5}(?:[,/]\s?\p{L}{2,5}(?:-\p{L}{3,9})?){0,3}[)\]）]|\p{L}{2,5}(?:\/\p{L}{2,5}(?:-\p{L}{3,9})?){1,3})$/u;

// "Follow Jo Doe on X", "Segui il Porto su Google News", "Folgen Sie uns auf WhatsApp"
const FOLLOW =
  /^(?:follow|segui|seguici|seguilo|sigue|síguenos|suivez|suivez-nous|folgen|folge|volg|følg|följ|siga|obserwuj|bizi|seuraa|kövess|sledujte|sekite)(?!\p{L})/iu;
const PLATFORM =
  /\b(?:google news|google discover|whatsapp|telegram|facebook|instagram|youtube|twitter|threads|bluesky|linkedin|pinterest|tiktok|mastodon|flipboard|on x)(?!\p{L})/iu;

// "Follow @harbourpost for the latest"
const HANDLE = /^\S{1,12}\s@\w/u;

/** "Thanks for reading. Follow me on Pinterest." */
function asksToFollow(text: string): boolean {
  return text.length < 200 && text.split(/(?<=[.!?])\s/).some(isFollowLine);
}

function isFollowLine(line: string): boolean {
  if (line.length >= 160) return false;
  const text = line.replace(MARKS_BEFORE, '');
  return FOLLOW.test(text) && (PLATFORM.test(text) || HANDLE.test(text));
}

/** Whether a heading opens what follows articles. */
export function isAfterHeading(text: string): boolean {
  return (
    text.length < LONGEST_HEADING &&
    (AFTER.has(text.toLowerCase().replace(/[\s:.…!?]{1,4}$/, '')) || isAboutAuthor(text) || MORE_IN.test(text))
  );
}

/** "Written by", "About the author", "About Jo Doe": a heading over who wrote the text, and nothing else in its line. */
export function isAuthorHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && (BY_LABELS.has(text.toLowerCase().replace(/[\s:,.]{1,3}$/, '')) || isAboutAuthor(text));
}

// "More in Harbours", "Next in Business News"
const MORE_IN = /^(?:More|Next|Latest) (?:in|In|from|From) \p{Lu}[^.!?:]{2,40}$/u;

/** "About Jo Doe" */
function isAboutAuthor(text: string): boolean {
  const name = /^(?:about|über|zur person:?|o autorze:?|sobre|à propos de)\s(\S.{3,40})$/iu.exec(text)?.[1];
  return name !== undefined && looksLikePerson(name) && hasFirstName(name);
}

const BY =
  /^(?:(?:written |story |text )?by|von|par|por|di|door|af|av|od|deur|text:|autors?:|автор:|аутор:|szerző:|avtor:|piše:|пише:|oleh:?|teksti:|yazar:|yazan:|muhabir:|haber:|συντάκτης:|tekst:|texte :)[:\s]\s{0,3}\p{Lu}(?:[^.!?]|(?<=\s\p{L}|\s[JjSsDd]r)\.){2,100}$/iu;

/** "By Walter Quine, 14 March 2003" */
export function isBylineLine(text: string): boolean {
  return text.length < 110 && BY.test(text) && /^\S{1,12}[:\s]{1,4}(?:\S{1,12}\s)?\p{Lu}/u.test(text);
}
