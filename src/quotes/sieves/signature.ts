import type { LanguageData } from '../language.ts';
import { toDescribed, type Mention } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { attribute } from '../resolve.ts';
import { isRole } from '../roles.ts';
import type { Sieve } from '../scene.ts';
import { besideNext, firstFrom, isIn, lowerAt, within } from '../words.ts';

// " — " · " -" · a line of its own
const LEAD = /^(?:\s?[—–―-]{1,2}\s?|[ .]?\n)(?=\p{Lu})/u;
/** The most characters of a name and what its bearer is. */
const LONGEST = 160;

/** `“…” — Ann Lee, harbour master` · `“…” — Pilot at a small port`: who ends the passage behind a quote, and nothing but what that one is. */
export const signature: Sieve = {
  name: 'signature',
  decide: ({ before, reading, span, story }) => {
    const { masked, mentions, cues } = reading;
    const lead = masked.length - span.outerEnd > LONGEST ? null : LEAD.exec(masked.slice(span.outerEnd));
    if (!lead || before.cues.some(({ weak }) => !weak) || within(cues, span.outerEnd, masked.length).length > 0) return undefined;
    const start = span.outerEnd + lead[0].length;
    const name = mentions[firstFrom(mentions, start)];
    const isName = name?.kind === 'name' && name.start === start && /^\.?(?:$|,| ?\()/.test(masked.slice(name.end));
    const signer = isName ? name : roleFrom(start, reading, story.language);
    return signer && attribute(signer, null, reading, story);
  },
};

/** The most words of what somebody without a name is. */
const MOST_WORDS = 5;

/** "— Senior software engineer working on boats": what somebody without a name is, up to the words that tell where. */
function roleFrom(start: number, { words, masked }: Reading, language: LanguageData): Mention | undefined {
  if (/[.!?…:]$/.test(masked)) return undefined;
  const first = firstFrom(words, start);
  for (let at = first; at < first + MOST_WORDS; at += 1) {
    const word = words[at];
    if (!word || isIn(language.notNames, word.lower)) return undefined;
    const isLast = isRole(word.lower, language) && !isRole(lowerAt(words, at + 1), language);
    if (isLast && /^(?:$|[ ,])/.test(masked.slice(word.end))) {
      return toDescribed(words[first]?.start ?? start, masked.slice(words[first]?.start, word.end));
    }
    if (!besideNext(masked, words, at)) return undefined;
  }
  return undefined;
}
