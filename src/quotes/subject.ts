import { behindCue, isRoleHolder, withTail } from './behind.ts';
import { byWordOrder, opener, openingBody, openingPhrase } from './clauses.ts';
import { employeeOf } from './employee.ts';
import type { LanguageData } from './language.ts';
import { canBeSubject, personhood, type Mention } from './mentions.ts';
import { endingAt, isPostNominal, nounPhrase } from './noun-phrase.ts';
import { outsiderAt, outsiderWithin } from './outsiders.ts';
import type { Cue, Reading } from './reading.ts';
import { relayed } from './relayed.ts';
import { ownerOf } from './relative-owner.ts';
import { relativeSubject } from './relative-subject.ts';
import { isRole } from './roles.ts';
import { firstFrom, isIn, lowerAt, within, type Word } from './words.ts';

/** How far a subject may stand before its verb, in words. */
const REACH = 10;

/** A cue in its clause: where the clause begins, and where the words end that may hold the subject behind the cue. */
export interface Place {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly language: LanguageData;
}

/**
 * Who does the reporting of a cue: the name, pronoun or description next to it, before an insertion
 * ("Ann Lee, once envoy to Norway, said"), behind it ("sagte Ann Lee"), or the subject of the clause that the cue hangs on.
 */
export function subjectOf(cue: Cue, place: Place): Mention | undefined {
  const subject = findSubject(cue, place);
  return subject && (employeeOf(subject, place) ?? nameBefore(subject, place) ?? ownerOf(subject, place) ?? withPartner(subject, place));
}

/** "Ann Lee, chair of the board said": the name that opens the clause, where a description of its bearer is left open before the cue. */
function nameBefore(subject: Mention, { reading, from }: Place): Mention | undefined {
  if (subject.kind !== 'described') return undefined;
  const name = reading.mentions[firstFrom(reading.mentions, subject.start) - 1];
  const isName = name?.kind === 'name' && canBeSubject(name) && personhood(name) > 0 && name.text.includes(' ');
  if (!isName || !/^, (?:\p{L}{1,3} )?$/u.test(reading.masked.slice(name.end, subject.start))) return undefined;
  return within(reading.words, from, name.start).every(({ text }) => /^\p{Lu}/u.test(text)) ? name : undefined;
}

/** "Mary Quill and John Finch said": a name joined to the subject speaks too. */
function withPartner(subject: Mention, { reading, from, language }: Place): Mention {
  if (subject.kind === 'pronoun') return subject;
  const before = reading.mentions[firstFrom(reading.mentions, subject.start) - 1];
  if (!before || before.start < from || before.kind !== 'name' || !canBeSubject(before)) return subject;
  const isSelf = subject.kind === 'name' && subject.member === before.member;
  return !isSelf && isAnd(reading.masked.slice(before.end, subject.start), language) ? { ...subject, partner: before } : subject;
}

/** " and ", " and the other ", but not " or ". */
function isAnd(gap: string, { grammar }: LanguageData): boolean {
  const [, word = ''] = /^ (\p{L}{1,3}) (?:(?:the|other|another) ){0,2}$/u.exec(gap) ?? [];
  return isIn(grammar.conjunctions, word) && !/^(?:but|or|ou|aber|oder|mais|pero|ma|o)$/.test(word);
}

function findSubject(cue: Cue, place: Place): Mention | undefined {
  const { reading, from, to, language } = place;
  const ahead = within(reading.mentions, from, cue.start);
  if (language.grammar.verbLast) return beforeLastVerb(ahead, cue, place);
  if (cue.bound) return beforeBound(cue, place) ?? mainSubject(ahead, cue, place);
  const mayFollow = language.orders.includes('cue-name');
  return (
    byWordOrder(cue, place) ??
    beforeCue(cue, place) ??
    relativeSubject(cue, place) ??
    openingBody(cue, place) ??
    secondSubject(ahead, cue, place) ??
    besideComma(ahead, cue, place) ??
    mainSubject(ahead, cue, place) ??
    (mayFollow ? behindCue(cue, reading, to, language) : undefined)
  );
}

/** Where the verb is the second part of its sentence, the subject stands behind it, unless an insertion parts a name from it. */
function secondSubject(ahead: readonly Mention[], cue: Cue, place: Place): Mention | undefined {
  if (!place.language.grammar.verbSecond) return undefined;
  const before = insertedSubject(ahead, cue, place);
  return before?.kind === 'name' ? before : behindCue(cue, place.reading, place.to, place.language);
}

/** A comma right before the cue: a person before an insertion, the subject of an inverted cue, or whatever else stands before the insertion. */
function besideComma(ahead: readonly Mention[], cue: Cue, place: Place): Mention | undefined {
  const inserted = insertedSubject(ahead, cue, place);
  return inserted && personhood(inserted) > 0 ? inserted : (invertedSubject(cue, place) ?? inserted);
}

/** "Doctors are slow, said Ann Lee": a comma right before a cue whose subject follows. */
function invertedSubject(cue: Cue, { reading, to, language }: Place): Mention | undefined {
  if (!isIn(language.grammar.inverting, cue.lower) || !reading.masked.startsWith(', ', cue.start - 2)) return undefined;
  const subject = behindCue(cue, reading, to, language);
  return subject?.kind === 'pronoun' ? undefined : subject;
}

/** Where the verb goes last, the subject stands right behind the cue, or else it opens the sentence. */
function beforeLastVerb(ahead: readonly Mention[], cue: Cue, place: Place): Mention | undefined {
  const reach = isIn(place.language.grammar.agentive, lowerAt(place.reading.words, cue.at + 1)) ? 80 : 24;
  const behind = behindCue(cue, place.reading, Math.min(place.to, cue.end + reach), place.language);
  return behind ?? opener(ahead, place.reading) ?? mainSubject(ahead, cue, place);
}

/** "with some calling her out": a participle has a subject of its own where one stands right before it. */
function beforeBound(cue: Cue, place: Place): Mention | undefined {
  const before = place.reading.words[cue.at - 1];
  if (!before || !/^ $/.test(place.reading.masked.slice(before.end, cue.start))) return undefined;
  const mention = relayed(cue, place) ?? endingAt(place.reading, before.end);
  const isSubject = mention && (mention.kind !== 'name' || personhood(mention) > 0);
  return isSubject && mention.start >= place.from && !mention.possessive ? mention : undefined;
}

/** The subject right before a cue, adverbs and auxiliaries and "of Rome" between them left out of account. */
function beforeCue(cue: Cue, place: Place): Mention | undefined {
  const { reading } = place;
  const { words } = reading;
  let tail: Mention | undefined;
  for (let at = cue.at - 1, seen = 0; seen < REACH; at -= 1, seen += 1) {
    const word = adjoining(at, place);
    if (!word) return undefined;
    const mention = endingAt(reading, word.end) ?? outsiderAt(word, place);
    if (mention && isSubject(mention, seen, place)) return withTail(mention, tail, reading, place.language);
    if (mention && isAside(mention, place)) {
      tail = mention;
      at = firstFrom(words, mention.start);
      continue;
    }
    const phrase = phraseAt(at, word, tail, place);
    if (phrase) return withTail(phrase, tail, reading, place.language);
    if (phrase === undefined && (!tail || seen > 7)) return undefined;
  }
  return undefined;
}

/** The noun phrase that ends at a word; null where the word may stand between subject and verb. */
function phraseAt(at: number, word: Word, tail: Mention | undefined, place: Place): Mention | null | undefined {
  const { language, reading } = place;
  const isBetween = isSkipped(word, language) && !isHead(tail, lowerAt(reading.words, at + 1), language);
  return isBetween || isPostNominal(word, reading) ? null : nounPhrase(at, place);
}

function opensClause({ lower }: Word, { grammar }: LanguageData): boolean {
  return isIn(grammar.conjunctions, lower) || isIn(grammar.complements, lower);
}

/** The word before a preposition is the noun that it hangs on. */
function isHead(tail: Mention | undefined, next: string, { prepositions }: LanguageData): boolean {
  return tail !== undefined && isIn(prepositions, next);
}

/** A word of the clause, and of no other, with nothing but a space, or something in brackets, between it and the next. */
function adjoining(at: number, { reading: { words, masked }, from, language }: Place): Word | undefined {
  const [word, after] = [words[at], words[at + 1]];
  if (!word || !after || word.start < from || opensClause(word, language)) return undefined;
  return /^ {0,2}(?:\([^()]{1,20}\) ?)?$/.test(masked.slice(word.end, after.start)) ? word : undefined;
}

function isSubject(mention: Mention, seen: number, place: Place): boolean {
  return !mention.possessive && !isDriven(mention, place) && (!mention.oblique || isClauseOf(mention, seen, place));
}

/** An object of a preposition, or the subject of a relative clause: neither reports, and the subject stands before. */
function isAside(mention: Mention, place: Place): boolean {
  return mention.oblique || isDriven(mention, place);
}

function isDriven({ kind, start }: Mention, { reading, language }: Place): boolean {
  return kind === 'name' && isInRelative(start, reading.masked, language);
}

/** The most words between a subject and its verb in a clause that what looks like a preposition opens. */
const CLOSE = 6;

/** "after Ann Lee said": what looks like a preposition opens a clause. */
function isClauseOf({ start }: Mention, seen: number, { reading: { words }, language }: Place): boolean {
  let at = firstFrom(words, start) - 1;
  // "as my colleague Ann Lee notes"
  while (isBeforeName(words[at], language)) at -= 1;
  return seen <= CLOSE && isIn(language.grammar.subordinators, lowerAt(words, at));
}

function isBeforeName(word: Word | undefined, language: LanguageData): boolean {
  if (!word || isIn(language.grammar.subordinators, word.lower)) return false;
  return /^\p{Lu}/u.test(word.text) || isRole(word.lower, language) || isIn(language.determiners, word.lower);
}

/** Adverbs and auxiliaries between subject and verb; in a language that does not list them, any word in small letters. */
function isSkipped({ lower, text }: Word, { grammar }: LanguageData): boolean {
  return grammar.adverbs ? isIn(grammar.adverbs, lower) : /^\p{Ll}/u.test(text);
}

/** A comma right before the cue: the name before the insertion. */
function insertedSubject(ahead: readonly Mention[], cue: Cue, { reading, language }: Place): Mention | undefined {
  const { masked } = reading;
  if (!/[,)–—]\s?(?:\p{L}{1,12} )?$/u.test(masked.slice(Math.max(0, cue.start - 16), cue.start))) return undefined;
  const able = ahead.filter((mention) => canBeSubject(mention) || (isPerson(mention) && opensAsClause(mention, reading, language)));
  const followed = able.filter(
    ({ kind, start, end }) =>
      kind !== 'described' && /^(?:,| \(| [–—-] )/.test(masked.slice(end, end + 3)) && !isInRelative(start, masked, language),
  );
  // "Ann Lee from the University of Saltgate, Norway, said"
  return (
    followed.findLast((mention) => personhood(mention) > 2 && mention.gender !== undefined) ??
    followed.findLast((mention) => personhood(mention) > 0) ??
    able.find(isPerson) ??
    followed[0]
  );
}

/** "As Ann Lee, head of the board, puts it": what looks like a preposition opens the clause. */
function opensAsClause({ start, possessive }: Mention, { words }: Reading, { grammar }: LanguageData): boolean {
  return !possessive && isIn(grammar.subordinators, lowerAt(words, firstFrom(words, start) - 1));
}

function isPerson(mention: Mention): boolean {
  return mention.kind === 'name' && personhood(mention) > 0 && mention.text.includes(' ');
}

/** "la consejería, que dirige Inés Robles, asegura": a name right behind the verb of a relative clause. */
function isInRelative(start: number, masked: string, { grammar, determiners }: LanguageData): boolean {
  const [, word = '', verb = ''] = /, (\p{L}{2,6}) (\p{L}{3,12}) $/u.exec(masked.slice(Math.max(0, start - 24), start)) ?? [];
  // "the harbour, which the Board describes as": no verb before its subject.
  return isIn(grammar.relatives, word) && !isIn(determiners, verb);
}

/** The subject of the clause: that of the reporting verb before, else the first that can be one. */
function mainSubject(ahead: readonly Mention[], cue: Cue, place: Place): Mention | undefined {
  const earlier = within(place.reading.cues, place.from, cue.start).findLast(({ bound, weak }) => !bound && !weak);
  if (earlier) {
    const subject = beforeCue(earlier, place) ?? insertedSubject(within(ahead, place.from, earlier.start), earlier, place);
    if (subject) return subject;
  }
  const able = sinceConjunction(behindOpening(ahead.filter(canBeSubject), place), place);
  const outsider = outsiderWithin(Math.max(place.from, able.at(-1)?.end ?? 0), cue.start, place);
  return outsider ?? firstOf(able, place) ?? openingPhrase(place);
}

/** The first of those who can be the subject, or the name that it stands before: "Harbour home minister Ann Lee has ordered a search and said". */
function firstOf(able: readonly Mention[], { reading, language }: Place): Mention | undefined {
  const [first, second] = able;
  if (!first || !second) return first;
  if (first.kind !== 'described') return isRoleHolder(first, second, reading, language) ? second : first;
  const named = able.find(({ kind }) => kind !== 'described');
  return named && named.start - first.end < 3 ? named : first;
}

/** The most characters of a clause or a phrase that opens a sentence. */
const LONGEST_OPENING = 300;

/** "When fans began to stir, Lee tried to quiet them and said", "In a review of the Rose, Ann Lee had this to say": the subjects behind what opens the sentence. */
function behindOpening(able: readonly Mention[], { reading, from, language }: Place): readonly Mention[] {
  const opening = lowerAt(reading.words, firstFrom(reading.words, from));
  const isOpened = isIn(language.grammar.subordinators, opening) || isIn(language.prepositions, opening);
  const comma = isOpened ? reading.masked.slice(from, from + LONGEST_OPENING).indexOf(', ') : -1;
  const main = comma < 0 ? [] : able.filter(({ start }) => start > from + comma);
  return main.length > 0 ? main : able;
}

/** "Lee grew loud, and Marsh shut him down, saying": the subjects of the last main clause that has one of its own. */
function sinceConjunction(able: readonly Mention[], { reading, language }: Place): readonly Mention[] {
  const last = able.findLastIndex(({ start, kind }, index) => {
    const [, word = ''] = /[,;] (\p{L}{1,5}) $/u.exec(reading.masked.slice(Math.max(0, start - 8), start)) ?? [];
    return index > 0 && kind !== 'described' && isIn(language.grammar.conjunctions, word);
  });
  return last > 0 ? able.slice(last) : able;
}
