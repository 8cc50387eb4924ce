import { hasHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isTitle } from './name-start.ts';
import { indexOfPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import { isRole, saysWho } from './roles.ts';
import { hasHead, printed, saysWhat, stretchFrom, trimmed, type Stretch } from './stretch.ts';
import { besideNext, firstFrom, isIn, lowerAt, within, type Word } from './words.ts';

/** How many characters a clause may have whose verb ends it. */
const CLAUSE = 120;
/** How many words like "also" or "since 2019" may stand before what somebody is. */
const MOST_BETWEEN = 3;

/** How far behind a name its verb may begin. */
const LONGEST_GAP = 64;
// An age or when somebody was born between a name and its verb: "Jo Pell, 34, is", "Jo Pell (b. 1952, Skarrow) is"; ", who is".
const GAP = /^(?:(?: \([^()\u0001]{1,60}\)|, \d{1,3},)? |, )(?=\p{L})/u;

/** "Jo Pell is a nurse at Skarrow Hospital." · "Jo Pell, who is a nurse,": what a verb says that somebody is. */
export function predicateOf(mention: Mention, reading: Reading, language: LanguageData): string | undefined {
  const { masked, words } = reading;
  const [gap = ''] = GAP.exec(masked.slice(mention.end, mention.end + LONGEST_GAP)) ?? [];
  const at = firstFrom(words, mention.end + gap.length);
  if (gap === '' || mention.possessive || words[at]?.start !== mention.end + gap.length) return undefined;
  const stretch = gap === ', ' ? inClause(at, reading, language) : inSentence(at, mention, reading, language);
  return stretch && printed(stretch, reading);
}

/** "Jo Pell is a nurse", at the head of a sentence and with nobody named who says so. */
function inSentence(at: number, mention: Mention, reading: Reading, language: LanguageData): Stretch | undefined {
  if (mention.oblique || !opensSentence(mention, reading, language)) return undefined;
  const stretch = behindVerb(at, reading, language);
  return stretch && isTold(stretch, mention, reading, language) ? stretch : undefined;
}

/** "who is a nurse", "who runs the bakery": what a relative clause says whose pronoun stands at an index. */
function inClause(at: number, reading: Reading, language: LanguageData): Stretch | undefined {
  if (!isIn(language.grammar.relatives, lowerAt(reading.words, at))) return undefined;
  if (language.grammar.verbFinal) return beforeVerb(at + 1, reading, language);
  return behindVerb(at + 1, reading, language) ?? led(at + 1, reading, language);
}

/** "is also a nurse at Skarrow Hospital", "works as a nurse" */
function behindVerb(at: number, reading: Reading, language: LanguageData): Stretch | undefined {
  const { masked, words } = reading;
  const verb = (language.grammar.being ?? []).find((phrase) => startsWith(phrase, at, reading));
  if (verb === undefined) return undefined;
  let first = at + verb.split(' ').length;
  for (let count = 0; count < MOST_BETWEEN && isBetween(words, first, language); count += 1) first += 1;
  if (!besideNext(masked, words, first - 1) || isUndone(lowerAt(words, first), language)) return undefined;
  return whole(first, reading, language);
}

function startsWith(phrase: string, at: number, { masked, words }: Reading): boolean {
  return phrase
    .split(' ')
    .every((word, index) => lowerAt(words, at + index) === word && (index === 0 || besideNext(masked, words, at + index - 1)));
}

/** "also", or the year of "since 2019" */
function isBetween(words: readonly Word[], at: number, { grammar }: LanguageData): boolean {
  const lower = lowerAt(words, at);
  return isIn(grammar.meanwhile, lower) || (/^\d{4}$/.test(lower) && isIn(grammar.meanwhile, lowerAt(words, at - 1)));
}

function isUndone(lower: string, { grammar }: LanguageData): boolean {
  return isIn(grammar.denying, lower);
}

/** From its first word on, what is somebody's office or calling: no praise, and nothing that the clause takes back. */
function whole(first: number, reading: Reading, language: LanguageData): Stretch | undefined {
  const stretch = trimmed(reading.words, withoutVerb(stretchFrom(first, reading, language), reading, language), language);
  return stretch && isOffice(stretch, reading, language) ? stretch : undefined;
}

function isOffice(stretch: Stretch, reading: Reading, language: LanguageData): boolean {
  const { words } = reading;
  const each = words.slice(stretch.first, stretch.last + 1);
  if (each.some(({ lower }) => isUndone(lower, language))) return false;
  if (!isIn(language.determiners, lowerAt(words, stretch.first)) && !opensBare(each, language)) return false;
  // "ist Kandidat der Partei geworden"
  if (language.capitalNouns && /^\p{Ll}/u.test(each.at(-1)?.text ?? '')) return false;
  return saysWhat(stretch, reading, language) && !praises(each, language);
}

/** "is head of the council", where no article stands: a word that is of people and nothing else; "is faster than" only looks like one. */
function opensBare(each: readonly Word[], language: LanguageData): boolean {
  if (language.capitalNouns) return true;
  const small = each.findIndex(({ lower }) => isIn(language.prepositions, lower) || isIn(language.particles, lower));
  const opening = small < 0 ? each : each.slice(0, small);
  return opening.some((word) => (hasHeadFirst(language) ? saysWho(word, language) : isRole(word.lower, language)));
}

/** "a hero", "the victim", "a man of few words": the first noun of people tells no office. */
function praises(each: readonly Word[], language: LanguageData): boolean {
  const noun = each.find((word) => saysWho(word, language))?.lower;
  return noun === undefined || isIn(language.grammar.unofficial, noun) || isIn(language.grammar.plainPersons, noun);
}

/** "a nurse and lives in Skarrow": what a second verb follows goes only so far. */
function withoutVerb({ first, last }: Stretch, reading: Reading, language: LanguageData): Stretch {
  const { words } = reading;
  for (let at = first + 1; at < last; at += 1) {
    if (!isIn(language.grammar.conjunctions, lowerAt(words, at)) || joins(at, { first, last }, reading, language)) continue;
    return { first, last: at - (isBareThing(at - 1, words, language) ? 3 : 1) };
  }
  return { first, last };
}

/** "a consultant in life and annuities": of two things, or of one and a verb, nobody can tell. */
function isBareThing(at: number, words: readonly Word[], { prepositions, determiners, grammar }: LanguageData): boolean {
  // Elsewhere a preposition may hold an article: "du port".
  if (!grammar.adverbs) return false;
  const before = lowerAt(words, at - 1);
  return (
    /^\p{Ll}/u.test(words[at]?.text ?? '') &&
    isIn(prepositions, before) &&
    !isIn(determiners, before) &&
    !isIn(determiners, lowerAt(words, at))
  );
}

/** "a nurse and a keen gardener", "minister for Trade and Industry", "de l’Économie et des Finances" */
function joins(at: number, { last }: Stretch, { words }: Reading, language: LanguageData): boolean {
  const next = words[at + 1];
  if (!next) return false;
  const isThing = /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
  return (
    isThing || isIn(language.particles, next.lower) || isOfTwo(at, words, language) || hasHead({ first: at + 1, last }, words, language)
  );
}

/** "a professor of law and economics" */
function isOfTwo(at: number, words: readonly Word[], { particles, determiners, cues, grammar }: LanguageData): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!grammar.adverbs || !before || !next || !/^\p{Ll}/u.test(before.text) || isIn(determiners, before.lower)) return false;
  const isVerb = [determiners, cues, grammar.adverbs, grammar.passives, grammar.leading].some((list) => isIn(list, next.lower));
  return isIn(particles, lowerAt(words, at - 2)) && !isVerb;
}

/** "who runs the bakery": what somebody is at the head of, as the clause says it. */
function led(at: number, reading: Reading, language: LanguageData): Stretch | undefined {
  const { masked, words } = reading;
  const { grammar } = language;
  if (!isIn(grammar.leading, lowerAt(words, at)) || !besideNext(masked, words, at) || !isDefinite(lowerAt(words, at + 1), language))
    return undefined;
  const { last } = trimmed(words, withoutVerb(stretchFrom(at + 1, reading, language), reading, language), language) ?? { last: at };
  const isClosed = /^(?:[,.;:)\u0001]|\s*$)/.test(masked.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 2));
  const isLost = words.slice(at + 1, last + 1).some(({ lower }) => isIn(grammar.contested, lower));
  return last > at && isClosed && !isLost ? { first: at, last } : undefined;
}

/** "the bakery", Danish "instituttet" */
function isDefinite(lower: string, { determiners, grammar }: LanguageData): boolean {
  return (
    isIn(determiners, lower) ||
    (grammar.definiteEndings ?? []).some((ending) => ending.length > 1 && lower.length > 5 && lower.endsWith(ending))
  );
}

/** "die Bürgermeisterin von Skarrow ist", "der als Bäcker arbeitet", "die das Institut leitet" */
function beforeVerb(first: number, reading: Reading, language: LanguageData): Stretch | undefined {
  const { words } = reading;
  const verb = lastOfClause(first, reading);
  if (verb <= first) return undefined;
  const { being = [], leading } = language.grammar;
  const [opening, closing] = [lowerAt(words, first), lowerAt(words, verb)];
  if (isIn(leading, closing) && isIn(language.determiners, opening)) return { first, last: verb };
  const [head, as] = being.map((phrase) => phrase.split(' ')).find(([each]) => each === closing) ?? [];
  if (head === undefined || (as !== undefined && as !== opening)) return undefined;
  const stretch = { first: as === undefined ? first : first + 1, last: verb - 1 };
  return stretch.first <= stretch.last && isOffice(stretch, reading, language) ? stretch : undefined;
}

/** The index of the last word before the next stop; none where that is far. */
function lastOfClause(first: number, { masked, words }: Reading): number {
  const start = words[first]?.start ?? 0;
  const [clause = ''] = /^[^,;:.()\u0001\n]+/.exec(masked.slice(start, start + CLAUSE)) ?? [];
  return clause.length < CLAUSE ? firstFrom(words, start + clause.length) - 1 : -1;
}

/** Nothing but a title before it: what "if", "that" or somebody's verb opens may not be so. */
function opensSentence({ start }: Mention, { sentences, words }: Reading, language: LanguageData): boolean {
  const sentence = sentences[firstFrom(sentences, start + 1) - 1];
  return (
    sentence !== undefined && start - sentence.start < 40 && within(words, sentence.start, start).every((word) => isTitle(word, language))
  );
}

/** Nobody is named who says so: "Jo Pell is a spy, prosecutors said." */
function isTold({ last }: Stretch, { start }: Mention, { cues, masked, sentences, words }: Reading, language: LanguageData): boolean {
  const end = words[last]?.end ?? 0;
  const sentence = sentences[firstFrom(sentences, start + 1) - 1];
  if (!sentence || isIn(language.grammar.relatives, lowerAt(words, last + 1))) return sentence !== undefined;
  const tail = masked.slice(end, sentence.end).toLowerCase();
  return within(cues, end, sentence.end).length === 0 && !language.phrases.some((phrase) => indexOfPhrase(tail, phrase) >= 0);
}
