import { HOUSE, LABEL_BY, LABEL_WITH_COLON, labelOf, RIGHTS, STANDS_FOR_CREDIT } from './credit-words.ts';

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
  for (const split of [inParens, circled, shot, afterLabel, afterSentence, afterBar]) {
    const found = split(text);
    if (found) return found;
  }
  return { caption: text, credit: null };
}

/** "Boats at dawn (Jo Doe / Reuters)." The words before a repeated credit are looked at again. */
function inParens(text: string): Legend | undefined {
  const parens = /[([（【]([^()[\]（）【】]{2,160})[)\]）】]\s?\.?$/u.exec(text);
  if (!parens?.[1]) return undefined;
  const before = text.slice(0, parens.index).trim();
  const inside = parens[1].trim();
  if (inside.endsWith('撮影')) return { caption: tidyCaption(before), credit: inside.slice(0, -2) };
  if (!before) return inside.split(' ').length <= 5 ? { caption: null, credit: bareCredit(inside) } : undefined;
  if (!isMaker(inside) && !(/[.!?]["”’»]?$/.test(before) && isName(inside))) return undefined;
  const again = inParens(before);
  return { caption: again?.caption ?? tidyCaption(before), credit: bareCredit(inside) };
}

/** "港の船（Ｃ）名前", "港の船 (C) 名前" */
function circled(text: string): Legend | undefined {
  const found = /\s?[（(][cＣC][)）]\s?([^（()）]{2,60})$/u.exec(text);
  return found?.[1] ? { caption: tidyCaption(text.slice(0, found.index)), credit: bareCredit(found[1]) } : undefined;
}

/** "港の船＝9日、名前撮影", "港の船＝ＡＰ" */
function shot(text: string): Legend | undefined {
  const found =
    /[＝=](?:\d{1,2}日)?[、,]?([^＝=、]{2,20})撮影$/u.exec(text) ??
    /＝([Ａ-ＺA-Z]{2,10}|[^＝=、。]{2,14}(?:提供|通信|新聞社?))$/u.exec(text);
  return found?.[1] ? { caption: tidyCaption(text.slice(0, found.index)), credit: found[1] } : undefined;
}

/** The last label of a legend with the name behind it: "Boats at dawn. Photo: Jo Doe", "Boats at dawn, Foto: Jo Doe". */
function afterLabel(text: string): Legend | undefined {
  // The pattern is tried at every letter, and dear to compile: most captions have no colon.
  const signed = COLON.test(text) ? text.matchAll(LABEL_WITH_COLON) : [];
  const labels = [...signed, ...text.matchAll(LABEL_BY)].toSorted((a, b) => a.index - b.index);
  // "Photo: Jo Doe. Source: Reuters" is one credit: the first label from which the rest is short.
  const label = labels.find(({ index }) => isShort(text.slice(index)) && !/[.!?]\s\p{Lu}[^.!?]{30}/u.test(text.slice(index)));
  if (!label) return undefined;
  const behind = text.slice(label.index + label[0].length).trim();
  if (!behind && label.index === 0) return undefined;
  const before = text.slice(0, label.index);
  const own = /[([][^)\]]{0,20}$/.exec(before)?.index;
  const credit = text.slice(label.index);
  return { caption: tidyCaption(before.slice(0, own)), credit: bareCredit(own === undefined ? credit : credit.replace(/[)\]]\.?$/, '')) };
}

const COLON = /[:：=©ⓒ]|\(c\)/i;

function isShort(credit: string): boolean {
  return credit.length <= LONGEST_CREDIT && credit.split(' ').length <= 18;
}

// What stands behind a bar, with the bar: ` | ` and a credit of 80 characters.
const LONGEST_AFTER_BAR = 83;

/** "Boats at dawn. Jo Doe/Reuters", "Boats at dawn. Supplied" */
function afterSentence(text: string): Legend | undefined {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  const stop = Math.max(...['.', '!', '?'].map((mark) => bare.lastIndexOf(mark)));
  const tail = stop < 0 ? undefined : /^["”’»)]?\s{1,5}(\S.{1,89})$/u.exec(bare.slice(stop + 1))?.[1];
  if (!tail) return undefined;
  const isCredit = STANDS_FOR_CREDIT.test(tail) || (HOUSE.test(tail) && tail.split(' ').length <= 9) || isSlashed(tail);
  return isCredit ? { caption: tidyCaption(text.slice(0, text.lastIndexOf(tail))), credit: bareCredit(tail) } : undefined;
}

/** "Boats at dawn | Jo Doe/AFP", "Boats at dawn - Reuters" */
function afterBar(text: string): Legend | undefined {
  const start = Math.max(0, text.length - LONGEST_AFTER_BAR);
  for (const bar of text.slice(start).matchAll(/\s[|•·–—-](?=\s)/gu)) {
    const at = start + bar.index;
    const tail = text.slice(at + ' | '.length);
    if (tail.length < 2 || /[|•·]/.test(tail)) continue;
    const isCredit = STANDS_FOR_CREDIT.test(tail) || (HOUSE.test(tail) && tail.split(' ').length <= 7) || isSlashed(tail);
    return isCredit ? { caption: tidyCaption(text.slice(0, at)), credit: bareCredit(tail) } : undefined;
  }
  return undefined;
}

/** "Name/Agency" and nothing else. */
function isSlashed(text: string): boolean {
  return text.includes('/') && /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?\/\s?\p{L}[\p{L}.\s-]{1,40}$/u.test(text);
}

function isMaker(text: string): boolean {
  if (HOUSE.test(text) || STANDS_FOR_CREDIT.test(text)) return true;
  const label = labelOf(text);
  if (label && (/[:©]|\b(?:by|of|courtesy)\b/i.test(label) || /^\p{Lu}/u.test(text.slice(label.length)))) return true;
  return /\p{L}\s?\/\s?\p{L}/u.test(text) && !/\d\s?\/\s?\d/.test(text);
}

/** Two to four capitalised words. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|di|da|al)){1,3}$/u.test(text);
}

function tidyCaption(text: string): string | null {
  return text.replace(/[\s|•·–—/,;:-]{1,10}$/u, '').trim() || null;
}

/** A credit without its label, parentheses, rights and the slash that joined it; the label alone is none. */
export function bareCredit(text: string): string {
  const inner = text
    .trim()
    .replace(/^[([（]([^()[\]（）]{1,200})[)\]）]\.?$/u, '$1')
    .replace(RIGHTS, '')
    .replace(/^[|/–—\s]{1,5}/u, '')
    .trim();
  const label = labelOf(inner);
  if (label && label.length >= inner.length) return '';
  // "picture alliance" is a house, not a label.
  const isLabel = /[:：=©|/]|(?:\s(?:by|of|par|de|von|av|af))\s?$/iu.test(label) || /^[\p{Lu}\p{Lo}@\d]/u.test(inner.slice(label.length));
  const named = (isLabel ? inner.slice(label.length) : inner).replace(/^[|/–—:：\s]{1,5}/u, '');
  const bare = named
    .replace(/[\s|/,;–—]{1,5}$/u, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();
  return bare || inner;
}

/** Whether a short text of its own says who made the picture: it opens with a label or ©, or is an agency's line. */
export function isCreditLine(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST_CREDIT) return false;
  const label = labelOf(text);
  if (label && (/[:：©]|\b(?:by|courtesy)\b/i.test(label) || STANDS_FOR_CREDIT.test(text))) return isShort(text);
  return isSlashed(text) && HOUSE.test(text);
}
