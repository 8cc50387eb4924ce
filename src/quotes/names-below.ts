import { hasFirstName } from '../text/first-names.ts';
import type { Reading } from './reading.ts';
import { isRole } from './roles.ts';
import type { Story } from './scene.ts';

/** The longest line of a name and what its bearer is. */
const LONGEST = 120;

/**
 * `“It was chaos.” ¶ Ann Lee, skipper ¶ “It was rough.” ¶ Bram Achter, mayor`: the line below a quote that is a paragraph of its own, where
 * nothing but a name stands on it. A name that stands above the first quote is said to belong to what follows, and so are all behind it.
 */
export function nameBelow(index: number, { readings, language, signatures }: Story): Reading | undefined {
  const line = readings[index + 1];
  if (!line || !isNameLine(line, language)) return undefined;
  const before = readings[index - 1];
  const follows = before !== undefined && signatures.has(before.index);
  if (!follows && !(mayBegin(before, language) && beginsSeries(index, readings, language))) return undefined;
  signatures.add(line.index);
  return line;
}

/** What may stand above the first quote: no name, and nothing that leads up to it. */
function mayBegin(before: Reading | undefined, language: Story['language']): boolean {
  return before === undefined || !(isNameLine(before, language) || before.passage.text.endsWith(':'));
}

/** Whether quotes and names take turns up to a name; of one quote alone, nobody may have spoken right before. */
function beginsSeries(index: number, readings: readonly Reading[], language: Story['language']): boolean {
  for (let at = index; ; at += 2) {
    const [quote, line] = [readings[at], readings[at + 1]];
    if (!quote || !isWhole(quote)) return at > index + 2 || isQuiet(readings[index - 1]);
    if (!line || !isNameLine(line, language)) return false;
  }
}

function isQuiet(before: Reading | undefined): boolean {
  return (
    before === undefined || (before.spans.length === 0 && before.cues.length === 0 && before.mentions.every(({ kind }) => kind !== 'name'))
  );
}

function isWhole({ passage, spans }: Reading): boolean {
  return spans.length === 1 && spans[0]?.outerStart === 0 && spans[0].outerEnd === passage.text.length;
}

/** "Ann Lee, skipper", "Ann Lee": nothing but a name with what its bearer is, or a name that begins with a known first one. */
function isNameLine({ passage, names, words, spans, cues }: Reading, language: Story['language']): boolean {
  const { text } = passage;
  const [name] = names;
  if (!name || name.start > 0 || !name.text.includes(' ') || spans.length > 0 || cues.length > 0) return false;
  if (text.length > LONGEST || /[.!?…:;]$/.test(text)) return false;
  const rest = text.slice(name.end);
  if (!/^(?:$|, \S|\n| \()/.test(rest)) return false;
  return hasFirstName(name.text) || (rest !== '' && words.some(({ lower }) => isRole(lower, language)));
}
