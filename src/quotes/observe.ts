import { isRoleHolder } from './behind.ts';
import { noteDocument } from './documents.ts';
import { introduce, isGiven } from './introduce.ts';
import type { LanguageData } from './language.ts';
import { canBeSubject, type Mention } from './mentions.ts';
import { isOutsider } from './outsiders.ts';
import type { Cue, Reading } from './reading.ts';
import { meant } from './resolve.ts';
import type { Story } from './scene.ts';
import { MASK, type Sentence } from './sentences.ts';
import { subjectOf } from './subject.ts';
import { firstFrom, isIn, lowerAt, within } from './words.ts';

/** The most characters of a sentence that is about whoever owns something in it. */
const SHORT = 60;

/** Takes note of whom a sentence names and whom it is about. */
export function observe(reading: Reading, sentence: Sentence, story: Story): void {
  if (isQuestion(reading, story)) return noteAddressee(reading, sentence, story);
  const mentions = within(reading.mentions, sentence.start, sentence.end);
  const subject = subjectOfSentence(mentions, reading, sentence, story);
  story.memory.tick();
  seeOthers(mentions, subject?.mention, story);
  if (!subject) return;
  const member = meant(subject.mention, reading, story);
  if (!member || member.isAuthor) return;
  story.memory.see(member, subject.cue ? 1.2 : 1);
  story.actors.add(member);
  introduce(member, subject.mention, reading, story);
  if (subject.cue) noteDocument(member, sentence, reading, story);
  if (member.person > 0 || subject.cue)
    story.subject = {
      member,
      mention: subject.mention,
      passage: reading.index,
      sentence,
      isLast: sentence === reading.sentences.at(-1),
      cue: subject.cue,
    };
}

function seeOthers(mentions: readonly Mention[], subject: Mention | undefined, { memory, actors }: Story): void {
  for (const mention of mentions.slice(0, 30)) {
    if (mention.member && !mention.oblique) actors.add(mention.member);
    if (mention === subject || !mention.member) continue;
    memory.see(mention.member, canBeSubject(mention) ? 0.5 : 0.3);
  }
}

/** An interviewer's question, or one in bold: the person who answers goes on. */
function isQuestion({ passage, spans, words }: Reading, { language }: Story): boolean {
  if (spans.length > 0 || passage.text.length > 400) return false;
  if (passage.kind !== 'subhead' && !/^\s*<(?:strong|b|em|i)>/.test(passage.html)) return false;
  // "Your mother is in it.", all of it in bold
  const isWhole = /<\/(?:strong|b|em|i)>\s*$/.test(passage.html);
  return passage.text.trimEnd().endsWith('?') || (isWhole && words.some(({ lower }) => isIn(language.pronouns.you, lower)));
}

/** "Mayor Quill, is the plan dead?": whoever is asked by name answers. */
function noteAddressee(reading: Reading, sentence: Sentence, story: Story): void {
  const [mention] = within(reading.mentions, sentence.start, sentence.end);
  const isAsked = mention?.kind === 'name' && mention.start - sentence.start < 24 && reading.masked.startsWith(', ', mention.end);
  if (!isAsked || !mention.member || mention.member.isAuthor) return;
  story.memory.see(mention.member, 1);
  story.subject = { member: mention.member, mention, passage: reading.index, sentence, isLast: false, cue: null };
}

/** The subject of the first reporting verb, else the first mention that can be one. */
function subjectOfSentence(
  mentions: readonly Mention[],
  reading: Reading,
  sentence: Sentence,
  { language }: Story,
): { mention: Mention; cue: string | null } | undefined {
  const { introductions } = language.grammar;
  // "Sie heißt Ann Lee": about whom the name is.
  const given = introductions && mentions.find(({ kind, start }) => kind === 'name' && isGiven(start, reading.masked, introductions));
  const source = given ?? phraseSubject(mentions, reading, language) ?? senderIn(mentions, reading, language);
  if (source) return { mention: source, cue: null };
  const cues = within(reading.cues, mainClause(mentions, reading, sentence, language), sentence.end).filter(
    ({ weak, bound }) => !weak && !bound,
  );
  const last = cues.at(-1);
  const cue = last && isClosingTag(last, mentions, reading, sentence) ? last : cues[0];
  const reported =
    cue &&
    (subjectBehind(cue, reading, sentence, language) ?? subjectOf(cue, { reading, from: sentence.start, to: sentence.end, language }));
  if (reported && !isOutsider(reported)) return { mention: reported, cue: cue.text };
  const first = firstSubject(mentions, reading, sentence, language);
  return first && { mention: first, cue: null };
}

/** The most characters of a sentence behind the verb of its tag: " on Tuesday. ". */
const TAG_REST = 36;

/** "The machines show answers all day, Ann Lee said.": a name or pronoun and its verb alone behind the last comma report all of the sentence. */
function isClosingTag(cue: Cue, mentions: readonly Mention[], { masked }: Reading, { end }: Sentence): boolean {
  const subject = mentions[firstFrom(mentions, cue.start) - 1];
  if (!subject || !canBeSubject(subject) || masked.slice(subject.end, cue.start) !== ' ') return false;
  const isSetOff = /, (?:the )?$/.test(masked.slice(Math.max(0, subject.start - 6), subject.start));
  return isSetOff && end - cue.end < TAG_REST && /^[\p{L} ]{0,30}[.!?…]?\s?$/u.test(masked.slice(cue.end, end));
}

/** `Le président va trop loin, « … », juge Mme Binet.`: a clause right behind a quote has a subject of its own. */
function subjectBehind(cue: Cue, reading: Reading, { end }: Sentence, language: LanguageData): Mention | undefined {
  const from = cue.start - (reading.masked.startsWith(', ', cue.start - 2) ? 2 : 1);
  if (reading.masked.charAt(from - 1) !== MASK) return undefined;
  return subjectOf(cue, { reading, from, to: end, language });
}

/** "After Ann Lee accused Bo Roe of lying, Roe walked out.": where the main clause begins, which names its own subject. */
function mainClause(mentions: readonly Mention[], reading: Reading, sentence: Sentence, language: LanguageData): number {
  const comma = endOfSubordinate(reading, sentence, language);
  if (comma === undefined) return sentence.start;
  const subject = mentions[firstFrom(mentions, comma)];
  return subject?.start === comma + 2 && subject.kind === 'name' && canBeSubject(subject) && (subject.member?.person ?? 0) > 0
    ? comma
    : sentence.start;
}

/** The comma behind the clause with "after" or "because" that a sentence begins with. */
function endOfSubordinate({ masked, words }: Reading, { start, end }: Sentence, { grammar }: LanguageData): number | undefined {
  if (!isIn(grammar.subordinators, lowerAt(words, firstFrom(words, start)))) return undefined;
  const comma = masked.slice(start, end).indexOf(',');
  return comma < 0 ? undefined : comma + start;
}

/** Whom a sentence without a reporting verb is about: "Es gibt" nobody, "Zelenskyjs oro växer" whose it is. */
function firstSubject(mentions: readonly Mention[], reading: Reading, sentence: Sentence, language: LanguageData): Mention | undefined {
  const comma = endOfSubordinate(reading, sentence, language) ?? Infinity;
  const main = mentions.filter(({ start, oblique }) => start > comma && !oblique);
  const able = (main.length > 0 ? main : mentions).filter((mention) => canBeSubject(mention) && mention.kind !== 'described');
  const isShort = sentence.end - sentence.start < SHORT;
  const only = onlyPerson(mentions);
  const [leading, second] = able.filter(isPersonal);
  // "Scotland coach Ann Lee backed her": the country is whose coach she is.
  const subject = leading && second && isRoleHolder(leading, second, reading, language) ? second : leading;
  return (
    subject ??
    mentions.find((each) => each === only || (canBeSubject(each) && isPersonal(each))) ??
    (isShort ? mentions.find(isOwner) : undefined)
  );
}

/** "For Ann Lee, it is a job": the one person whom a sentence names that is about nobody else. */
function onlyPerson(mentions: readonly Mention[]): Mention | undefined {
  const people = mentions.filter(({ kind, member }) => kind === 'name' && member !== undefined && member.person > 0 && !member.isAuthor);
  return people.every(({ member }) => member === people[0]?.member) ? people[0] : undefined;
}

/** "According to Ann Lee, the boat is late": whom a phrase names as the source. */
function phraseSubject(mentions: readonly Mention[], { masked }: Reading, { phrases }: LanguageData): Mention | undefined {
  return mentions.find(({ kind, start, oblique }) => {
    if (kind !== 'name' || !oblique) return false;
    const before = masked
      .slice(Math.max(0, start - 24), start)
      .trimEnd()
      .toLowerCase();
    return phrases.some((phrase) => phrase.length > 3 && before.endsWith(phrase));
  });
}

const SENT_BY =
  /(?<!\p{L})(\p{L}{1,24}) (?:from|by|on behalf of|von|de|du|da|di|del|della|van|av|af|fra|från|od|от|від) (?:\p{L}{1,4} )?$/u;

/** "I got an e-mail from a harbour spokesperson": whoever sent the words that may follow. */
function senderIn(mentions: readonly Mention[], { masked }: Reading, { nounCues }: LanguageData): Mention | undefined {
  return mentions.find(({ start, oblique, possessive }) => {
    const [, noun = ''] = (oblique && !possessive && SENT_BY.exec(masked.slice(Math.max(0, start - 40), start))) || [];
    return isIn(nounCues, noun.toLowerCase());
  });
}

function isPersonal({ kind, gender }: Mention): boolean {
  return kind !== 'pronoun' || gender !== 'they';
}

function isOwner({ kind, possessive, member }: Mention): boolean {
  return kind === 'name' && possessive && member !== undefined && member.person > 0;
}
