import { asksToFollow } from './follow-lines.ts';
import { opensWithPhrase } from './phrase-book.ts';

const opensAsSign = opensWithPhrase('sign');

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
  /^(?:[–—-]\s?)?(?:contact|reach|e-?mail:?|you can (?:contact|reach|e-?mail)) (?:\p{Lu}|(?:him|her|them|the (?:author|reporter|writer)) )|\bcan be (?:reached|contacted) (?:at|by|via)\b|^\S{2,12} 기자 \S+$/iu;

/** How to write to the author: an address alone, behind a name, or "Contact Jo Doe at jo@post.example". */
function isContact(text: string): boolean {
  const words = text.split(' ');
  if (!text.includes('@') || !words.some((word) => ADDRESS.test(word))) return false;
  return words.length < 3 || CONTACT.test(text);
}

/** "#ferry #harbour" */
function isTagLine(text: string): boolean {
  return text.startsWith('#') && text.split(/[\s,]+/).every((word) => word === '' || /^#[\p{L}\p{N}_]{2,40}$/u.test(word));
}

// "(jod, dpa)", "SDA/jod": who wrote it, in letters that only the desk knows.
const INITIALS = /^(?:[([（]\p{L}{2,5}(?:[,/]\s?\p{L}{2,5}(?:-\p{L}{3,9})?){0,3}[)\]）]|\p{L}{2,5}(?:\/\p{L}{2,5}(?:-\p{L}{3,9})?){1,3})$/u;
