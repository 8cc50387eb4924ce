import { behindCue } from './behind.ts';
import { canBeSubject, personhood, type Mention } from './mentions.ts';
import type { LanguageData } from './language.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isDocument } from './nouns.ts';
import type { Cue, Reading } from './reading.ts';
import type { Place } from './subject.ts';
import { besideNext, firstFrom, isIn, lowerAt, within } from './words.ts';

/** `„…“, – BNS sakė meras Jonas Petraitis`: who is told stands before the verb, and who tells behind it. */
function behindAgency(cue: Cue, { reading, to, language }: Place): Mention | undefined {
  const before = besideNext(reading.masked, reading.words, cue.at - 1);
  return before && isIn(language.grammar.agencies, before.lower) ? behindCue(cue, reading, to, language) : undefined;
}

/** The subject where the order of the words alone tells it: Germanic verbs stand second, or last. */
export function byWordOrder(cue: Cue, place: Place): Mention | undefined {
  return behindAgency(cue, place) ?? behindAuxiliary(cue, place) ?? subjectOfClause(cue, place) ?? pronounBehind(cue, place);
}

/** `„…“, hat Lena Ahrens der Zeitung erzählt`: the subject stands right behind the auxiliary that opens the clause. */
function behindAuxiliary(cue: Cue, { reading, from, language }: Place): Mention | undefined {
  const at = firstFrom(reading.words, from);
  const first = reading.words[at];
  if (!first || first.end >= cue.start || !isIn(language.grammar.auxiliaries, first.lower)) return undefined;
  return behindCue(Object.assign({}, cue, first, { at }), reading, cue.start, language);
}

/** `wie Lena Ahrens das neue Schiff preist`: in a clause whose verb goes last, the first who can be its subject. */
function subjectOfClause(cue: Cue, { reading, from, language }: Place): Mention | undefined {
  if (!language.grammar.verbFinal) return undefined;
  const clause = reading.masked.slice(Math.max(from, cue.start - LONGEST), cue.start);
  const [inside = '', opener = ''] = /(?:^|, )(?:\p{Lu}\p{Ll}{1,6} )?(\p{L}{2,10}) [^,.;:\u0001]*$/u.exec(clause) ?? [];
  const { complements, subordinators } = language.grammar;
  if (!isIn(complements, opener.toLowerCase()) && !isIn(subordinators, opener.toLowerCase())) return undefined;
  const able = within(reading.mentions, cue.start - inside.length, cue.start).filter(
    (mention) => canBeSubject(mention) || opensClause(mention, cue.start - inside.length, reading.masked),
  );
  const first = able[0];
  return first && (first.kind !== 'name' || personhood(first) > 0) ? first : undefined;
}

/** The most characters of such a clause up to its verb. */
const LONGEST = 160;

/** "wie Ann Lee sagte": the conjunction is a preposition elsewhere. */
function opensClause({ start, possessive }: Mention, from: number, masked: string): boolean {
  return !possessive && /^(?:, )?\p{L}{2,10} $/u.test(masked.slice(from, start));
}

/** `Für seine Leute hofft er auf Ruhe: „…“`: where the verb is the second part of a sentence, a pronoun of the first case right behind it is the subject. */
function pronounBehind(cue: Cue, { reading, language }: Place): Mention | undefined {
  const { words, masked, mentions } = reading;
  const next = language.grammar.verbSecond && besideNext(masked, words, cue.at) ? words[cue.at + 1] : undefined;
  const { she, he, they, one } = language.pronouns;
  // German "sie" is the fourth case as well.
  const isSubject = next && [he, one, she.filter((word) => !they.includes(word) && word !== 'sie')].some((list) => isIn(list, next.lower));
  return isSubject ? mentions[firstFrom(mentions, next.start)] : undefined;
}

/** `Die Stiftung des Dichters Jo Roth nannte Mario Brehm „…“`: a body that opens its sentence is the subject, and the name behind the verb is not. */
export function openingBody(cue: Cue, { reading, from, language }: Place): Mention | undefined {
  if (!language.grammar.verbSecond) return undefined;
  const first = reading.mentions[firstFrom(reading.mentions, from)];
  if (!first || first.kind !== 'described' || !canBeSubject(first) || first.end > cue.start) return undefined;
  const isOpening = /^\p{Lu}\p{L}{1,3} $/u.test(reading.masked.slice(from, first.start).trimStart());
  return isOpening && !/[,.;:\u0001]/.test(reading.masked.slice(first.end, cue.start)) ? { ...first, definite: false } : undefined;
}

/** The first person named in full with a comma behind, or the first person, or else the first name that can be a subject. */
export function opener(ahead: readonly Mention[], { masked }: Reading): Mention | undefined {
  const named = ahead.filter((mention) => mention.kind === 'name' && canBeSubject(mention));
  const isSetOff = ({ text, end }: Mention): boolean => text.includes(' ') && masked.charAt(end) === ',';
  return (
    named.find((mention) => personhood(mention) >= 0 && isSetOff(mention)) ?? named.find((mention) => personhood(mention) > 0) ?? named[0]
  );
}

/** "A voice is then heard saying", "A review of nine trials concludes": from an article to an auxiliary, or a text to what it is of, where a sentence begins so. */
export function openingPhrase(place: Place): Mention | undefined {
  const { reading, from, language } = place;
  const { words, sentences } = reading;
  const at = firstFrom(words, from);
  if (!language.grammar.adverbs || !isIn(language.determiners, lowerAt(words, at))) return undefined;
  if (sentences[firstFrom(sentences, from)]?.start !== from) return undefined;
  const end = words
    .slice(at + 1, at + 5)
    .findIndex(
      ({ lower }, index) => endsPhrase(lower, language) || (isIn(language.prepositions, lower) && isDocument(lowerAt(words, at + index))),
    );
  return end > 0 ? nounPhrase(at + end, place) : undefined;
}

function endsPhrase(lower: string, { grammar, cues }: LanguageData): boolean {
  return isIn(grammar.adverbs, lower) || isIn(cues, lower);
}
