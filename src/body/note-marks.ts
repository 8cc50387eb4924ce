import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { textContent } from 'domutils';

// "1", "[12]", "*", "a": the number of a note.
const NUMBER = /^[\s[(]{0,3}(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\s\])]{0,3}$/;
// The way back: an arrow, alone or in the form of a picture.
const BACK = /^[\s[]{0,2}(?:↩|↑|⤴|⏎|↵|\^)[\uFE0E\uFE0F\s\]]{0,3}$/u;
const NOTE = /#_{0,2}(?:fn|ftn|foot|note|cite|end-?note|ref|sdfootnote|easy-footnote|reference|citation|fuss|anm)/i;
const LONGEST = 8;

/** Whether an element is the number that leads to a footnote, or the arrow that leads back: no word of the sentence it stands in. */
export function isNoteMark(element: Element): boolean {
  if (element.name === 'sup') return element.children.some((child) => isTag(child) && leadsToNote(child, true));
  return element.name === 'a' && leadsToNote(element, false);
}

function leadsToNote(element: Element, isRaised: boolean): boolean {
  const href = element.name === 'a' ? (element.attribs['href'] ?? '') : '';
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return false;
  const text = shortText(element);
  if (BACK.test(text)) return true;
  if (!NUMBER.test(text)) return false;
  return isRaised || element.children.some((child) => isTag(child) && child.name === 'sup') || (NOTE.test(href) && isAttached(element));
}

// "as in [<a>16</a>]": a number in the line itself is of the sentence, save where it hangs on a word's or a sentence's end.
const isAttached = ({ prev }: Element): boolean => prev !== null && isText(prev) && /[\p{L}\p{N}.!?…”"»)]$/u.test(prev.data);

/** The text of an element with few children; nothing where it holds more. */
function shortText(element: Element): string {
  const text = element.children.length < 5 ? textContent(element) : '';
  return text.length <= LONGEST ? text : '';
}
