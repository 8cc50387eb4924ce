import { isHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import { indexOfPhrase } from './phrases.ts';
import type { Clause, Scene } from './scene.ts';
import type { Span } from './spans.ts';
import { wordCount } from './wording.ts';
import { isIn, lowerAt } from './words.ts';

/** The most words of a paper's or a broadcaster's name. */
const MOST_WORDS = 4;
/** How far before the marks the phrase may begin that a name follows. */
const REACH = 40;

/** `erklärte er gegenüber „Nordfunk“` · `die „Nordpost“ berichtete` · `sagte Moll der „Nordpost“`: a paper or broadcaster, set in marks. */
export function isOutlet(scene: Scene, quoted: string): boolean {
  return isPaper(quoted) && (isReporting(scene) || isAddressed(scene));
}

/** Every word of some length has a capital, and no stop ends them. */
function isCapitalised(quoted: string): boolean {
  const words = quoted.split(/\s+/).filter((word, index) => index === 0 || word.length > 3);
  return !/[.,!?…]$/.test(quoted) && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Words that may be the name of a paper or a broadcaster. */
export function isPaper(quoted: string): boolean {
  return isCapitalised(quoted) && wordCount(quoted) <= MOST_WORDS;
}

/** `w rozmowie z „Portowcem”`: a name in marks that a phrase leads up to, which is no more than a word of its sentence. */
export function isOutletSpan(text: string, { start, end, outerStart, closed }: Span, language: LanguageData): boolean {
  const quoted = text.slice(start, end);
  if (!closed || !isPaper(quoted)) return false;
  return followsPhrase(text.slice(Math.max(0, outerStart - REACH), outerStart).toLowerCase(), language);
}

/** `директор компании «Ромашка» Иван Петров`: where no article stands between, the name in marks of whose a role is, then the person’s. */
export function isEmployerSpan(text: string, { start, end, outerStart, outerEnd, closed }: Span, language: LanguageData): boolean {
  if (!closed || !isHeadFirst(language) || !/^ \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(outerEnd, outerEnd + REACH))) return false;
  const quoted = text.slice(start, end);
  return isPaper(quoted) && /[\p{L}] $/u.test(text.slice(Math.max(0, outerStart - 2), outerStart));
}

/** "gegenüber", "in an interview with", at most an article between. */
function followsPhrase(tail: string, language: LanguageData): boolean {
  return (language.grammar.outlets ?? []).some((phrase) => {
    const at = indexOfPhrase(tail, phrase);
    const [, between] = at < 0 ? [] : (/^ (?:(\p{L}{1,5}['’]?) ?)?$/u.exec(tail.slice(at + phrase.length)) ?? []);
    return at >= 0 && (tail.length === at + phrase.length + 1 || isIn(language.determiners, between ?? ''));
  });
}

/** `Die „Nordpost“ berichtete`, `wie die „Nordpost“ berichtet`: nothing between a name and its verb, and no more than an article before. */
function isReporting({ before, after, story: { language } }: Scene): boolean {
  const [, opener = '', article = ''] = /(?:^|[,–—-]\s?)(?:(\p{L}{2,5}) )?(\p{L}{1,4}['’ ])$/u.exec(lastWords(before)) ?? [];
  if (!isIn(language.determiners, article.toLowerCase().replace(/ $/, ''))) return false;
  const [cue] = after.cues;
  if (!cue || cue.weak) return false;
  const gap = after.text.slice(0, cue.start - after.start);
  // "Doch die „Nordpost“ berichtete", but "wie die „Nordpost“ am Montag berichtete".
  return gap === ' ' || (isIn(language.grammar.complements, opener.toLowerCase()) && /^ (?:[^,.;:]{1,40} )?$/.test(gap));
}

function lastWords({ text }: Clause): string {
  return text.trimStart().slice(-24);
}

/** `sagte Moll der „Nordpost“`: right behind a verb and its subject, an article in the case of whom somebody speaks to. */
function isAddressed({ before, reading, story: { language } }: Scene): boolean {
  const [, article = ''] = /(?:^| )(\p{L}{2,3}) $/u.exec(before.text) ?? [];
  if (!isIn(language.grammar.datives, article)) return false;
  const end = before.end - article.length - 2;
  // "Ein Insider verriet der „Nordpost“"
  if (before.cues.some((cue) => cue.end === end && !cue.weak) && before.mentions.length > 0) return true;
  const subject = before.mentions.findLast((mention) => mention.end === end && !mention.oblique);
  const verb = subject && before.cues.findLast(({ end: at }) => at <= subject.start);
  return verb !== undefined && lowerAt(reading.words, verb.at + 1) !== '' && subject !== undefined && subject.start - verb.end < 40;
}
