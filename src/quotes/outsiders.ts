import type { Cast, Member } from './cast.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isBodyNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { NOBODY, type Attribution, type Scene, type Story } from './scene.ts';
import type { Place } from './subject.ts';
import { isIn, within, type Word } from './words.ts';

/** A pronoun of the first or second person, or of people left open, as the subject of a reporting verb: "I said", "you can say", "another added". */
export function outsiderAt(word: Word, { reading, language }: Place): Mention | undefined {
  const { me = [], you = [], some = [] } = language.pronouns;
  const isOne = isIn(me, word.lower) || isIn(you, word.lower) || isIn(some, word.lower);
  // "one of the mayors": whoever it is, is told.
  if (!isOne || / of /.test(reading.masked.slice(word.end, word.end + 4))) return undefined;
  const { start, end, text } = word;
  return { start, end, text, kind: 'pronoun', gender: undefined, member: undefined, oblique: false, possessive: false, definite: false };
}

/** The last such word between two places. */
export function outsiderWithin(from: number, to: number, place: Place): Mention | undefined {
  const word = within(place.reading.words, from, to).findLast(({ lower }) => {
    const { me, you } = place.language.pronouns;
    return isIn(me, lower) || isIn(you, lower);
  });
  return word && outsiderAt(word, place);
}

/** Whether a mention is such a pronoun: all others have a gender. */
export function isOutsider({ kind, gender }: Mention): boolean {
  return kind === 'pronoun' && gender === undefined;
}

/** What such a subject tells: the author speaks, or nobody in the story does, and no other sieve is to look for one. */
export function attributeOutsider(
  mention: Mention,
  cue: string | null,
  reading: Reading,
  { cast, language }: Story,
): Attribution | undefined {
  if (!isOutsider(mention)) return undefined;
  const body = bodyBehind(mention, reading, language);
  if (body) return { ...NOBODY, speaker: body.text, mention: body.text, cue, attribution: 'explicit' };
  const isMe = isIn(language.pronouns.me, mention.text.toLowerCase());
  const member = isMe ? (labelOf(reading) ?? soleAuthor(cast)) : undefined;
  const speaker = member?.name ?? null;
  return { ...NOBODY, speaker, mention: mention.text, cue, attribution: 'explicit', isSettled: true };
}

/** "Dans l’entourage d’Ann Lee, on assure": somebody there, whom the words that open the sentence tell. */
function bodyBehind({ start, text }: Mention, { mentions, masked }: Reading, { pronouns }: LanguageData): Mention | undefined {
  if (!isIn(pronouns.some, text.toLowerCase()) || !masked.startsWith(', ', start - 2)) return undefined;
  const place = within(mentions, Math.max(0, start - FARTHEST), start).find(
    ({ kind, text: words }) => kind === 'described' && isBodyNoun(words.toLowerCase().split(' ')[0] ?? ''),
  );
  const isLast = place && /^[^.;:!?\u0001]{0,60}, $/.test(masked.slice(place.end, start));
  return isLast ? place : undefined;
}

/** "Marsh: I said that …": in an interview the first person is whom the label of the answer names. */
function labelOf({ mentions, masked }: Reading): Member | undefined {
  const [first] = mentions;
  return first && first.start < 12 && masked.charAt(first.end) === ':' ? first.member : undefined;
}

function soleAuthor({ members }: Cast): Member | undefined {
  const [author, other] = members.filter(({ isAuthor }) => isAuthor);
  return other ? undefined : author;
}

/** The most characters of the words that tell where. */
const FARTHEST = 90;

const MODAL = /\b(?:should|could|would|can|may|might|have to|able to)\b[^.!?]{0,24}$/;

/** Words that nobody of the story has said: a name, a reporter's question, "you can say “…”", "I should be able to say “…”". */
export function isImagined(given: Attribution | undefined, { before, story }: Scene): boolean {
  if (given?.isSettled !== true) return false;
  if (given.mention === null && given.cue === null) return true;
  const word = given.mention?.toLowerCase() ?? '';
  const { me, you } = story.language.pronouns;
  return isIn(you, word) || (isIn(me, word) && MODAL.test(before.text.slice(-60)));
}
