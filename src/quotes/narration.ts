import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { genderOf, type Gender } from './mentions.ts';
import { isIn } from './words.ts';

/** A stretch of dash speech: what was said, the clause that reports it, and the words behind that. */
interface Speech {
  readonly said: string;
  readonly clause: string;
  readonly rest: string;
}

const WORD = /\p{L}[\p{L}’'-]*/gu;
const SENTENCE = /^[^.!?…]{0,300}/u;

/**
 * `– Det är dyrt, säger Karin Lind. Hon bor vid hamnen.`: a sentence that opens with the pronoun of whoever spoke is the reporter's.
 * Speech goes on where it has a first person, or where the words before named somebody else whom the pronoun may mean.
 */
export function isNarration({ said, clause, rest }: Speech, language: LanguageData): boolean {
  const { ownWords } = language.grammar;
  if (!ownWords) return false;
  const [first = '', ...others] = wordsIn(SENTENCE.exec(rest)?.[0] ?? '');
  const gender = /^\p{Lu}/u.test(rest) ? genderOf(first.toLowerCase(), language) : undefined;
  if (gender === undefined || gender === 'they' || others.some((word) => isIn(ownWords, word.toLowerCase()))) return false;
  return mayMean(gender, clause, language) && !wordsIn(said).some((word) => isSomebody(word, language));
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether nothing in the clause tells that its subject is of another gender. */
function mayMean(gender: Gender, clause: string, language: LanguageData): boolean {
  return wordsIn(clause).every((word) => {
    const told = /^\p{Lu}/u.test(word) ? genderOfFirstName(word) : genderOf(word.toLowerCase(), language);
    return told === undefined || told === gender || told === 'they' || gender === 'one';
  });
}

/** A pronoun, a person's noun or a first name. */
function isSomebody(word: string, { people, pronouns, grammar }: LanguageData): boolean {
  const lower = word.toLowerCase();
  const told = [pronouns.she, pronouns.he, pronouns.one, grammar.possessives?.she, grammar.possessives?.he, people];
  return told.some((list) => isIn(list, lower)) || (/^\p{Lu}/u.test(word) && genderOfFirstName(word) !== undefined);
}
