import { hasFirstName } from '../text/first-names.ts';
import { HOUSE, LABEL_BEHIND, labelOf, LICENCE, STANDS_FOR_CREDIT } from './credit-words.ts';

const LONGEST = 90;
const MOST_WORDS = 7;
const PARTICLE = 'de|del|della|van|von|der|den|di|da|dos|du|la|le|al|el|bin|ten';
const NAME = new RegExp(`^\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|${PARTICLE})){1,4}$`, 'u');
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){1,4}$/u;
const AND = /\s?[,;&+|•]\s|\s(?:y|and|und|et|e|og|och|en|i|ve)\s/u;
// "Jo Doe (EFE)", "Jo Doe for Harbour Post"
const IN_PARENS = /\([^()]{2,40}\)$/;
const FOR = /\s(?:for|für|pour|para|per|voor)\s(?=\S)/;
// "NDR", "20min/Jo Doe", and the house behind a name: "Jo Doe | EPV"
const ACRONYM = /^\p{Lu}{2,6}$/u;
const JOINED = /^[\p{L}\d][\p{L}\d.'’-]{0,20}(?:\s[\p{L}\d.'’-]{1,20}){0,3}\s?\/\s?\p{Lu}[^.!?]{1,40}$/u;
const HOUSE_NAME = /^\p{Lu}[\p{L}\d.]{1,20}$/u;
const ADDRESS = /\.(?:com|org|net|de)$/i;

/** Two to five capitalised words. */
export function isName(text: string): boolean {
  return NAME.test(text) || SHOUTED.test(text);
}

/** A name that can be nothing else: all in capitals, or one that opens with a known first name. */
export function isCertainName(text: string): boolean {
  return SHOUTED.test(text) || (NAME.test(text) && hasFirstName(text));
}

/** "Name/Agency" and nothing else. */
export function isSlashed(text: string): boolean {
  return text.includes('/') && /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?\/\/?\s?\p{L}[\p{L}.\s-]{1,40}$/u.test(text);
}

// "Boats at dawn in light snow", before whoever made the picture.
const FEWEST_WORDS = 5;

/** An agency's initials in brackets, behind a sentence or a word in small letters that they do not stand for: "(USA)" is where, "(SPD)" whose. */
export function isInitials(text: string, before: string): boolean {
  if (!ACRONYM.test(text) || STATES.test(text)) return false;
  const words = before.split(' ');
  const initials = words.slice(-text.length).map((word) => word.charAt(0).toUpperCase());
  if (words.length < FEWEST_WORDS || initials.join('') === text) return false;
  return /[.!?]["”’»]?$/.test(before) || /^\p{Ll}/u.test(words.at(-1) ?? '');
}

const STATES =
  /^(?:USA?|UK|GB|EU|UE|UAE|UN|UNO|ONU|UNESCO|NATO|OTAN|WHO|OMS|DDR|GDR|FBI|CIA|UEFA|FIFA|NBA|NFL|CEO|AI|KI|IA|TV|LED|CCTV|VIDEO|FOTO|PHOTO)$/;

/** "Jo Doe/AFP via Getty Images" at the end of words that no stop parts from it: where the name begins; -1 where none does. */
export function slashedAtEnd(text: string): number {
  const slash = text.lastIndexOf('/');
  const tail = text.slice(slash + 1).trim();
  if (slash < 0 || tail.length > LONGEST || HOUSE.exec(tail)?.index !== 0) return -1;
  const words = text.slice(0, slash).trimEnd().split(' ');
  const count = [3, 2].find((most) => hasFirstName(words.slice(-most).join(' '))) ?? 2;
  const name = words.slice(-count).join(' ');
  return words.length - count >= FEWEST_WORDS && isName(name) ? words.slice(0, -count).join(' ').length : -1;
}

/** Whether a text of its own, of up to so many words, is an agency's line or stands for a credit: "Reuters", "Supplied". */
export function isAgencyLine(text: string, words: number): boolean {
  return STANDS_FOR_CREDIT.test(text) || (HOUSE.test(text) && text.split(' ').length <= words) || isSlashed(text);
}

// "QBC News: Jo Doe"
const FROM = /^\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20}){0,2}:\s(?=\p{Lu})/u;
// "Left: Jo Doe" says who is shown.
const SHOWN =
  /^(?:left|right|top|bottom|above|below|cent(?:er|re)|front|back|inset|pictured|clockwise|links|rechts|oben|unten|mitte|gauche|droite)\b/i;

/** Whether a text in parentheses names the maker. */
export function isMaker(text: string): boolean {
  if (HOUSE.test(text) || STANDS_FOR_CREDIT.test(text)) return true;
  const from = FROM.exec(text);
  if (from && !SHOWN.test(text) && isName(text.slice(from[0].length))) return true;
  const label = labelOf(text);
  if (label && (/[:©]|\b(?:by|of|courtesy)\b/i.test(label) || /^\p{Lu}/u.test(text.slice(label.length)))) return true;
  return /\p{L}\s?\/\s?\p{L}/u.test(text) && !/\d\s?\/\s?\d/.test(text);
}

/** Whether a text that something parts from the caption is nothing but its maker: people, an agency, a stock's address, a licence. */
export function isMakerLine(text: string): boolean {
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS + 2) return false;
  const bare = text.replace(/^[|/–—•-]\s/u, '');
  if (isAgencyLine(bare, MOST_WORDS) || ACRONYM.test(bare) || JOINED.test(bare)) return true;
  if (LICENCE.test(bare) || ADDRESS.test(bare) || LABEL_BEHIND.test(bare)) return true;
  const [people = ''] = bare.replace(IN_PARENS, '').split(FOR);
  return people.split(AND).every((name, index) => isName(name.trim()) || (index > 0 && HOUSE_NAME.test(name.trim())));
}

/** A label without its colon and a name: "Foto Jo Doe", "Beeld ANP". */
export function isLabelledName(text: string): boolean {
  const label = labelOf(text);
  if (!label || /\d/.test(text) || text.split(' ').length > MOST_WORDS) return false;
  const name = text.slice(label.length);
  return /^\p{Lu}\p{L}+$/u.test(name) || isName(name) || isAgencyLine(name, MOST_WORDS);
}

/** "Foto Jo Doe", where the name can be nothing else. */
export function isLabelledPerson(text: string): boolean {
  const label = labelOf(text);
  return label !== '' && isCertainName(text.slice(label.length));
}
