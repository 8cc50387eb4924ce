import { hasFirstName } from '../text/first-names.ts';
import { isHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import { outsiderAt } from './outsiders.ts';
import { personhood, toDescribed, type Mention } from './mentions.ts';
import type { Cue, Reading } from './reading.ts';
import { isRole } from './roles.ts';
import type { Place } from './subject.ts';
import { besideNext, firstFrom, isIn, lowerAt, within, type Word } from './words.ts';

/** How far behind its verb a subject may end, in characters. */
const REACH = 90;

/** "sagte Ann Lee", "dijo el alcalde", "said the company’s chief, Jo Doe": right behind the cue, up to `to`. */
export function behindCue(cue: Cue, reading: Reading, to: number, language: LanguageData): Mention | undefined {
  if (opensComplement(cue, reading, language)) return undefined;
  return outsiderBehind(cue, { reading, from: cue.end, to, language }) ?? mentionBehind(cue, reading, to, language);
}

/** "estime que ses joueurs": what the verb reports begins right behind it, and its subject is no other. */
function opensComplement({ at, end }: Cue, { words, masked }: Reading, { grammar }: LanguageData): boolean {
  const next = words[at + 1];
  return (
    !grammar.verbSecond &&
    !grammar.verbLast &&
    next !== undefined &&
    isIn(grammar.complements, next.lower) &&
    masked.slice(end, next.start) === ' '
  );
}

/** "said I"; but in "said one resident", a word that counts is no pronoun. */
function outsiderBehind(cue: Cue, place: Place): Mention | undefined {
  const { masked, words } = place.reading;
  const beside = besideNext(masked, words, cue.at) ? cue.at + 1 : cue.at;
  // "schrieb ein anderer"
  const isArticle = isIn(place.language.determiners, lowerAt(words, beside)) && besideNext(masked, words, beside) !== undefined;
  const next = beside > cue.at ? words[isArticle ? beside + 1 : beside] : undefined;
  return next && !/^ \p{L}/u.test(masked.slice(next.end, next.end + 2)) ? outsiderAt(next, place) : undefined;
}

function mentionBehind(cue: Cue, reading: Reading, to: number, language: LanguageData): Mention | undefined {
  const behind = within(reading.mentions, cue.end, Math.min(to, cue.end + REACH));
  const all = withoutTold(
    behind.filter(({ possessive }) => !possessive),
    cue,
    language,
  );
  const skipped = skipPhrases(all, cue, reading, language);
  const able = all.slice(skipped);
  const first = able[0];
  const from = all[skipped - 1]?.end ?? cue.end;
  const isObject = first?.oblique && skipped === 0 && !isArticle(reading, cue, first, language);
  if (!first || isObject || !isClose(reading, from, first.start, language)) return personInClause(able, cue, reading, language);
  return fullest(first, able.slice(1), reading, language);
}

/** "сообщил Reuters источник", "řekl ČTK": an agency right behind the verb is told, where somebody else follows or a man's verb has no such subject. */
function withoutTold(all: readonly Mention[], { lower, end }: Cue, { grammar }: LanguageData): readonly Mention[] {
  const [first, second] = all;
  if (!first || first.start !== end + 1 || !isIn(grammar.agencies, first.text.toLowerCase())) return all;
  const isTold = (second !== undefined && second.start - first.end < 3) || isIn(grammar.verbGender?.he, lower);
  return isTold ? all.slice(1) : all;
}

/** What says most of a subject: the name behind a description, or where somebody unnamed belongs. */
function fullest(first: Mention, others: readonly Mention[], reading: Reading, language: LanguageData): Mention {
  const second = others[0];
  if (second && isPlaceholder(first) && !isPlaceholder(second) && !second.oblique && second.start - first.end < 3) return second;
  const name = others.find((mention) => mention.kind === 'name' && isSame(first, mention, reading, language));
  return name ?? withTail(first, second, reading, language);
}

/** "bezeichnete es Miersch als": the empty subject stands before the real one. */
function isPlaceholder({ kind, gender }: Mention): boolean {
  return kind === 'pronoun' && gender === 'they';
}

/** "a réagi sur X le secrétaire": how many objects of prepositions stand before the subject. */
function skipPhrases(mentions: readonly Mention[], cue: Cue, reading: Reading, language: LanguageData): number {
  let [count, from] = [0, cue.end];
  for (const mention of mentions) {
    const isObject = mention.oblique && !isArticle(reading, cue, mention, language);
    if (!isObject || !/^ (?:[\p{L}’']{1,12} ){0,3}$/u.test(reading.masked.slice(from, mention.start))) break;
    [count, from] = [count + 1, mention.end];
  }
  return mentions[count]?.oblique === false ? count : 0;
}

/** Portuguese "disse a ministra", "disse a reformada Ana Sousa": the preposition right behind the cue is an article. */
function isArticle({ masked }: Reading, { end }: Cue, { start }: Mention, language: LanguageData): boolean {
  const [word = '', role, more] = masked.slice(end, start).trim().toLowerCase().split(' ');
  const isRoles = more === undefined && (role === undefined || isRole(role, language));
  return isRoles && isIn(language.determiners, word) && isIn(language.prepositions, word);
}

/** "dijo ayer en rueda de prensa Carmen Vidal" · "prévient sa principale autrice, Claire Morin": a full name that no stop, or only its own comma, parts from the cue. */
function personInClause(able: readonly Mention[], { end }: Cue, { masked }: Reading, { determiners }: LanguageData): Mention | undefined {
  const person = able.find((mention) => isFullName(mention) && !mention.oblique);
  const gap = masked.slice(end, person?.start ?? end);
  // "popsal jeden z objevitelů, entomolog Pavel Nezval": roles may stand behind the comma.
  const [, first = ''] = /^ (\p{L}{1,8})[ '’][^,.;:\u0001]{3,60}, (?:\p{Ll}[\p{L}-]{2,24}\.? ){0,2}$/u.exec(gap) ?? [];
  const isIntroduced = [first, `${first}’`].some((word) => isIn(determiners, word.toLowerCase()));
  return !/[,.;:\u0001]/.test(gap) || isIntroduced ? person : undefined;
}

/** A person's name as a subject has it: "Michala Redla" is an object. */
function isFullName({ kind, text, member }: Mention): boolean {
  return kind === 'name' && text.includes(' ') && member !== undefined && member.person > 0 && member.name === text;
}

/** The name that a description or a body is followed by, where both are one person. */
function isSame(first: Mention, second: Mention, reading: Reading, language: LanguageData): boolean {
  const gap = reading.masked.slice(first.end, second.start);
  if (first.kind === 'pronoun' || (first.kind === 'name' && personhood(first) > 2 && !/^ \p{Ll}/u.test(gap))) return false;
  const at = firstFrom(reading.words, second.start);
  const last = lowerAt(reading.words, at - 1);
  if (isFullName(second) && isOwner(gap, [first, second], last, language)) return true;
  if (isRoles(gap, [first, second], last, language)) return true;
  if (isRoleHolder(first, second, reading, language)) return true;
  return first.kind === 'described' && (isApposition(gap, second) || isNamedSo(gap, at, reading, language));
}

/** "Jo Doe of the charity Cold Earth" */
function isOfBodys({ kind }: Mention, gap: string, { prepositions }: LanguageData): boolean {
  return kind === 'name' && isIn(prepositions, gap.slice(1, Math.max(1, gap.indexOf(' ', 1))));
}

/** "il presidente della Regione Mario Conti" · "экономист Института рынка Илья Корсаков": what the role is of stands before the name. */
function isOwner(gap: string, [first, second]: readonly [Mention, Mention], last: string, language: LanguageData): boolean {
  if (isBareApposition(gap, second, language)) return true;
  if (second.oblique || !/^ (?:[\p{L}’'-]{2,24}\.? ){1,4}$/u.test(gap)) return false;
  if (isRole(last, language) && !language.grammar.bareOwners) return false;
  const opensWithPreposition = isIn(language.prepositions, gap.slice(1, gap.indexOf(' ', 1)).toLowerCase());
  const isBare = standsBare(language) && !opensWithPreposition;
  if (first.kind === 'name') return isBare && personhood(first) <= 0 && !isIn(language.prepositions, last);
  return isBare || (opensWithPreposition ? isOfBody(gap, second) : /^(?: \p{Ll}[\p{Ll}-]{3,20}){1,2} $/u.test(gap));
}

/** Whether nothing joins a role to what it is of. */
function standsBare({ grammar }: LanguageData): boolean {
  return grammar.noArticles === true || grammar.bareOwners === true;
}

// "Regione ", "l’Économie "
const OWNER = /^(?:\p{L}{1,4}['’])?\p{Lu}[\p{L}’'-]{0,40} $/u;

/** "il presidente della Regione Mario Conti" · "говорителят на пожарната Стоян Совев": behind what is small, a first name. */
function isOfBody(gap: string, { text }: Mention): boolean {
  return OWNER.test(gap.slice(gap.lastIndexOf(' ', gap.length - 2) + 1)) || (hasFirstName(text) && /^(?: [\p{Ll}'’]+){2,4} $/u.test(gap));
}

/** "директор Института экономики, кандидат наук Никита Исаев": a second role behind a comma, in a language without articles. */
function isBareApposition(gap: string, { oblique }: Mention, language: LanguageData): boolean {
  const [, role = ''] = /^ [^,.;:\u0001]{0,60}, (\p{Ll}{3,20}|\p{Lo}{2,20})(?:-\p{Ll}{2,12})? (?:[\p{L}-]{2,24} ){0,4}$/u.exec(gap) ?? [];
  return standsBare(language) && !oblique && isRole(role, language);
}

/** A name that the story has, and not only as a place or a body. */
function mayBePerson({ member }: Mention): boolean {
  return member !== undefined && member.person >= 0;
}

/** "his wife, Jo Doe" · "l’avocat de Jo Doe, Me Jean Roche" · "la presidenta de la asociación, Carmen Vidal" */
function isApposition(gap: string, name: Mention): boolean {
  return /^[^,.;:\u0001]{0,50}, (?:\p{Lu}\p{Ll}{0,2}\.? )?$/u.test(gap) && name.member !== undefined && (gap === ', ' || mayBePerson(name));
}

/** "a woman who gave her name as Jo" */
function isNamedSo(gap: string, at: number, { words }: Reading, language: LanguageData): boolean {
  if (gap.length >= 50 || /[,.;:]/.test(gap)) return false;
  return isNaming(lowerAt(words, at - 1), language) || isNaming(lowerAt(words, at - 2), language);
}

/** "Northwind home minister Jo Doe" · "Northwind yacht trimmer Jo Doe": a body, in small letters what somebody is there, and who it is; "Certified Pilot (CP) Jo Doe". */
export function isRoleHolder(first: Mention, second: Mention, { masked, words }: Reading, language: LanguageData): boolean {
  const isBody = first.kind === 'name' && personhood(first) <= 2 && second.kind === 'name' && personhood(second) >= 0;
  const between = within(words, first.end, second.start);
  if (isBody && second.text.includes(' ') && /^ \(\p{Lu}{2,6}\) $/u.test(masked.slice(first.end, second.start))) return true;
  if (!isBody || !second.text.includes(' ') || !/^ (?:\p{Ll}[\p{Ll}-]{2,24} ){1,3}$/u.test(masked.slice(first.end, second.start)))
    return false;
  return language.grammar.adverbs !== undefined && !between.some(({ lower }) => isNoRole(lower, language));
}

function isNoRole(lower: string, { cues, prepositions, grammar, notNames }: LanguageData): boolean {
  return [cues, prepositions, grammar.adverbs, grammar.conjunctions, notNames].some((list) => isIn(list, lower));
}

/** "спросил журналист у мэра Льва Орлова": behind a preposition stands somebody else. */
function isToSomebody(gap: string, { oblique }: Mention, language: LanguageData): boolean {
  const [, first = ''] = /^ (\p{L}{1,8}) /u.exec(gap) ?? [];
  return oblique && isHeadFirst(language) && isIn(language.prepositions, first.toLowerCase());
}

/** "Northwind Ferries chief executive Jo Doe" · "der Trainer und Ex-Profi Jo Doe" */
function isRoles(gap: string, [first, second]: readonly [Mention, Mention], last: string, language: LanguageData): boolean {
  if (!mayBePerson(second) || isOfBodys(first, gap, language) || isToSomebody(gap, second, language)) return false;
  if (/^ (?:[\p{Ll}-]{1,24} ){1,4}$/u.test(gap) && isRole(last, language)) return true;
  // "lead author Dr. Jo Doe"
  if (/^ \p{Lu}\p{Ll}{1,4}\.? $/u.test(gap) && isIn(language.titles, last)) return true;
  const [, word = ''] = /^ (\p{L}{1,3}) (?:[\p{L}-]{1,24} ){0,2}$/u.exec(gap) ?? [];
  return second.text.includes(' ') && isIn(language.grammar.conjunctions, word.toLowerCase());
}

function isNaming(lower: string, { grammar }: LanguageData): boolean {
  return lower === 'as' || isIn(grammar.naming, lower);
}

/** Nothing between but a possessor, an article ("l’avocat"), or words like "also", "denn"; in French a hyphen: "ajoute-t-elle". */
function isClose({ masked, words }: Reading, from: number, to: number, { prepositions, determiners, grammar }: LanguageData): boolean {
  const gap = masked.slice(from, to);
  // "sublinha, por sua vez, Joana Serrão"
  if (/^-(?:t-)?$|^, [^,.;:\u0001]{2,40}, $/.test(gap)) return true;
  // "siger 62-årige Frits Holm", "a expliqué M. Olmet", "said U.S. Senator Jo Doe": a stop that ended a sentence would have ended the clause.
  if (gap.length > 48 || !/^ (?:(?:\p{Lu}\.){2,3} )?(?:[\p{L}\p{N}’'-]{1,20}\.? ){0,4}(?:l['’])?$/u.test(gap)) return false;
  return !within(words, from, to).some(
    ({ lower }, index) => isIn(prepositions, lower) && !(index === 0 && (isIn(grammar.reflexives, lower) || isIn(determiners, lower))),
  );
}

/** "sagte eine Anwohnerin der Deutschen Presse-Agentur": whom somebody speaks to, and not whose she is. */
function isTold(gap: string, { text }: Mention, { grammar }: LanguageData): boolean {
  return isIn(grammar.datives, gap.trim()) && isIn(grammar.press, text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** "analysts at Boston Consulting Group": somebody unnamed takes along where they belong. */
export function withTail(mention: Mention, tail: Mention | undefined, { masked }: Reading, language: LanguageData): Mention {
  if (mention.kind !== 'described' || tail?.kind !== 'name' || isTold(masked.slice(mention.end, tail.start), tail, language))
    return mention;
  const gap = masked.slice(mention.end, tail.start);
  const isTail = /^ (?:close to|at|of|for|from|with|för|von|bei|der|des|de|du|chez|del|di|da) (?:the )?$/.test(gap);
  // "een woordvoerder van Moll", but "de burgemeester van Lindendam"
  return isTail || (gap === ' van ' && personhood(tail) > 0)
    ? { ...mention, end: tail.end, text: masked.slice(mention.start, tail.end), definite: false }
    : mention;
}

/** "pregunta la camarera" · "schrijft de rederij": right behind the cue of a quote, an article and a noun that no list has. */
export function nounBehind(cue: Cue, reading: Reading, language: LanguageData): Mention | undefined {
  const { words, masked, mentions } = reading;
  const at = definiteBehind(cue, reading, language);
  const phrase = at === undefined ? undefined : phraseFrom(at, reading, language);
  if (at === undefined || !phrase) return undefined;
  const { start, end } = phrase;
  // "raconte le commandant des pompiers, Yves Keller"
  const name = within(mentions, end, end + REACH).find(isFullName);
  if (name && /^[^,.;:\u0001]{0,50}, $/u.test(masked.slice(end, name.start))) return name;
  const gender = (['she', 'he'] as const).find((each) => isIn(language.grammar.articles?.[each], lowerAt(words, at - 1)));
  return toDescribed(start, masked.slice(start, end), { gender });
}

/** The most words before the noun that say what it is like. */
const ADJECTIVES = 3;

/** Where a noun phrase of small letters begins and ends: "tired young skipper"; "one skipper" keeps its number. */
function phraseFrom(at: number, reading: Reading, language: LanguageData): { readonly start: number; readonly end: number } | undefined {
  const { words } = reading;
  const noun = words[headFrom(at, reading, language) ?? -1];
  const first = words[/^(?:one|another)$/.test(lowerAt(words, at - 1)) ? at - 1 : at];
  return noun && first && { start: first.start, end: noun.end };
}

/** The index of the noun, with as many adjectives before it as the language puts there. */
function headFrom(at: number, { words, masked }: Reading, language: LanguageData): number | undefined {
  const { adjectives } = language.grammar;
  for (let head = at; head <= at + (adjectives ? ADJECTIVES : 0); head += 1) {
    const noun = words[head];
    if (!noun || !mayBeNoun(noun, language)) return undefined;
    if (endsPhrase(noun, lowerAt(words, head + 1), masked, language)) return isIn(adjectives, noun.lower) ? undefined : head;
    if (!besideNext(masked, words, head)) return undefined;
  }
  return undefined;
}

/** The index of the word behind a cue that an article before it or in its ending makes definite. */
function definiteBehind(cue: Cue, { words, masked }: Reading, language: LanguageData): number | undefined {
  if (!besideNext(masked, words, cue.at)) return undefined;
  const next = lowerAt(words, cue.at + 1);
  if (endsAsDefinite(next, language)) return cue.at + 1;
  return isIn(language.determiners, next) && besideNext(masked, words, cue.at + 1) ? cue.at + 2 : undefined;
}

/** Where nouns have capitals any may be an object: "kritisierte den Plan". */
function mayBeNoun({ text, lower }: Word, { capitalNouns, cues, prepositions }: LanguageData): boolean {
  return !capitalNouns && /^\p{Ll}{4}/u.test(text) && !isIn(cues, lower) && !isIn(prepositions, lower);
}

function endsPhrase({ end }: Word, next: string, masked: string, { prepositions, grammar }: LanguageData): boolean {
  const follows = masked.charAt(end);
  return /^[.,;:)]?$/.test(follows) || (follows === ' ' && (isIn(prepositions, next) || isIn(grammar.relatives, next)));
}

/** "skriver rederiet": the article is the noun's ending. */
function endsAsDefinite(lower: string, { grammar }: LanguageData): boolean {
  return (
    lower.length > 5 &&
    (grammar.definiteEndings ?? []).some((ending) => (ending.length > 1 || lower.endsWith('ern')) && lower.endsWith(ending))
  );
}
