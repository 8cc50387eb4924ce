import type { Quote } from '../article.ts';
import type { Cast } from './cast.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';

// "— Jane Roe (@janeroe) March 3, 2026": the account of an embedded post.
const ACCOUNT = /^[—–―-]\s?(.{1,80}?) \(@[^()\s]{1,80}\)/u;
// "A post shared by Jane Roe (@janeroe)" · "Ein Beitrag geteilt von Jane Roe (@janeroe)"
const SHARED = /^.{3,60} (?:by|von|par|por|da|door|av|af|przez|od) (.{1,80}?) \(@[^()\s]{1,80}\)/u;
// "Posted by Jane Roe on Monday, July 5, 2021" · "Gepostet von Jane Roe am Montag"
const POSTED = /^\p{Lu}\p{L}{3,14}(?: \p{Ll}{2,4})? (?:by|von|par|por|da|door|av|af|przez) (.{1,80}?) (?:on|am|le|el|em|il|op|den|d\.)\s/u;
// "— Jane Roe, harbour master": below a block quote.
const SIGNED = /^[—–―]\s?(\p{Lu}[^.!?;:“”"«»]{1,80})$/u;
const LONGEST = 200;
/** The most passages of one block quote. */
const MOST = 12;

/** The name in a line below a block quote that says whose words it holds; undefined for any other text. */
function signatureOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, name] = ACCOUNT.exec(text) ?? SHARED.exec(text) ?? POSTED.exec(text) ?? SIGNED.exec(text) ?? [];
  return name?.split(', ')[0]?.trim();
}

/**
 * The quote of a block quote that a line below signs, as embedded posts are; no quote for that line itself. Undefined for any other
 * passage. What stands in marks inside is nested, unless it is all of it.
 */
export function signedQuote(reading: Reading, { readings, cast }: Story): readonly Quote[] | undefined {
  const { passage, index, offset, spans } = reading;
  if (passage.kind !== 'block-quote') return undefined;
  if (readings[index - 1]?.passage.kind === 'block-quote' && signatureOf(passage.text) !== undefined) return [];
  const line = lineBelow(readings, index);
  const name = line && signatureOf(line.passage.text);
  if (!line || name === undefined) return undefined;
  const { speaker, role } = signerOf(line, name, cast);
  const whole = spans.find(({ outerStart, outerEnd }) => outerStart === 0 && outerEnd === passage.text.length);
  const { start, end } = whole ?? { start: 0, end: passage.text.length };
  return [
    {
      text: passage.text.slice(start, end),
      speaker,
      mention: name,
      role,
      cue: null,
      kind: whole ? 'full' : 'block',
      attribution: 'explicit',
      rule: 'attribution-line',
      paragraph: index,
      start: offset + start,
      end: offset + end,
      repeats: null,
    },
  ];
}

/** Who signs, by the name that the story has for a person. */
function signerOf({ names }: Reading, name: string, cast: Cast): { readonly speaker: string; readonly role: string | null } {
  const printed = names.find(({ text }) => name.includes(text));
  const member = cast.find(name) ?? (printed && cast.find(printed.text));
  return { speaker: member && member.person > 0 ? member.name : name, role: member?.role ?? null };
}

function lineBelow(readings: readonly Reading[], index: number): Reading | undefined {
  for (const reading of readings.slice(index + 1, index + 1 + MOST)) {
    if (reading.passage.kind !== 'block-quote') return undefined;
    if (signatureOf(reading.passage.text) !== undefined) return reading;
  }
  return undefined;
}
