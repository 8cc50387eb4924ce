import { allMatches } from '../text/all-matches.ts';
import { HOUSE, LABEL_BEHIND, LABEL_BY, LABEL_WITH_COLON, labelOf, LICENCE, RIGHTS, STANDS_FOR_CREDIT } from './credit-words.ts';
import { splitEastAsian } from './east-asian-credit.ts';
import {
  isAgencyLine,
  isCertainName,
  isInitials,
  isLabelledName,
  isLabelledPerson,
  isMaker,
  isMakerLine,
  isName,
  isSlashed,
  slashedAtEnd,
} from './maker.ts';

/** What is printed with a picture, in its two parts; null where it has no such part. */
export interface Legend {
  readonly caption: string | null;
  readonly credit: string | null;
}

const LONGEST_CREDIT = 160;

/** Splits a legend by the trade's conventions: "(Name / Agency)", "Photo: Name", "© Name", "Text. Name/Reuters". */
export function splitCredit(legend: string, isCredit = false): Legend {
  const text = legend.trim();
  if (!text) return { caption: null, credit: null };
  if (isCredit) return { caption: null, credit: bareCredit(text) || null };
  for (const split of [splitEastAsian, creditFirst, inParens, afterLabel, afterBar, afterSentence, afterCaption, alone]) {
    const found = split(text);
    if (found) return withoutCreditLine(found);
  }
  return { caption: text, credit: null };
}

/** A caption that is a credit too belongs to it: "Photo: Jo Doe (Image: Reuters)". */
export function withoutCreditLine({ caption, credit }: Legend): Legend {
  if (caption === null || credit === null || !isCreditLine(caption)) return { caption, credit };
  return { caption: null, credit: [bareCredit(caption), credit].filter(Boolean).join(' / ') };
}

/** "Boats at dawn (Jo Doe / Reuters)." The words before a repeated credit are looked at again. */
function inParens(text: string): Legend | undefined {
  const parens = /[([（【]([^()[\]（）【】]{2,160})[)\]）】]\s?\.?$/u.exec(text);
  if (!parens?.[1]) return undefined;
  const before = text.slice(0, parens.index).trim();
  const inside = parens[1].trim();
  if (!before) return inside.split(' ').length <= 5 ? { caption: null, credit: bareCredit(inside) } : undefined;
  if (!isMaker(inside) && !isSignedIn(before, inside) && !isInitials(inside, before)) return undefined;
  const sender = senderOf(before, inside);
  if (sender) return { caption: tidyCaption(before.slice(0, -sender.length)), credit: `${sender} (${inside})` };
  const again = inParens(before);
  return { caption: again?.caption ?? tidyCaption(before), credit: bareCredit(inside) };
}

/** Whether brackets behind a caption can hold nothing but its maker's name. */
function isSignedIn(before: string, inside: string): boolean {
  return /[.!?]["”’»]?$/.test(before) ? isSignature(inside) : isCertainName(inside) && before.split(' ').length >= 4;
}

/** "Jo Doe", "Jo Doe, Harbour Post", "Jo Doe | Harbour Post" */
function isSignature(text: string): boolean {
  return isName(text) || (/[,|]\s/.test(text) && isMakerLine(text));
}

/** "Boats at dawn. Jo Doe (EFE)": the name before its agency. */
function senderOf(before: string, agency: string): string | undefined {
  const name = before.slice(lastStop(before) + 1).trim();
  return isHouseAlone(agency) && name.length < before.length && isName(name) ? name : undefined;
}

/** "Photo credit: Jo Doe | Boats at dawn." */
function creditFirst(text: string): Legend | undefined {
  const bar = text.indexOf(' | ');
  if (bar < 0 || bar > LONGEST_FIRST) return undefined;
  const [credit, caption] = [text.slice(0, bar), text.slice(bar + 3).trim()];
  return /[:：]\s?$/.test(labelOf(credit)) && caption.split(' ').length > 4 ? { caption, credit: bareCredit(credit) } : undefined;
}

const LONGEST_FIRST = 80;

/** The last label of a legend with the name behind it: "Boats at dawn. Photo: Jo Doe", "Boats at dawn, Foto: Jo Doe". */
function afterLabel(text: string): Legend | undefined {
  // The pattern is tried at every letter, and dear to compile: most captions have no colon.
  const signed = COLON.test(text) ? allMatches(LABEL_WITH_COLON, text) : [];
  const labels = [...signed, ...allMatches(LABEL_BY, text)].toSorted((a, b) => a.index - b.index);
  // "Photo: Jo Doe. Source: Reuters" is one credit: the first label from which the rest is short.
  const label = labels.find(({ index }) => isShort(text.slice(index)) && !/[.!?]\s\p{Lu}[^.!?]{30}/u.test(text.slice(index)));
  if (!label) return undefined;
  const behind = text.slice(label.index + label[0].length).trim();
  if (!behind && label.index === 0) return undefined;
  const before = text.slice(0, label.index);
  // "Boats at dawn. QT PHOTO: JO DOE": the house before the label is of the credit.
  const house = /(?<=[.!?]\s)\p{Lu}{2,5}\s$/u.exec(before);
  if (house) return { caption: tidyCaption(before.slice(0, house.index)), credit: text.slice(house.index).trim() };
  const own = /[([][^)\]]{0,20}$/.exec(before)?.index;
  const credit = text.slice(label.index);
  return { caption: tidyCaption(before.slice(0, own)), credit: bareCredit(own === undefined ? credit : credit.replace(/[)\]]\.?$/, '')) };
}

const COLON = /[:：=©ⓒ…]|\.\.\.|\(c\)|(?:fot|nuotr)\.|图\s?[/／｜]/i;

function isShort(credit: string): boolean {
  return credit.length <= LONGEST_CREDIT && credit.split(' ').length <= 18;
}

/** "Boats at dawn. Jo Doe/Reuters", "Boats at dawn. Supplied", "Boats at dawn. Foto Jo Doe" */
function afterSentence(text: string): Legend | undefined {
  const stop = lastStop(text.endsWith('.') ? text.slice(0, -1) : text);
  const tail = stop < 0 ? undefined : /^["”’»)]?\s{1,5}(\S.{1,89})$/u.exec(text.slice(stop + 1))?.[1];
  if (!tail) return undefined;
  const bare = tail.replace(/\.$/, '');
  const isCredit = isAgencyLine(bare, 9) || isLabelledName(bare) || isSigned(text.slice(0, stop), tail);
  return isCredit ? { caption: tidyCaption(text.slice(0, text.lastIndexOf(tail))), credit: bareCredit(tail) } : undefined;
}

/** "Boats at dawn in light snow Jo Doe/AFP via Getty Images" */
function afterCaption(text: string): Legend | undefined {
  const at = slashedAtEnd(text);
  return at < 0 ? undefined : { caption: tidyCaption(text.slice(0, at)), credit: bareCredit(text.slice(at)) };
}

/** Whether what follows a sentence can be nothing but a name; not one more sentence in capitals. */
function isSigned(before: string, tail: string): boolean {
  if (tail.endsWith('.') ? !LABEL_BEHIND.test(tail) : tail.split(' ').length > 7) return false;
  const [first = ''] = tail.split(/\s?[,|]\s/);
  const isCertain = isCertainName(tail) || (isCertainName(first) && isSignature(tail));
  return LABEL_BEHIND.test(tail) || (isCertain && /\p{Ll}/u.test(before.slice(-30)));
}

/** Where the last sentence but that of the credit ends; not at an initial's stop. */
function lastStop(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (STOP.test(text.charAt(at)) && !INITIAL.test(text.slice(Math.max(0, at - 2), at))) return at;
  return -1;
}

const STOP = /[.!?।]/;
const INITIAL = /^(?:[\s/]|)\p{Lu}$/u;

// What stands behind a bar, with the bar: ` | ` and a credit of 80 characters.
const BAR = /\s[|•·–—/-](?=\s)/gu;
const LONGEST_AFTER_BAR = 83;

/** "Boats at dawn | Jo Doe/AFP", "Boats at dawn - Reuters", "Boats at dawn. / JO DOE" */
function afterBar(text: string): Legend | undefined {
  const start = Math.max(0, text.length - LONGEST_AFTER_BAR);
  for (const bar of allMatches(BAR, text.slice(start))) {
    const at = start + bar.index;
    const tail = text.slice(at + ' | '.length);
    if (tail.length < 2 || /[|•·]/.test(tail)) continue;
    const before = text.slice(0, at);
    const mark = bar[0].trim();
    if (isNameOfHouse(before, mark, tail) || !isBehindBar(before, mark, tail)) continue;
    return { caption: tidyCaption(text.slice(0, at)), credit: bareCredit(tail) };
  }
  return undefined;
}

/** Whether the words behind a bar name the maker: after a whole sentence a bare name is enough, after an upright bar any few words. */
function isBehindBar(before: string, bar: string, tail: string): boolean {
  if (endsInName(before)) return false;
  const isWhole = /[.!?।]["”’»)]?$/.test(before);
  if (isAgencyLine(tail, 7)) return isWhole || bar !== '/' || before.includes(' ');
  if ((isWhole && isMakerLine(tail)) || isLabelledPerson(tail)) return true;
  if (bar === '/') return isBehindSlash(before, tail);
  if (bar !== '|') return false;
  return isWhole ? isFewWords(tail) : LABEL_BEHIND.test(tail) || isName(tail);
}

/** "Jo Doe / Unsplash" is a credit with no caption. */
function isNameOfHouse(before: string, bar: string, tail: string): boolean {
  return bar === '/' && isName(before) && isHouseAlone(tail);
}

/** "Boats at dawn. Jo Doe - Reuters": the name belongs to the agency. */
function endsInName(before: string): boolean {
  const last = before.slice(lastStop(before) + 1).trim();
  return last !== before && isName(last);
}

/** A slash also joins two words: a name behind it needs some before. */
function isBehindSlash(before: string, tail: string): boolean {
  return LABEL_BEHIND.test(tail) || (isName(tail) && before.split(' ').length >= 4);
}

function isFewWords(tail: string): boolean {
  return /^[\p{Lu}@©]/u.test(tail) && tail.split(' ').length <= 6;
}

/** "Reuters", "Jo Doe/PA Wire", "AFP via Getty Images" */
function alone(text: string): Legend | undefined {
  const isJoined = /\p{L}\s?\/\/?\s?\p{Lu}|\svia\s/u.test(text) && isAgencyLine(text, 6);
  return (isJoined || STANDS_FOR_CREDIT.test(text) || isHouseAlone(text)) && !/[.!?]\s/.test(text)
    ? { caption: null, credit: bareCredit(text) }
    : undefined;
}

/** Whether a text is the name of an agency and nothing else. */
export function isHouseAlone(text: string): boolean {
  return HOUSE.exec(text)?.[0].length === text.length;
}

function tidyCaption(text: string): string | null {
  return text.replace(/[\s|•·–—/,;:-]{1,10}$/u, '').trim() || null;
}

// "Jo Doe / May 3, 2024": when the picture was taken.
const TAKEN = /\s?[/|,–-]\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2},\s(?:19|20)\d{2}$/i;

// "'Jo Doe'."
const QUOTED = /^['‘"“]([^'‘’"“”]{2,60})['’"”]\.?$/u;

// "Jo Doe/dpa +++ dpa-Bildfunk +++": how the agency sent it.
const WIRE_MARK = /\s?\+{2,3}\s[^+]{1,60}\+{2,3}$/u;

// Where a picture was found, behind who made it.
const LINKED = /(?<=\p{L})\s?https?:\/\/[^\s:]{1,200}$/u;

/** A credit without its label, parentheses, rights and the slash that joined it; the label alone is none. */
export function bareCredit(text: string): string {
  const inner = text
    .trim()
    .replace(/\s[|/–—-]$/u, '')
    .replace(/^[([（]([^()[\]（）]{1,200})[)\]）]\.?$/u, '$1')
    .replace(/^[|/–—\s]{1,5}/u, '')
    .replace(WIRE_MARK, '')
    // A label for screen readers, and the printed one.
    .replace(/^(?:Credits?){1,2}(?=\p{Lu})/u, '')
    .replace(RIGHTS, '')
    .replace(TAKEN, '')
    .replace(LINKED, '')
    .trim();
  const label = labelOf(inner);
  if (label && label.length >= inner.length) return '';
  // "© Foto: Jo Doe"
  const rest = inner.slice(label.length);
  if (/[©ⓒ]\s?$/.test(label) && /[:：]/.test(labelOf(rest))) return bareCredit(rest);
  // "picture alliance" is a house, not a label.
  const isLabel = /[:：=©|/]|(?:\s(?:by|of|par|de|von|av|af))\s?$/iu.test(label) || /^[\p{Lu}\p{Lo}@\d]/u.test(rest);
  const named = (isLabel ? rest : inner).replace(/^[|/–—:：\s]{1,5}/u, '');
  const bare = named
    .replace(/[\s|/,;–—\u200b]{1,5}$/u, '')
    .replace(LABEL_BEHIND, '')
    .replace(QUOTED, '$1')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();
  return bare || inner;
}

/** Whether a short text of its own says who made the picture: it opens with a label or ©, or is an agency's line. */
export function isCreditLine(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST_CREDIT) return false;
  const label = labelOf(text);
  if (label && (/[:：©]|\b(?:by|courtesy)\b/i.test(label) || STANDS_FOR_CREDIT.test(text))) return isShort(text);
  return (isSlashed(text) && HOUSE.test(text)) || LICENCE.test(text);
}
