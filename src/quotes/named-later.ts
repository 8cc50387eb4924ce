import type { Quote } from '../article.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { genderOf, type Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** How many passages may stand before a story names whom its first words are of, and how many after the pronoun. */
const FIRST = 2;
const NEXT = 2;
/** Where a name that opens its passage begins, titles before it. */
const OPENING = 24;

/** `“We lost all of it,” she said. ¶ Ann Lee, 52, has run the ferry since 2001.`: a story that begins with a pronoun names its bearer next. */
export function nameFirstPronoun(quotes: readonly Quote[], readings: readonly Reading[], language: LanguageData): readonly Quote[] {
  const first = quotes.find(({ speaker, cue, paragraph }) => speaker === null && cue !== null && (paragraph ?? FIRST) < FIRST);
  const speaker = first && bearerOf(first, readings, language);
  if (!speaker) return quotes;
  const isHers = ({ speaker: known, mention, paragraph }: Quote): boolean =>
    known === null && mention?.toLowerCase() === first.mention?.toLowerCase() && (paragraph ?? FIRST) <= (first.paragraph ?? 0);
  return quotes.map((quote) => (isHers(quote) ? { ...quote, speaker, attribution: 'inferred', rule: 'named-later' } : quote));
}

/** The first person whom the story names, where that one opens a passage right behind the pronoun's. */
function bearerOf({ mention, paragraph }: Quote, readings: readonly Reading[], language: LanguageData): string | undefined {
  const gender = genderOf(mention?.toLowerCase() ?? '', language);
  const at = paragraph ?? 0;
  const near = readings.slice(0, at + 1 + NEXT);
  const named = near.find(({ mentions }) => mentions.some(isSomebody));
  const name = named?.mentions.find(isSomebody);
  const isHers = named !== undefined && named.index > at && (gender === 'she' || gender === 'he') && name && opensAs(name, gender);
  return isHers ? name.member?.name : undefined;
}

function isSomebody({ kind, member }: Mention): boolean {
  return kind === 'name' && member !== undefined && member.person > 0 && !member.isAuthor;
}

/** A full name of that gender at the head of its passage, as a subject. */
function opensAs({ start, text, oblique, possessive, member }: Mention, gender: 'she' | 'he'): boolean {
  const own = member?.gender ?? genderOfFirstName(text.split(' ')[0] ?? '');
  return start < OPENING && text.includes(' ') && !oblique && !possessive && own === gender;
}
