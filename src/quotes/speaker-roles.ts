import type { Quote } from '../article.ts';
import { apposedBefore, apposedBehind } from './apposition.ts';
import type { Cast, Member } from './cast.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { predicateOf } from './predicate.ts';
import type { Reading } from './reading.ts';
import { relationOf } from './relations.ts';
import { titleBefore } from './title-before.ts';

/** How many characters a role may have. */
const LONGEST = 160;

/** How well a place tells a role: beside the full name as a subject, as an object, beside the surname alone, behind a verb, or only what somebody has or belongs to. */
const RANKS = ['subject', 'object', 'surname', 'predicate', 'relation'] as const;
type Rank = (typeof RANKS)[number];

/**
 * The quotes with what the story says their speakers are, as it prints it where it says so first: set behind the name ("Jo Pell, the
 * mayor"), before it with a comma ("the mayor, Jo Pell") or without ("Mayor Jo Pell"), or else by a verb ("Jo Pell is the mayor"), or else whose they are ("Jo Pell
 * of Saltgate University", "Jo Pell, whose son was there"). Null where it says nothing. Languages that set it otherwise keep the title that the cast was gathered with.
 */
export function withRoles(
  quotes: readonly Quote[],
  readings: readonly Reading[],
  { cast, language }: { readonly cast: Cast; readonly language: LanguageData },
): readonly Quote[] {
  if (!hasAppositions(language)) return quotes;
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const told = new Map(cast.members.filter(({ isAuthor, name }) => isAuthor && speakers.has(name)).map(({ name, role }) => [name, role]));
  const printed: Readonly<Record<Rank, Map<string, string>>> = {
    subject: new Map(),
    object: new Map(),
    surname: new Map(),
    predicate: new Map(),
    relation: new Map(),
  };
  for (const reading of readings) {
    for (const mention of reading.mentions) {
      const { kind, member } = mention;
      if (kind !== 'name' || !member || member.person < 0 || !speakers.has(member.name)) continue;
      if (printed.subject.has(member.name)) continue;
      const rank = rankOf(mention, member);
      note(printed[rank], member.name, () => roleAt(mention, reading, { rank, language }));
      note(printed.predicate, member.name, () => predicateAt(mention, reading, language));
      if (rank !== 'surname') note(printed.relation, member.name, () => relationOf(mention, reading, language));
    }
  }
  const roleOf = (name: string): string | null => told.get(name) ?? RANKS.map((rank) => printed[rank].get(name)).find(Boolean) ?? null;
  return quotes.map((quote) => ({ ...quote, role: quote.speaker === null ? null : roleOf(quote.speaker) }));
}

function note(roles: Map<string, string>, name: string, find: () => string | undefined): void {
  if (roles.has(name)) return;
  const role = find();
  if (role !== undefined && role.length <= LONGEST) roles.set(name, role);
}

/** Whether what somebody is stands beside the name as in English; where no capitals show a name, or the verb goes last, it does not. */
function hasAppositions({ grammar }: LanguageData): boolean {
  return !grammar.uncased && !grammar.unmarkedNames && !grammar.surnameFirst && !grammar.verbLast;
}

function rankOf({ text, oblique }: Mention, { name }: Member): Rank {
  if (name.includes(' ') && !text.includes(' ')) return 'surname';
  return oblique ? 'object' : 'subject';
}

function roleAt(
  mention: Mention,
  reading: Reading,
  { rank, language }: { readonly rank: Rank; readonly language: LanguageData },
): string | undefined {
  const before = titleBefore(mention, reading, language);
  // "Lady Lee, the minister’s wife": a surname alone may be somebody else’s.
  if (rank === 'surname') return before;
  return apposedBehind(mention, reading, language) ?? before ?? apposedBefore(mention, reading, language);
}

/** "Pell is a nurse": a surname that several have tells nothing, and what a thing is is no role. */
function predicateAt(mention: Mention, reading: Reading, language: LanguageData): string | undefined {
  const isSomebody = (mention.member?.person ?? 0) > 0 && (mention.namesakes ?? []).length === 0;
  return !isSomebody ? undefined : predicateOf(mention, reading, language);
}
