import { hasFirstName } from '../text/first-names.ts';
import { looksLikePerson } from '../text/person.ts';
import { endOfPhrase, phrasesOf } from './phrase-book.ts';

const endOfComments = endOfPhrase('comments');
const endOfOver = endOfPhrase('over');
const endOfAbout = endOfPhrase('about');
const endOfByLabel = endOfPhrase('bylabel');
const endOfBioLabel = endOfPhrase('biolabel');
const AFTER = new Set(phrasesOf('after'));
const BY_LABELS = new Set(phrasesOf('bylabel'));
const COMMENTING = new Set(phrasesOf('commenting'));
const BIO_LABELS = new Set(phrasesOf('biolabel'));

/** In characters; what is longer is a sentence. */
export const LONGEST_HEADING = 60;

// "59 Comments on “The late ferry”", "3 thoughts on …"
const COUNT_BEFORE = /^\(?\d{1,5}\)?\s/;
// "Comments (12)", "コメント（3件）"
const COUNT_BEHIND = /^\s?(?:\(\d{1,5}\)|（\d{1,5}件?）)$/;
const LONGEST_TITLE = 150;

/** Whether a heading counts the readers' comments that follow, or asks for more. */
export function isCommentsHeading(text: string): boolean {
  if (text.length >= 200) return false;
  if (text.length < LONGEST_HEADING && COMMENTING.has(bare(text))) return true;
  const [count = ''] = COUNT_BEFORE.exec(text) ?? [];
  const words = text.slice(count.length);
  const end = endOfComments(words);
  if (end === 0) return false;
  const rest = words.slice(end);
  return count === '' ? COUNT_BEHIND.test(rest) : rest === '' || isOnTitle(rest);
}

function isOnTitle(text: string): boolean {
  const title = text.slice(endOfOver(text));
  return title !== text && /^\s\S/.test(title) && title.length <= LONGEST_TITLE;
}

/** Whether a heading opens what follows articles. */
export function isAfterHeading(text: string): boolean {
  return text.length < LONGEST_HEADING && (isAfterLabel(text) || isAboutAuthor(text) || MORE_IN.test(text));
}

/** "Most read", "Related articles": the words that stand over other articles, and nothing else. */
export function isAfterLabel(text: string): boolean {
  return AFTER.has(text.toLowerCase().replace(/[\s:.…!?]{1,4}$/, ''));
}

/** "Written by", "About the author", "About Jo Doe": a heading over who wrote the text, and nothing else in its line. */
export function isAuthorHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && (BY_LABELS.has(bare(text)) || isBioHeading(text) || isAboutAuthor(text));
}

/** "About the author": a heading over what is said of the writer, whom it does not name. */
export function isBioHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && BIO_LABELS.has(bare(text));
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s:,.!?…]{1,4}$/, '');

// "More in Harbours", "Next in Business News"
const MORE_IN = /^(?:More|Next|Latest) (?:in|In|from|From) \p{Lu}[^.!?:]{2,40}$/u;
const LONGEST_NAME = 41;

/** "About Jo Doe" */
function isAboutAuthor(text: string): boolean {
  const name = behind(endOfAbout, text);
  return name !== undefined && name.length <= LONGEST_NAME && looksLikePerson(name) && hasFirstName(name);
}

/** Whether a heading presents that person: "About Jo Doe", "Written by Jo Doe". */
export function presents(text: string, name: string): boolean {
  return text.endsWith(name) && [endOfAbout, endOfByLabel, endOfBioLabel].some((endOf) => behind(endOf, text) === name);
}

function behind(endOf: (text: string) => number, text: string): string | undefined {
  const end = endOf(text);
  return end === 0 ? undefined : text.slice(end).replace(/^:?\s/, '');
}
