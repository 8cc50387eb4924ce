import type { Quote } from '../article.ts';
import { hasFirstName } from '../text/first-names.ts';
import type { Cast } from './cast.ts';
import type { LanguageData } from './language.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { nameBelow } from './names-below.ts';
import type { Story } from './scene.ts';
import type { Span } from './spans.ts';

// "— Jane Roe (@janeroe) March 3, 2026": the account of an embedded post.
const ACCOUNT = /^[—–―-]\s?(.{1,80}?) \(@[^()\s]{1,80}\)/u;
// "A post shared by Jane Roe (@janeroe)" · "Ein Beitrag geteilt von Jane Roe (@janeroe)"
const SHARED = /^.{3,60} (?:by|von|par|por|da|door|av|af|przez|od) (.{1,80}?) \(@[^()\s]{1,80}\)/u;
// "Posted by Jane Roe on Monday, July 5, 2021" · "Gepostet von Jane Roe am Montag"
const POSTED = /^\p{Lu}\p{L}{3,14}(?: \p{Ll}{2,4})? (?:by|von|par|por|da|door|av|af|przez) (.{1,80}?) (?:on|am|le|el|em|il|op|den|d\.)\s/u;
// "— Jane Roe, harbour master": below a block quote.
const SIGNED = /^[—–―]\s?(\p{Lu}(?:[^.!?;:“”"«»]|\.(?=[\p{L}\p{N}])){1,80})$/u;
// "Wilder, guest of the harbour": a name, and what its bearer is.
const NAME_AND_MORE = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}, \S/u;
const LONGEST = 200;
/** The most passages of one block quote. */
const MOST = 12;

/** The name in a line below a block quote that says whose words it holds; undefined for any other text. */
function signatureOf({ text, html }: Passage): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (isCited(html)) return signerIn(text);
  const [, name] = ACCOUNT.exec(text) ?? SHARED.exec(text) ?? POSTED.exec(text) ?? SIGNED.exec(text) ?? [];
  return name?.split(', ')[0]?.trim();
}

/** The same, or in a block quote that follows another a line of nothing but a name and what its bearer is: "Captain Ann Lee", "Ann Lee (in May)". */
function signatureIn(reading: Reading): string | undefined {
  return signatureOf(reading.passage) ?? bareName(reading);
}

function bareName({ passage: { text }, names }: Reading): string | undefined {
  const [name] = names;
  if (!name?.text.includes(' ') || text.length > LONGEST || /[.!?…:;]$/.test(text)) return undefined;
  const lead = text.slice(0, name.start).trimEnd();
  return (lead === '' || lead === name.title) && /^(?:$|, | ?\()/.test(text.slice(name.end)) ? name.text : undefined;
}

/** `<cite>Jane Roe, harbour master</cite>`: nothing but the source. */
function isCited(html: string): boolean {
  return /^[—–―\s-]{0,3}<cite>/.test(html) && html.indexOf('</cite>') === html.length - '</cite>'.length;
}

/** The name that a line of nothing but the source begins with. */
export function signerIn(line: string): string | undefined {
  const [name = ''] = line.replace(/^[—–―\s-]{1,3}/, '').split(/[,(|\n]| [–—-] /, 1);
  return /^\p{L}.{1,78}$/u.test(name.trim()) ? name.trim() : undefined;
}

/**
 * The quote of a block quote that a line below signs, as embedded posts are; no quote for that line itself. Undefined for any other
 * passage. What stands in marks inside is nested, unless it is all of it.
 */
export function signedQuote(reading: Reading, story: Story): readonly Quote[] | undefined {
  const { readings, cast } = story;
  const { passage, index, offset, spans } = reading;
  if (readings[index - 1]?.passage.kind === 'block-quote' && passage.kind === 'block-quote' && signatureIn(reading) !== undefined)
    return [];
  const whole = spans.find(({ outerStart, outerEnd }) => outerStart === 0 && outerEnd === passage.text.length);
  const line = lineOf(reading, whole, story);
  const name = line && signatureIn(line);
  if (!line || name === undefined) return undefined;
  const { speaker, role } = signerOf(line, name, cast);
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

/** The line that says whose words a block quote or a paragraph of nothing but a quote holds. */
function lineOf({ passage, index }: Reading, whole: Span | undefined, story: Story): Reading | undefined {
  const { readings, language } = story;
  if (passage.kind === 'block-quote') return lineBelow(readings, index);
  return whole && (signatureBehind({ passage }, readings[index + 1], language) ?? nameBelow(index, story));
}

/** Who signs, by the name that the story has for a person. */
function signerOf({ names }: Reading, name: string, cast: Cast): { readonly speaker: string; readonly role: string | null } {
  const printed = names.find(({ text }) => name.includes(text));
  const member = cast.find(name) ?? (printed && cast.find(printed.text));
  return { speaker: member && member.person > 0 ? member.name : name, role: member?.role ?? null };
}

/** `“Never trust a tidy kitchen.” ¶ — Rosa Lind, chef`: the paragraph below a quote, where a dash opens no speech. */
function signatureBehind(
  { passage }: Pick<Reading, 'passage'>,
  next: Reading | undefined,
  { dialogueDash }: LanguageData,
): Reading | undefined {
  if (dialogueDash || passage.kind !== 'paragraph' || next?.passage.kind !== 'paragraph') return undefined;
  const [, name = ''] = SIGNED.exec(next.passage.text) ?? [];
  return (hasFirstName(name) && name.includes(' ')) || NAME_AND_MORE.test(name) ? next : undefined;
}

function lineBelow(readings: readonly Reading[], index: number): Reading | undefined {
  for (const reading of readings.slice(index + 1, index + 1 + MOST)) {
    if (reading.passage.kind !== 'block-quote') return undefined;
    if (signatureIn(reading) !== undefined) return reading;
  }
  return undefined;
}
