import type { Cast, Member } from './cast.ts';
import { HE, SHE } from './first-names.ts';
import type { LanguageData } from './language.ts';

/** Words in a text that name who may be speaking. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'name' | 'pronoun' | 'described';
  readonly gender: 'she' | 'he' | 'they' | undefined;
  readonly member: Member | undefined;
  /** After a preposition: hardly the subject of its clause. */
  readonly oblique: boolean;
}

const WORDS = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
const PARTICLES = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'der',
  'den',
  'van',
  'von',
  'zu',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'dos',
  'du',
  'of',
  'ter',
  'af',
]);

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their places; a sentence's final stop and a possessive ending are not of the word. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORDS)) {
    const [found] = match;
    const start = from + match.index;
    const inverted = PUNCTUATED.test(found) ? INVERTED.exec(found.replace(/[.'’-]{1,3}$/, '')) : null;
    if (inverted) words.push(...splitInversion(inverted, start));
    else words.push(wordAt(start, PUNCTUATED.test(found) ? bareOf(found) : found));
  }
  return words;
}

const PUNCTUATED = /[.'’-]/;

function bareOf(found: string): string {
  return found.replace(/(?:['’]s|['’])$/u, '').replace(/(\p{Ll}{2})[.-]{1,3}$/u, '$1');
}

function wordAt(start: number, text: string): Word {
  return { text, lower: text.toLowerCase(), start, end: start + text.length };
}

// "souligne-t-il", "dit-elle": French puts verb and pronoun in one word.
const INVERTED = /^(\p{L}{2,30})-(?:t-)?(ils?|elles?)$/iu;

function splitInversion([whole, verb = '', pronoun = '']: RegExpExecArray, at: number): Word[] {
  const end = at + whole.length;
  return [
    { text: verb, lower: verb.toLowerCase(), start: at, end: at + verb.length },
    { text: pronoun, lower: pronoun.toLowerCase(), start: end - pronoun.length, end },
  ];
}

interface Index {
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

const indexes = new WeakMap<readonly string[], Index>();

/** Whether a word is in a list whose entries may begin or end in `*`; each list is indexed once. */
export function isIn(list: readonly string[], lower: string): boolean {
  const { exact, starts, ends } = indexOf(list);
  return exact.has(lower) || starts.some((start) => lower.startsWith(start)) || ends.some((end) => lower.endsWith(end));
}

function indexOf(list: readonly string[]): Index {
  const known = indexes.get(list);
  if (known) return known;
  const starts = list.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  const ends = list.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
  const index = { exact: new Set(list.filter((entry) => !entry.includes('*'))), starts, ends };
  indexes.set(list, index);
  return index;
}

/** A name in a text, and the titles that stood before it. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly title: string | undefined;
}

/** Runs of capitalised words that can be names, titles before them left out. */
export function findNames(text: string, language: LanguageData, words: readonly Word[] = wordsOf(text)): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(text, words, at, language);
    if (run.length === 0) continue;
    at += run.length - 1;
    const kept = [...run];
    const title: string[] = [];
    while (kept[0] && isBeforeName(kept[0], kept.length, language)) {
      const first = kept.shift();
      if (first && !isIn(language.notNames, first.lower)) title.push(first.text);
    }
    const from = nameStart(kept, language);
    title.push(...kept.splice(0, from).map((word) => word.text));
    const [first, last] = [kept[0], kept.at(-1)];
    if (first && last)
      names.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), title: title.join(' ') || undefined });
  }
  return names;
}

/** Where the name begins in a run like "Swedish Prime Minister Ulf Kristersson": behind the last title, or at a first name. */
function nameStart(run: readonly Word[], language: LanguageData): number {
  const titled = run.findLastIndex(
    ({ lower }, index) => index < run.length - 1 && (isIn(language.titles, lower) || isIn(language.people, lower)),
  );
  if (titled >= 0 && run.length - titled > 1) return titled + 1;
  const isFirst = ({ lower }: Word): boolean => SHE.has(lower) || HE.has(lower);
  const named = run.findIndex((word, index) => index > 0 && index < run.length - 1 && isFirst(word));
  return named > 0 && run[0] && !isFirst(run[0]) ? named : 0;
}

/** A word that stands before a name and is not of it: "The", "President", "Geologist". */
function isBeforeName({ lower }: Word, length: number, language: LanguageData): boolean {
  if (isIn(language.notNames, lower) || isIn(language.titles, `${lower}.`)) return true;
  return isIn(language.titles, lower) || (length > 2 && isIn(language.people, lower));
}

/** One space joins the words of a name; a full stop only after an initial or a short title. */
function joins(gap: string, before: Word | undefined): boolean {
  return /^[ \u00a0]$/.test(gap) || (/^\.[ \u00a0]$/.test(gap) && (before?.text.length ?? 9) <= 3);
}

function runAt(text: string, words: readonly Word[], at: number, language: LanguageData): Word[] {
  const run: Word[] = [];
  for (let next = at; next < words.length && run.length < 8; next += 1) {
    const word = words[next];
    if (!word) break;
    const gap = run.length === 0 ? '' : text.slice(run.at(-1)?.end ?? 0, word.start);
    const isCapital = /^\p{Lu}/u.test(word.text) || /^(?:al|el)-\p{Lu}/u.test(word.text);
    const isParticle =
      run.length > 0 &&
      PARTICLES.has(word.lower) &&
      !(language.capitalNouns && /^(?:de[rns]|of|zu)$/.test(word.lower)) &&
      /^\p{Lu}/u.test(words[next + 1]?.text ?? '');
    if (
      (run.length > 0 && (!joins(gap, run.at(-1)) || (gap.startsWith('.') && isIn(language.notNames, word.lower)))) ||
      (!isCapital && !isParticle)
    )
      break;
    run.push(word);
  }
  return run;
}

/** Everything in a stretch that may name a speaker, in its order. */
export function findMentions(text: string, words: readonly Word[], cast: Cast, language: LanguageData): Mention[] {
  const mentions: Omit<Mention, 'oblique'>[] = findNames(text, language, words).flatMap(({ start, end, text: name }) => {
    const member = cast.find(name);
    // One capitalised word that nobody in the story is called begins a sentence, or is a noun.
    const isLone = !name.includes(' ') && !member && (language.capitalNouns || isSentenceStart(text, start));
    if (isLone || isIn(language.cues, name.toLowerCase())) return [];
    return [{ start, end, text: name, kind: 'name' as const, gender: member?.gender, member }];
  });
  for (const [index, word] of words.entries()) {
    const gender = genderOf(word.lower, language);
    if (gender) mentions.push({ start: word.start, end: word.end, text: word.text, kind: 'pronoun', gender, member: undefined });
    const described = describedAt(text, words, index, language);
    if (!described) continue;
    const inside = mentions.filter((other) => other.kind === 'name' && other.start < described.end && other.end > described.start);
    // "a Google spokesperson" speaks, not Google.
    if (inside.some((other) => other.start < described.start || other.end >= described.end)) continue;
    mentions.splice(0, mentions.length, ...mentions.filter((other) => !inside.includes(other)), described);
  }
  return mentions
    .map((mention) => ({ ...mention, oblique: isOblique(text, mention.start, language) }))
    .toSorted((a, b) => a.start - b.start);
}

function isOblique(text: string, at: number, { prepositions, determiners }: LanguageData): boolean {
  const before = text
    .slice(Math.max(0, at - 40), at)
    .trimEnd()
    .split(/\s+/);
  const last = before.at(-1)?.toLowerCase() ?? '';
  // "Boris Moll (SPD) sagte"
  if (text.slice(Math.max(0, at - 1), at) === '(') return true;
  return isIn(prepositions, last) || (isIn(determiners, last) && isIn(prepositions, before.at(-2)?.toLowerCase() ?? ''));
}

function isSentenceStart(text: string, at: number): boolean {
  return /^$|[.!?…:\n\u0001]$/.test(text.slice(Math.max(0, at - 3), at).trimEnd());
}

function genderOf(lower: string, { pronouns }: LanguageData): Mention['gender'] {
  if (pronouns.she.includes(lower)) return 'she';
  if (pronouns.he.includes(lower)) return 'he';
  return pronouns.they.includes(lower) ? 'they' : undefined;
}

/** "a spokesperson", "one resident", "the company", "police". */
function describedAt(text: string, words: readonly Word[], index: number, language: LanguageData): Omit<Mention, 'oblique'> | undefined {
  const word = words[index];
  if (!word || !isIn(language.people, word.lower)) return undefined;
  if (isIn(language.people, words[index + 1]?.lower ?? '') && text.slice(word.end, words[index + 1]?.start) === ' ') return undefined;
  let first = index;
  for (let back = index - 1; back >= Math.max(0, index - 4); back -= 1) {
    const before = words[back];
    if (!before || /[.,;:!?]/.test(text.slice(before.end, words[back + 1]?.start ?? before.end))) break;
    if (isIn(language.determiners, before.lower)) {
      first = back;
      break;
    }
  }
  const start = words[first === index || words[first]?.lower === 'one' ? first : first + 1]?.start ?? word.start;
  return { start, end: word.end, text: text.slice(start, word.end), kind: 'described', gender: undefined, member: undefined };
}
