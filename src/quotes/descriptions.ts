import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isBodyNoun, isOfEither } from './nouns.ts';
import { isOblique, isOfSeveral } from './oblique.ts';
import { besideNext, firstFrom, isExactly, isIn, lowerAt, type Word } from './words.ts';

const INDEFINITE =
  /^(?:an?|one|another|some|two|several|three|many|ein(?:e[rns]?)?|une?|des|una|uno?|um|uma|en|et|eine|een|bir|sekä|eräs)$/;

/** "the", "this"; "a" too, where it is Portuguese. */
function isDefinite(determiner: string, { grammar }: LanguageData): boolean {
  if (determiner === 'a') return isIn(grammar.articles?.she, determiner);
  return determiner !== '' && !INDEFINITE.test(determiner);
}

/** "a spokesperson", "one resident", "the company", "analysts at Boston Consulting Group", "one of the women". */
export function describedAt(text: string, words: readonly Word[], at: number, language: LanguageData): Mention | undefined {
  const described = phraseAt(text, words, at, language);
  return described && (ofGroup(described, text, words, language) ?? described);
}

/** "one of the women": the word that counts, where a description is the group that it counts from. */
function ofGroup(described: Mention, text: string, words: readonly Word[], language: LanguageData): Mention | undefined {
  if (!described.oblique) return undefined;
  let of = firstFrom(words, described.start) - 1;
  if (isIn(language.determiners, lowerAt(words, of))) of -= 1;
  const one = besideNext(text, words, of)?.lower === 'of' ? besideNext(text, words, of - 1) : undefined;
  if (!one || !isIn(language.pronouns.some, one.lower)) return undefined;
  const whole = text.slice(one.start, described.end);
  return { ...described, start: one.start, text: whole, oblique: isOblique(words, of - 1, text, language), definite: false };
}

function phraseAt(text: string, words: readonly Word[], at: number, language: LanguageData): Mention | undefined {
  const noun = words[at];
  if (!noun || !isDescribing(noun.lower, language) || !isHead(text, words, at, language)) return undefined;
  const first = phraseStart(text, words, at, language);
  const opening = lowerAt(words, first);
  const determiner = isIn(language.determiners, opening) ? opening : elidedBefore(words, first);
  const isLeftOut = determiner === opening && isArticle(determiner) && first < at;
  const { start } = words[isLeftOut ? first + 1 : first] ?? noun;
  const bodyEnd = endOfBody(text, noun);
  const end = bodyEnd + halfBehind(text, bodyEnd, language).length;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'described',
    gender: genderOfArticle(determiner, noun.lower, language),
    member: undefined,
    oblique: isOblique(words, first, text, language) || isInOtherCase(determiner, language) || isTold(noun.lower, language),
    possessive: noun.possessive,
    definite: bodyEnd === noun.end && isDefinite(determiner, language),
  };
}

/** German "den Coach" is no subject. */
function isInOtherCase(determiner: string, { capitalNouns, prepositions }: LanguageData): boolean {
  return capitalNouns && isIn(prepositions, determiner);
}

/** "powiedział dziennikarzom": several people in such a case are told. */
function isTold(lower: string, language: LanguageData): boolean {
  return isHeadFirst(language) && isOfSeveral(lower);
}

/** "l'avvocata": an article without a space behind. */
function elidedBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1];
  return before?.lower === "l'" && before.end === words[at]?.start ? before.lower : '';
}

/** "la ministra"; "la víctima" may be a man, and a German article stands in any case. */
function genderOfArticle(determiner: string, noun: string, { grammar, capitalNouns }: LanguageData): 'she' | 'he' | undefined {
  if (capitalNouns || isOfEither(noun) || isBodyNoun(noun)) return undefined;
  return (['she', 'he'] as const).find((each) => isIn(grammar.articles?.[each], determiner));
}

/** "juru bicara", "purtător de cuvânt": the second half of a noun, with the space before it. */
function halfBehind(text: string, end: number, { grammar }: LanguageData): string {
  const half = grammar.secondHalves?.find((each) => text.startsWith(` ${each}`, end) && !/\p{L}/u.test(text.charAt(end + 1 + each.length)));
  return half === undefined ? '' : ` ${half}`;
}

/** "committee of the Free Harbours": where a body's name goes on behind its noun, the end of that. */
function endOfBody(text: string, { lower, end }: Word): number {
  const tail = isBodyNoun(lower) ? TAIL.exec(text.slice(end, end + 80)) : null;
  return end + (tail?.[0].length ?? 0);
}

/** "police spokesperson", but Slavic "rzecznik prokuratury": the last is whose the first is, or the other way round. */
function isPartOfAnother(text: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const other = isHeadFirst(language) ? at - 1 : at + 1;
  return besideNext(text, words, Math.min(at, other)) !== undefined && isIn(language.people, lowerAt(words, other));
}

/** Whether a noun is what its words are about: no verb, no adjective ("richterlichen") and no part of what stands beside it. */
function isHead(text: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  if (isIn(language.cues, lowerAt(words, at)) || (language.capitalNouns && /^\p{Ll}/u.test(words[at]?.text ?? ''))) return false;
  return !isPartOfAnother(text, words, at, language) && !isAttribute(text, words, at, language);
}

/** "a major future trend": what is a noun of people elsewhere says what another is like. */
function isAttribute(text: string, words: readonly Word[], at: number, { cues, weakCues, prepositions, grammar }: LanguageData): boolean {
  if (!isIn(grammar.attributes, lowerAt(words, at))) return false;
  const next = besideNext(text, words, at) ? words[at + 1] : undefined;
  if (!next || !/^\p{Ll}/u.test(next.text)) return false;
  return ![cues, weakCues, prepositions, grammar.adverbs, grammar.conjunctions, grammar.relatives].some((list) => isIn(list, next.lower));
}

/** Slavic "mluvčí ministerstva": whose somebody is stands behind the noun. */
export function isHeadFirst({ grammar, prepositions }: LanguageData): boolean {
  return grammar.noArticles === true && prepositions.length > 0;
}

/** Whether what somebody is goes before what describes it: "maire socialiste". */
export function hasHeadFirst(language: LanguageData): boolean {
  return isHeadFirst(language) || (language.grammar.articles !== undefined && !language.capitalNouns);
}

// "Partei des Religiösen Zionismus", "committee of the Free Harbours"
const TAIL =
  /^ (?:of the|of|for the|for|des|der|für|du|de la|de|del|della|di|do|da|van de|van) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}/u;

/** A noun of people, alone or at the end of a compound: "Co-Chefin", "27-year-old". */
export function isDescribing(lower: string, { people, titles, capitalNouns }: LanguageData): boolean {
  if (capitalNouns && lower.length > 5 && isIn(titles, lower)) return true;
  if (!lower.includes('-') || /^\d/.test(lower)) return isIn(people, lower);
  return isExactly(people, lower) || isIn(people, lower.slice(lower.lastIndexOf('-') + 1));
}

/** Articles are left out of a description, counting words and "some" belong to it. */
export function isArticle(determiner: string): boolean {
  return (
    determiner !== '' &&
    !/^(?:one|another|some|two|three|several|many|zwei|mehrere|dos|varios|deux|plusieurs|due|to|två|twee|dois|iki)$/.test(determiner)
  );
}

/** "…,” prison officials wrote": bare words between a stop and the noun belong to it, but not the thousands of "2,000 officials". */
function isClauseStart(text: string, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !/^\d{3}$/.test(word.text) &&
    /(?:^|[,;:.!?\u0001–—]\s?)$/.test(text.slice(Math.max(0, word.start - 3), word.start))
  );
}

/** Whether a word is no part of a noun phrase: a preposition, a reporting word, "Yesterday". */
export function isOutside(lower: string, { prepositions, cues, notNames }: LanguageData): boolean {
  return isIn(prepositions, lower) || isIn(cues, lower) || isIn(notNames, lower);
}

/** "Kari Lund leder", "Kovács Anna szóvivő": a person’s name is no part of the description. */
function isOfName(word: string, isBehindAnother: boolean, { grammar }: LanguageData): boolean {
  return grammar.surnameFirst === true || (isBehindAnother && genderOfFirstName(word) !== undefined);
}

/** "Norway’s foreign minister": the ending of whose somebody is stands between. */
function isPossessor(text: string, words: readonly Word[], at: number): boolean {
  const [owner, next] = [words[at], words[at + 1]];
  return owner?.possessive === true && next !== undefined && /^['’]s? $/.test(text.slice(owner.end, next.start));
}

/** The index where a description begins: its determiner, or the adjectives right before the noun. */
function phraseStart(text: string, words: readonly Word[], at: number, language: LanguageData): number {
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = besideNext(text, words, back);
    if (!before) return isPossessor(text, words, back) ? back + 1 : first;
    if (isIn(language.determiners, before.lower)) return back;
    if (isOutside(before.lower, language)) break;
    const isCapital = /^\p{Lu}/u.test(before.text);
    if (isCapital && isOfName(before.text, first < at, language)) return at;
    if ((isCapital && !isHeadFirst(language)) || isClauseStart(text, words[back])) first = back;
  }
  return first;
}

/** "Ministry of Foreign Affairs spokesperson": the whole name of the body that somebody speaks for belongs to who it is. */
export function ofBody(
  described: Mention,
  noun: Word,
  text: string,
  { named, others }: { readonly named: readonly Mention[]; readonly others: Mention[] },
): Mention {
  const isBefore = ({ start, end }: Mention): boolean => start < described.start && end === noun.start - 1 && end > described.start;
  const before = [others.at(-1), named[firstFrom(named, described.start) - 1]].find((each) => each && isBefore(each));
  if (!before || (before.member?.person ?? 0) > 0) return described;
  if (before === others.at(-1)) others.pop();
  return { ...described, start: before.start, text: text.slice(before.start, described.end), oblique: before.oblique };
}
