import type { Member } from './cast.ts';
import type { Mention } from './mentions.ts';
import { isUnnamed } from './memory.ts';
import { isLetter } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';
import type { Sentence } from './sentences.ts';
import { firstFrom, isIn, lowerAt, within } from './words.ts';

/** "Ortiz’s letter", and "the letter" later on: whoever wrote it. */
export function ownerOf({ start, definite }: Mention, noun: string, reading: Reading, { documents }: Story): Member | undefined {
  const before = within(reading.mentions, start - 80, start).at(-1);
  const owner = before?.possessive && start - before.end < 12 ? before.member : undefined;
  if (owner) documents.set(noun, owner);
  return owner ?? (definite ? documents.get(noun) : undefined);
}

const IN = /^(?:in|en|em|dans|i|w|v|ve|в|у|num|numa|nel|nella)$/;
// "in an open letter", "in a long email": an article, and two words between.
const BETWEEN = 3;

/** "Ortiz told the staff in an email": what a person says in writing is that one's, as "the email" later on. */
export function noteDocument(writer: Member, { start, end }: Sentence, { words }: Reading, { documents, language }: Story): void {
  if (writer.person <= 0 || isUnnamed(writer)) return;
  const inside = within(words, start, end);
  const noun = inside.find(({ lower }) => isLetter(lower));
  if (!noun) return;
  const at = firstFrom(words, noun.start);
  for (let back = at - 1; back >= at - BETWEEN; back -= 1) {
    if (!isIn(language.determiners, lowerAt(words, back))) continue;
    if (IN.test(lowerAt(words, back - 1))) documents.set(noun.lower, writer);
    return;
  }
}
