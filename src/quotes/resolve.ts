import { antecedentOf } from './antecedent.ts';
import { bodyWords } from './bodies.ts';
import type { Member } from './cast.ts';
import { ownerOf } from './documents.ts';
import type { LanguageData } from './language.ts';
import { describedMember, fitsBody, isUnnamed } from './memory.ts';
import { canBeSubject, type Mention } from './mentions.ts';
import { isAnyones } from './namesakes.ts';
import { genderOfNoun, isAbstract, isBodyNoun, isDocument, isResolved } from './nouns.ts';
import { attributeOutsider } from './outsiders.ts';
import { personOf } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { NOBODY, sentenceAt, type Attribution, type Story } from './scene.ts';
import { isEpithet, isOther, isParent, isStation, synonymsOf } from './stations.ts';
import { besideNext, firstFrom, isIn, lowerAt, within } from './words.ts';

/** The attribution that a mention gives: the cast's full name, a pronoun's person, or the description as printed. */
export function attribute(mention: Mention, cue: string | null, reading: Reading, story: Story): Attribution {
  const outsider = attributeOutsider(mention, cue, reading, story);
  if (outsider) return outsider;
  const { partner } = mention;
  if (!partner && isAnyones(mention, story)) return { ...NOBODY, mention: mention.text, cue, attribution: 'explicit', isSettled: true };
  const member = meant(mention, reading, story);
  if (partner) return together(partner, mention, { cue, member, reading });
  return {
    speaker: member?.name ?? (mention.kind === 'pronoun' ? null : mention.text),
    mention: mention.text,
    role: member?.role ?? null,
    cue,
    attribution: 'explicit',
    member,
  };
}

/** Two who speak as one, under both names. */
function together(
  first: Mention,
  second: Mention,
  { cue, member, reading }: { cue: string | null; member: Member | undefined; reading: Reading },
): Attribution {
  const conjunction = reading.masked.slice(first.end, second.start);
  // "Martin and Jenny Roe"
  const isShort = first.member?.name === `${first.text} ${second.text.split(' ').at(-1)}`;
  return {
    speaker: `${(isShort ? undefined : first.member?.name) ?? first.text}${conjunction}${member?.name ?? second.text}`,
    mention: reading.masked.slice(first.start, second.end),
    role: null,
    cue,
    attribution: 'explicit',
    member,
  };
}

/** The member of the story that a mention stands for; somebody described for the first time becomes one. */
export function meant(mention: Mention, reading: Reading, story: Story): Member | undefined {
  if (mention.kind === 'name') return mention.member;
  if (isOfSeveral(mention, reading, story)) return groupOf(mention, reading, story);
  if (mention.kind === 'pronoun') {
    const antecedent = antecedentOf(mention, reading, story.language);
    if (antecedent) return meant(antecedent, reading, story);
    // "Соседи ее поддерживают. «…», — говорят они": no ending of a noun tells here what is a group.
    const group = mention.gender === 'they' && story.language.grammar.noArticles ? groupOf(mention, reading, story) : undefined;
    return group ?? personOf(mention, reading, story) ?? groupOf(mention, reading, story);
  }
  return knownAs(mention, reading, story) ?? newlyDescribed(mention, reading, story);
}

/** "sagen sie", "говорят они", "dicono i vicini": the verb beside it tells that several speak. */
function isOfSeveral({ kind, gender, start, end, text }: Mention, { words, masked }: Reading, { language }: Story): boolean {
  if (gender === 'they' || (kind === 'described' && isBodyNoun(text.toLowerCase()))) return false;
  const at = firstFrom(words, start);
  const after = firstFrom(words, end);
  return [besideNext(masked, words, at - 1), words[after]].some(
    (word) =>
      word !== undefined && word.start <= end + 1 && isIn(language.cues, word.lower) && isIn(language.grammar.verbPlural, word.lower),
  );
}

/** The group that speaks: as it is described, or whom the sentence before a pronoun began with. */
function groupOf(mention: Mention, reading: Reading, story: Story): Member | undefined {
  if (mention.kind !== 'pronoun') return newlyDescribed(mention, reading, story);
  if (mention.gender !== 'they' && !isOfSeveral(mention, reading, story)) return undefined;
  const at = firstFrom(reading.sentences, sentenceAt(reading.sentences, mention.start).start);
  const before = reading.sentences[at - 1];
  const first = before && within(reading.mentions, before.start, before.end).find(canBeSubject);
  return first?.kind === 'described' ? newlyDescribed(first, reading, story) : undefined;
}

/** Who is described for the first time; a thing is nobody whom a pronoun could mean. */
function newlyDescribed(mention: Mention, reading: Reading, { language }: Story): Member | undefined {
  const noun = nounOf(mention);
  if (isAbstract(noun)) return undefined;
  const gender = genderOfNoun(noun) ?? genderOfVerb(mention, reading, language) ?? genderBehind(mention, reading, language);
  return { ...describedMember(mention.text, noun, gender), isDescribed: !language.capitalNouns };
}

/** "сообщила пресс-секретарь": the form of the verb beside it tells. */
function genderOfVerb({ start, end }: Mention, { words, cues }: Reading, { grammar }: LanguageData): 'she' | 'he' | undefined {
  const beside =
    grammar.verbGender && within(cues, start - BESIDE, end + BESIDE).find((cue) => cue.end + 1 === start || cue.start === end + 1);
  if (!beside) return undefined;
  return (['she', 'he'] as const).find((each) => isIn(grammar.verbGender?.[each], lowerAt(words, beside.at)));
}

/** The longest reporting word. */
const BESIDE = 20;

/** How far behind a subject its verb may stand. */
const VERB_REACH = 80;

/** "A neighbour, who would not be named, said she": the pronoun behind the reporting word. */
function genderBehind({ end }: Mention, { words, cues, masked }: Reading, { pronouns, grammar }: LanguageData): 'she' | 'he' | undefined {
  // "a juror, who would not give her name,"
  const [, own = ''] = /^, [^,.;:\u0001]{0,40} (\p{L}{2,4}) (?:\p{L}+ )?name\b/u.exec(masked.slice(end, end + VERB_REACH)) ?? [];
  const named = (['she', 'he'] as const).find((each) => isIn(grammar.possessives?.[each], own));
  if (named) return named;
  const cue = within(cues, end, end + VERB_REACH).find(({ weak, bound }) => !weak && !bound);
  if (!cue || /[.;:\u0001]/.test(masked.slice(end, cue.end))) return undefined;
  const next = lowerAt(words, cue.at + 1);
  const word = isIn(grammar.complements, next) ? lowerAt(words, cue.at + 2) : next;
  return (['she', 'he'] as const).find((each) => pronouns[each].includes(word));
}

function nounOf({ text }: Mention): string {
  return text.toLowerCase().split(' ').at(-1) ?? '';
}

/** "the bank", "the mayor", "the 36-year-old": the member whom the story has called so, or whom it is about. */
function knownAs(mention: Mention, reading: Reading, story: Story): Member | undefined {
  const noun = nounOf(mention);
  const told = toldBeside(mention, noun, reading, story);
  if (told) return told;
  const bases = basesOf(noun, story.language);
  const isBareKnown = story.language.grammar.noArticles === true || bases.length > 0;
  if (isUnidentified(mention, reading, story.language)) return undefined;
  if (!mention.definite && (!isBareKnown || isOneOfMany(mention, reading))) return undefined;
  const called = calledAny(mention, [noun, ...bases], reading, story);
  if (called) return called;
  // "26-åringen": an age with its article.
  const isAge = /^\d{1,3}-?åringen$/.test(noun);
  if (isOfAnother(mention, reading, story.language)) return undefined;
  return mention.definite || isAge ? likeliest(mention, noun, story, hasOwner(mention, reading)) : holderOf(noun, reading, story);
}

/** How far behind a description the words may stand that give no name. */
const UNNAMED = 70;

/** "the woman, who cannot be named, told", "the officer, who spoke on condition of anonymity": nobody whom the story names. */
function isUnidentified({ end }: Mention, { masked }: Reading, { grammar }: LanguageData): boolean {
  if (!grammar.unidentified) return false;
  const [, pronoun = '', clause = ''] = /^,? (\p{L}{2,6}) ([^,.;:\u0001]{4,60})/u.exec(masked.slice(end, end + UNNAMED)) ?? [];
  return isIn(grammar.relatives, pronoun) && grammar.unidentified.some((phrase) => clause.includes(phrase));
}

/** The writer of a letter, or the name that stands beside. */
function toldBeside(mention: Mention, noun: string, reading: Reading, story: Story): Member | undefined {
  const owner = isDocument(noun) ? ownerOf(mention, noun, reading, story) : undefined;
  return owner ?? nameBehind(mention, reading, story.language)?.member;
}

/** "bir sözcü", "один свидетель": somebody new, in a language without articles too. */
function isOneOfMany({ start }: Mention, { masked }: Reading): boolean {
  return /(?:^|\s)(?:bir|jeden|jedna|jedno|один|одна|одно|eden|neki|neka|някой)\s$/iu.test(masked.slice(Math.max(0, start - 8), start));
}

/** How far behind a description its name may stand. */
const NAMED = 50;

/** "a shy young man called Luca", "another resident, who gave her name only as Pat": the name that is given. */
function nameBehind({ end }: Mention, { mentions, masked }: Reading, { grammar, capitalNouns }: LanguageData): Mention | undefined {
  const name = within(mentions, end, end + NAMED).find(({ kind }) => kind === 'name');
  if (!name || capitalNouns) return undefined;
  const gap = masked.slice(end, name.start);
  const [, verb = ''] = /^ (\p{L}{3,12}) $/u.exec(gap) ?? [];
  const isGiven = /^,? who gave (?:her|his|their) (?:first )?name (?:only )?as $/.test(gap);
  return isGiven || isIn(grammar.naming, verb) ? name : undefined;
}

/** "his attorney", "my mother": a new person, told by whose he is. */
function isOfAnother({ start }: Mention, { masked }: Reading, { grammar }: LanguageData): boolean {
  const [, before = ''] = /(\p{L}{1,8}) $/u.exec(masked.slice(Math.max(0, start - 8), start)) ?? [];
  const lower = before.toLowerCase();
  return OWNERS.some((owner) => isIn(grammar.possessives?.[owner], lower));
}

const OWNERS = ['she', 'he', 'me'] as const;

/** "the spokesman of the army": somebody told by whose he is. */
function hasOwner({ end }: Mention, { masked }: Reading): boolean {
  return (
    /^ (?:of|des?|du|del|della|do|da|van|von|der|av|af) /.test(masked.slice(end, end + 7)) ||
    /^ (?:de l|dell)['’]/.test(masked.slice(end, end + 7))
  );
}

/** "minister" of "ministern": a noun without an ending that stands for "the". */
function basesOf(noun: string, { grammar: { definiteEndings = [] } }: LanguageData): string[] {
  return definiteEndings.filter((ending) => noun.endsWith(ending)).map((ending) => noun.slice(0, -ending.length));
}

// A page of more people than this is a list of them.
const MOST_ASKED = 300;

/** Whom the story has called by a noun or one of its bases: whoever is on the reader's mind, and of a bare noun anybody in the cast. */
function calledSo(
  { text, start }: Mention,
  [noun, ...bases]: readonly [string, ...string[]],
  reading: Reading,
  { memory, cast }: Story,
): Member | undefined {
  const near = within(reading.mentions, start - 200, start).flatMap(({ member }) => member ?? []);
  const isCalled = (member: Member): boolean =>
    (isAmong(member.nouns, noun) || bases.some((base) => isAmong(member.nouns, base) || isCompoundOf(base, member.nouns))) &&
    mayBe(member, noun);
  const called = memory.rank((member) => (isCalled(member) ? 1 : 0), new Map(near.map((member) => [member, 0.3])));
  // "the prime minister", where the finance minister is nearer
  const named = called.find(({ role }) => text.includes(' ') && role?.toLowerCase().endsWith(text.toLowerCase()) === true) ?? called[0];
  return named ?? (text.includes(' ') ? undefined : cast.members.slice(0, MOST_ASKED).find(isCalled));
}

/** By the noun, by one that means the same, or before the name came. */
function calledAny(mention: Mention, nouns: readonly [string, ...string[]], reading: Reading, story: Story): Member | undefined {
  const called = calledSo(mention, nouns, reading, story) ?? calledAlike(mention, nouns, reading, story);
  return called && !isUnnamed(called) ? called : (story.called.get(nouns[0]) ?? called);
}

/** "the attorney": whom the story has called a lawyer. */
function calledAlike(mention: Mention, nouns: readonly string[], reading: Reading, story: Story): Member | undefined {
  const [first, ...others] = nouns.flatMap(synonymsOf);
  return first === undefined ? undefined : calledSo(mention, [first, ...others], reading, story);
}

/** A body has a name; a person is one, and not several. */
function mayBe(member: Member, noun: string): boolean {
  const { person, isAuthor, name } = member;
  if (isAuthor) return false;
  return isBodyNoun(noun) ? !isUnnamed(member) && !name.endsWith(` ${noun}`) : person > 0 && (isUnnamed(member) || !/[^s]s$/.test(noun));
}

/** More words than the noun would have told who it is; not an age, and not "young". */
function isPlain(text: string, { grammar }: LanguageData): boolean {
  const [first = '', second, third] = text.split(' ');
  if (third === undefined && isEpithet((second ?? first).toLowerCase())) return true;
  return second === undefined || /^\d/.test(text) || (third === undefined && isIn(grammar.plainAdjectives, first.toLowerCase()));
}

/** Nobody was called so: whom the story is about. */
function likeliest({ text, gender }: Mention, noun: string, { memory, language, actors }: Story, isOwned: boolean): Member | undefined {
  const isBodys = isBodyNoun(noun);
  if (!isPlain(text, language) || isDocument(noun) || isAbstract(noun) || (isSeveral(noun, language) && !isBodys)) return undefined;
  if (isBodys) return memory.rank((member) => (actors.has(member) || bodyWords(member.name) > 0 ? bodyFit(member, noun) : 0))[0];
  if (isStation(noun) || (isOwned && isParent(noun))) return undefined;
  const wanted = gender === 'she' || gender === 'he' ? gender : genderOfNoun(noun);
  const isAnother = (member: Member): boolean => (isOwned && member.person <= 0) || isOther(noun, member.nouns);
  return memory.rank((member) => (isAnother(member) ? 0 : personFit(member, wanted)))[0];
}

/** "officials", German "Organisatoren": more than one. */
function isSeveral(noun: string, { capitalNouns }: LanguageData): boolean {
  return /[^s]s$/.test(noun) || (capitalNouns && /(?:oren|isten|[ae]nten|logen|innen|leute)$/.test(noun));
}

/** "stwierdził szef rządu", without an article: whoever the last sentences were about. */
function holderOf(noun: string, { index }: Reading, { subject, language }: Story): Member | undefined {
  if (!subject || index - subject.passage > 1 || !isIn(language.grammar.offices, noun)) return undefined;
  return personFit(subject.member, genderOfNoun(noun)) > 0 ? subject.member : undefined;
}

/** "forsvarsadvokaten": whom the story has called "advokat". */
function isCompoundOf(base: string, nouns: ReadonlySet<string>): boolean {
  for (const noun of nouns) if (noun.length > 5 && base.endsWith(noun)) return true;
  return false;
}

/** "the minister" has been called "transport minister", "Verkehrsministerin", "liikenneministeri". */
function isAmong(nouns: ReadonlySet<string>, noun: string): boolean {
  if (nouns.has(noun) || noun.length <= 5) return nouns.has(noun);
  for (const each of nouns) if (each.endsWith(noun)) return true;
  return false;
}

/** "the department" is rather a department than a bank, and never a country. */
function bodyFit(member: Member, noun: string): number {
  if (member.person <= -5 || isUnnamed(member)) return 0;
  const isNamed = member.name.toLowerCase().includes(noun);
  return fitsBody(member) * (isNamed ? 2 : isResolved(noun) ? 1 : 0);
}

// Of several words that nothing shows to be a person: a festival, a ship.
const DOUBTFUL = 0.3;

/** "the expert explains": nobody was called so; it is whom the story is about. */
function personFit(member: Member, wanted: Member['gender']): number {
  const { person, isAuthor, gender, name } = member;
  if (person < 0 || isAuthor || isUnnamed(member) || (person === 0 && !name.includes(' '))) return 0;
  if (wanted !== undefined && gender !== undefined && gender !== wanted) return 0;
  return person > 0 ? 1 : DOUBTFUL;
}
