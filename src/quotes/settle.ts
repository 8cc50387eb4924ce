import type { Quote } from '../article.ts';
import type { Cast } from './cast.ts';
import type { Passage } from './passage.ts';
import type { Named } from './scene.ts';

/** A quote left open (`open` has where such begin) takes the speaker that the paragraph where it ends names. */
export function carryBack(quotes: readonly Quote[], open: ReadonlySet<number>): Quote[] {
  const settled = [...quotes];
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const [quote, next] = [settled[index], settled[index + 1]];
    if (!quote || !next?.speaker || !open.has(quote.start ?? -1) || quote.attribution === 'explicit') continue;
    if (next.paragraph !== (quote.paragraph ?? 0) + 1) continue;
    settled[index] = {
      ...quote,
      speaker: next.speaker,
      role: next.role,
      cue: quote.cue ?? next.cue,
      attribution: 'inferred',
      rule: 'continued-quote',
    };
  }
  return settled;
}

/** How many passages before the name somebody may have spoken. */
const BEFORE = 4;

/** `The woman at the table says: “…” ¶ Her name is Ann Lee.`: who spoke before the name came has it. */
export function nameDescribed(quotes: readonly Quote[], named: readonly Named[]): readonly Quote[] {
  if (named.length === 0) return quotes;
  return quotes.map((quote) => {
    const at = quote.paragraph ?? Infinity;
    const own = named.find(({ described, before }) => quote.speaker === described && at < before && at >= before - BEFORE);
    return own ? { ...quote, speaker: own.member.name, role: own.member.role } : quote;
  });
}

/** How many quotes ahead the words of a subhead are looked for, and the fewest letters that are no chance. */
const AHEAD = 12;
const LETTERS = 12;

/** A subhead that prints words of a quote below it is that one's speaker's. */
export function nameEchoes(quotes: readonly Quote[], passages: readonly Passage[]): Quote[] {
  const letters = quotes.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return quotes.map((quote, index) => {
    const own = letters[index] ?? '';
    if (quote.attribution === 'explicit' || own.length < LETTERS || passages[quote.paragraph ?? -1]?.kind !== 'subhead') return quote;
    const echoed = quotes.slice(index + 1, index + 1 + AHEAD).find((_, step) => letters[index + 1 + step]?.includes(own));
    if (!echoed?.speaker) return quote;
    return { ...quote, speaker: echoed.speaker, role: echoed.role, attribution: 'inferred', rule: 'subhead-echo' };
  });
}

const VOICES = 3;
const SHARE = 0.6;

/** A paragraph that is nothing but a quote, in a story in which one person does most of the talking, is that person's. */
export function nameProtagonist(quotes: readonly Quote[], passages: readonly Passage[], cast: Cast): Quote[] {
  const counts = new Map<string, number>();
  for (const { speaker, cue } of quotes) if (speaker && cue) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [name, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < VOICES || count < total * SHARE) return [...quotes];
  return quotes.map((quote) => {
    const passage = passages[quote.paragraph ?? -1]?.text ?? '';
    if (quote.speaker || passage.length - quote.text.length > 8) return quote;
    return { ...quote, speaker: name, role: cast.find(name)?.role ?? null, attribution: 'inferred', rule: 'protagonist' };
  });
}
