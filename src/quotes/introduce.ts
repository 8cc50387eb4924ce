import type { Member } from './cast.ts';
import { isUnnamed } from './memory.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isBodyNoun, isDocument } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';
import { isStation } from './stations.ts';
import { isIn } from './words.ts';

/** How many passages later somebody described may be named. */
const NEAR = 2;
/** How many passages are the beginning of a story, where nobody need be named yet. */
const BEGINNING = 4;
/** Where a name that opens its passage begins, titles before it. */
const FIRST = 24;

/** Who was described last, whether the story had named nobody then, and whether its words say that this is the name. */
type Described = NonNullable<Story['described']> & Record<'isFirst' | 'isNamed', boolean>;

/** "The mayor of Saltgate has resigned. ¶ Ann Lee, who took office in May, …": who is described first and named then is one person. */
export function introduce(member: Member, mention: Mention, reading: Reading, story: Story): void {
  if (isDescription(member, mention)) return describe(member, mention, reading, story);
  const { described } = story;
  if (mention.kind !== 'name' || member.person < 0 || !described || described.passage >= reading.index) return;
  const isNamed = givesName(described, member, mention, reading, story.language);
  if (!isNamed && member.person === 0 && !isExplained(mention, reading, story.language)) return;
  story.described = undefined;
  const one = { ...described, isFirst: isFirstOf(described.passage, member, story), isNamed };
  if (reading.index - described.passage <= NEAR && (isNamed || isSame(one, member, mention, reading))) join(one, member, reading, story);
}

/** Whether a story had named nobody when somebody was described in a passage, but whom it names now. */
function isFirstOf(passage: number, named: Member, story: Story): boolean {
  return passage === 0 || (passage < BEGINNING && isNobodyNamed(named, story));
}

/** Whoever was described has the name from here on, and if nobody else may be meant, what was said before. */
function join({ member, noun, ...how }: Described, named: Member, { index }: Reading, story: Story): void {
  if (how.isNamed || (how.isDefinite && how.isFirst && !isStation(noun)))
    story.named.push({ described: member.name, member: named, before: index });
  story.called.set(noun, named);
  story.memory.forget(member);
}

/** Somebody without a name; German nouns have capitals, as names do. */
function isDescription(member: Member, { kind, text }: Mention): boolean {
  return isUnnamed(member) || (kind === 'described' && text === member.name);
}

function describe(member: Member, { kind, definite }: Mention, { index }: Reading, story: Story): void {
  const [noun = ''] = member.nouns;
  if (kind !== 'name' && member.person > 0 && !isBodyNoun(noun) && !isDocument(noun))
    story.described = { member, noun, passage: index, isDefinite: definite };
}

/** "Morten Gale, who has sailed since 1990,": a clause says that somebody bears the name. */
function isExplained({ end }: Mention, { masked }: Reading, { grammar, capitalNouns }: LanguageData): boolean {
  const [, next = ''] = /^, (\p{Ll}{2,6}) /u.exec(masked.slice(end, end + 10)) ?? [];
  return !capitalNouns && isIn(grammar.relatives, next);
}

/** Whether the story has named no person before. */
function isNobodyNamed(named: Member, { actors }: Story): boolean {
  for (const each of actors) if (each !== named && each.person > 0 && !isUnnamed(each) && !each.isAuthor) return false;
  return true;
}

/** "Her name is Dorrit Vale." · "Jonas Wehrle ist Müller": the woman or man with whom the story began is named. */
function givesName(
  { member: { gender }, noun, passage }: NonNullable<Story['described']>,
  named: Member,
  { start, end, text }: Mention,
  { masked }: Reading,
  { grammar }: LanguageData,
): boolean {
  if (gender !== undefined && named.gender !== undefined && gender !== named.gender) return false;
  if (isGiven(start, masked, grammar.introductions)) return true;
  if (passage > 0 || start > 0 || !text.includes(' ') || !isIn(grammar.plainPersons, noun)) return false;
  const [, next = ''] = /^ (\p{Ll}{1,4}) /u.exec(masked.slice(end, end + LONGEST)) ?? [];
  return isIn(grammar.copulas, next);
}

/** "Her name is": what stands before a name gives it. */
export function isGiven(start: number, masked: string, introductions: readonly string[] = []): boolean {
  const before = masked
    .slice(Math.max(0, start - LONGEST), start)
    .trimEnd()
    .toLowerCase();
  return introductions.some((phrase) => before.endsWith(phrase) && !/\p{L}/u.test(before.charAt(before.length - phrase.length - 1)));
}

/** The longest words that give a name. */
const LONGEST = 24;
/** Called so where the name is; or the story's first words were of somebody, and the next ones begin with a name and nothing that says whose it is. */
function isSame(
  { member: { gender }, noun, isFirst }: Described,
  named: Member,
  { start, end, text }: Mention,
  { masked }: Reading,
): boolean {
  if (gender !== undefined && named.gender !== undefined && gender !== named.gender) return false;
  if (named.nouns.has(noun)) return true;
  const opens = isFirst && start < FIRST && text.includes(' ') && masked.startsWith(', ', end);
  return opens && named.nouns.size === 0 && !/[^s]s$/.test(noun) && !isStation(noun);
}
