import type { LanguageData } from './language.ts';
import { genderOf } from './mentions.ts';
import { isIn } from './words.ts';

/** Where a reporting clause stands that no mark sets off: `…, säger Karin Lind.` · `… – mówi Hanna Wilk. –` · `…, Ann Lee said.` */
export interface Tag {
  /** Where the words before it end, their comma left out. */
  readonly quoteEnd: number;
  /** Where the words behind it begin; the end of the text where none are. */
  readonly next: number;
}

// `, ` · `? ` · ` – ` · `, — ` · `. —` · ` —` glued to its verb, as in Spanish.
const BREAK = /[,!?…]\s(?:[–—-]\s?)?|[.…]\s?[–—]\s?|\s[–—-]\s?/gu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const MOST_BREAKS = 40;
// "a déclaré", "ha dicho", "se souvient", "har sagt".
const AUXILIARIES = new Set([
  'a',
  'ont',
  'ha',
  'han',
  'hanno',
  'se',
  "s'",
  's’',
  'a-t-il',
  'a-t-elle',
  'har',
  'on',
  'um',
  'le',
  'en',
  'lui',
  // "– … – tak skomentował wójt"
  'tak',
  'так',
]);

/** The first reporting clause inside a stretch of words. */
export function findTag(text: string, from: number, to: number, language: LanguageData): Tag | undefined {
  const stretch = text.slice(from, to);
  let tried = 0;
  for (const { 0: mark, index } of stretch.matchAll(BREAK)) {
    tried += 1;
    if (tried > MOST_BREAKS) return undefined;
    const begin = index + mark.length;
    const clause = stretch.slice(begin, begin + 100);
    if (isOwnWish(clause, language) || !(reports(clause, language) || isAction(mark, clause, language))) continue;
    const kept = /^[!?….]/u.test(mark) ? 1 : 0;
    return { quoteEnd: from + index + kept, next: from + endOf(stretch, begin, language) };
  }
  return undefined;
}

/** A clause that begins with a cue, or with a name or pronoun and its cue; at most an auxiliary goes before the cue. */
function reports(clause: string, language: LanguageData): boolean {
  const own = /^[^.!?…:;,–—]{0,100}/u.exec(clause)?.[0] ?? '';
  const words = own.match(WORD)?.slice(0, 6) ?? [];
  if (opensWithRole(words, own, language)) return true;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (isCue(lower, language)) return at > 0 || words.length > 1 || own.length < 30;
    if (!isOfSubject(word, lower, language) && !isAuxiliary(lower, language)) return false;
  }
  return false;
}

// "Нина Орлова поправляет платок, — и"
const ACTION = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Ll}[^–—.!?:;]{2,60}[,.!?…] [–—] /u;

/** `— Я уехала, — Нина Орлова поправляет платок, — и не вернулась.`: between a comma and dashes, what a speaker does, whose name goes first. */
function isAction(mark: string, clause: string, { grammar, dialogueDash }: LanguageData): boolean {
  return dialogueDash && grammar.noArticles === true && /^,\s[–—]/.test(mark) && ACTION.test(clause);
}

/** "…, I would urge anyone who saw it to call.": the speaker, and what is said goes on. */
function isOwnWish(clause: string, { pronouns, grammar }: LanguageData): boolean {
  const [, me = '', auxiliary = ''] = /^(\p{L}{1,3}) (\p{L}{2,6}) /u.exec(clause) ?? [];
  return isIn(pronouns.me, me.toLowerCase()) && isIn(grammar.adverbs, auxiliary.toLowerCase());
}

/** A reporting word, alone or with its subject behind a hyphen: "dit-elle". */
function isCue(lower: string, { cues }: LanguageData): boolean {
  const hyphen = lower.indexOf('-');
  return isIn(cues, lower) || (hyphen >= 0 && isIn(cues, lower.slice(0, hyphen)));
}

/** A pronoun or a part of a name. */
function isOfSubject(word: string, lower: string, language: LanguageData): boolean {
  return /^\p{Lu}/u.test(word) || genderOf(lower, language) !== undefined || language.particles.includes(lower);
}

function isAuxiliary(lower: string, { grammar }: LanguageData): boolean {
  return isIn(grammar.adverbs, lower) || AUXILIARIES.has(lower);
}

function opensWithRole(words: readonly string[], own: string, language: LanguageData): boolean {
  return isRoleAndName(words, language.cues, language.notNames) || isRoleAlone(words, own, language);
}

/** "päivystävä palomestari Timo Harju kertoo": a role, a name of two words and the cue. */
function isRoleAndName(words: readonly string[], cues: readonly string[], notNames: readonly string[]): boolean {
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const [name = '', surname = '', cue = ''] = words.slice(Math.max(0, first));
  const isRole = first > 0 && first < 4 && words.slice(0, first).every((word) => !isIn(notNames, word.toLowerCase()));
  return isRole && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(surname) && isIn(cues, cue.toLowerCase());
}

// A role, its cue and who was told.
const LONGEST_ROLE = 40;

/** "ministeri korosti", where no article goes before. */
function isRoleAlone([role = '', cue = '']: readonly string[], own: string, { cues, people, grammar }: LanguageData): boolean {
  return grammar.noArticles === true && own.length < LONGEST_ROLE && isIn(people, role) && isIn(cues, cue);
}

/** A reporting clause ends with its sentence, or at the dash that closes it. */
function endOf(stretch: string, begin: number, { abbreviations }: LanguageData): number {
  for (const { 0: mark, index } of stretch.slice(begin).matchAll(/[.!?…](?:\s|$)(?:[–—-]\s?)?|,?\s?[–—](?:[.,:;]?\s|$)|,\s-\s/gu)) {
    const at = begin + index;
    const word = /\p{L}{1,12}$/u.exec(stretch.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    if (mark.startsWith('.') && (/^\p{Lu}$/u.test(word) || isIn(abbreviations, word.toLowerCase()))) continue;
    return at + mark.length;
  }
  return stretch.length;
}
