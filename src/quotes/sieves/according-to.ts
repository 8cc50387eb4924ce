import type { LanguageData } from '../language.ts';
import { fitsPronoun } from '../memory.ts';
import { toDescribed, type Mention } from '../mentions.ts';
import { isDocument } from '../nouns.ts';
import { indexOfPhrase } from '../phrases.ts';
import { attribute } from '../resolve.ts';
import type { Reading } from '../reading.ts';
import { clauseOf, type Attribution, type Clause, type Scene, type Sieve, type Story } from '../scene.ts';
import { besideNext, firstFrom, isIn, lowerAt, within } from '../words.ts';

/** `“…”, according to the report` · `laut Moll` · `Ortiz’a göre`: a phrase that names a source. */
export const accordingTo: Sieve = {
  name: 'according-to',
  decide: (scene) => {
    const { after, reading, story } = scene;
    // `“…,” said Ann Lee, according to the report`: a cue right behind the quote goes first.
    const tagged = after.cues.find(({ weak }) => !weak);
    const reach = Math.min(30, tagged ? tagged.start - after.start : 30);
    const found = viewIn(scene, reach) ?? sourceIn(scene, reach);
    if (!found || !('phrase' in found)) return found;
    return attribute(found.mention, found.phrase, reading, story);
  },
};

/** Whom a sentence names as the source of what follows it: "According to the filing:". */
export function sourceAhead(reading: Reading, from: number, story: Story): Attribution | undefined {
  const found = inClause(clauseOf(reading, from, reading.masked.length), { reading, story }, SOURCE_REACH);
  return found && attribute(found.mention, found.phrase, reading, story);
}

/** How far into its sentence such a phrase may begin. */
const SOURCE_REACH = 400;

/** A phrase that names a source, behind the quote or before it; before it not where a cue reports. */
function sourceIn(scene: Scene, reach: number): Attribution | Found | undefined {
  const { before, after, story } = scene;
  const isReported = before.cues.some(({ start, weak }) => !weak && start > before.end - 60);
  const behind = isNextSentence(scene) ? undefined : after;
  const own = (behind && ownView(behind, reach, story)) ?? (isReported ? undefined : ownView(before, SOURCE_REACH, story));
  return own ?? (behind && inClause(behind, scene, reach)) ?? (isReported ? undefined : inClause(before, scene, SOURCE_REACH));
}

/** `The letter reads: “It is late.” In the end, so Moll, …`: behind a quote that ends a sentence of its own words, the next one has its own source. */
function isNextSentence({ before, after, reading, span }: Scene): boolean {
  const isEnded = /[.!?…]$/.test(reading.passage.text.slice(span.start, span.end));
  return isEnded && /^\s+\p{Lu}/u.test(after.text) && /\p{L}{2}/u.test(before.text);
}

const VIEW = /^[’']s? (view|opinion|words|account|telling|estimation)\b/;

/** `In Marsh’s view, it is “…”` */
function viewIn({ before, after, reading: { masked } }: Scene, reach: number): Found | undefined {
  for (const mention of [...before.mentions, ...after.mentions]) {
    const [, noun] = (mention.possessive && VIEW.exec(masked.slice(mention.end, mention.end + 30))) || [];
    const isNear = mention.end <= after.start + reach;
    if (noun && isNear && /\bin $/i.test(masked.slice(Math.max(0, mention.start - 4), mention.start))) return { mention, phrase: noun };
  }
  return undefined;
}

/** `In her view, it is “…”` · `Volgens haar is het “…”`: whom the story is about at this point, of the gender that the phrase tells. */
function ownView({ text }: Clause, reach: number, { language, memory }: Story): Attribution | undefined {
  const lower = text.toLowerCase();
  const isHere = (phrase: string): boolean => {
    const at = indexOfPhrase(lower, phrase);
    // "volgens haar moeder": somebody of hers.
    return (
      at >= 0 &&
      at <= reach &&
      !isIn(language.people, /^ (\p{L}+)/u.exec(lower.slice(at + phrase.length, at + phrase.length + 30))?.[1] ?? '')
    );
  };
  const phrase = language.grammar.ownPhrases?.find(isHere);
  if (!phrase) return undefined;
  const gender = genderOfPhrase(phrase, language);
  const [member] = memory.rank(gender ? fitsPronoun(gender) : ({ person, isAuthor }) => (person > 0 && !isAuthor ? 1 : 0));
  if (!member) return undefined;
  const at = indexOfPhrase(lower, phrase);
  const cue = text.slice(at, at + phrase.length);
  return { speaker: member.name, mention: null, role: member.role, cue, attribution: 'explicit', member };
}

function genderOfPhrase(phrase: string, { pronouns, grammar }: LanguageData): 'she' | 'he' | undefined {
  const words = phrase.split(' ');
  return (['she', 'he'] as const).find((each) =>
    words.some((word) => pronouns[each].includes(word) || isIn(grammar.possessives?.[each], word)),
  );
}

type Told = Pick<Scene, 'reading' | 'story'>;

interface Found {
  readonly mention: Mention;
  readonly phrase: string;
}

/** A phrase, and where it stands in its clause. */
interface Printed {
  readonly at: number;
  readonly phrase: string;
}

/** The first phrase of the clause that names a source: behind it, or before it in languages that put it so. */
function inClause(clause: Clause, scene: Told, reach: number): Found | undefined {
  const { phrases, phrasesAfter } = scene.story.language;
  const lower = clause.text.toLowerCase();
  for (const phrase of phrases) {
    const at = indexOfPhrase(lower, phrase);
    const found = at >= 0 && at <= reach ? sourceBehind({ at, phrase }, clause, scene) : undefined;
    if (found) return found;
  }
  for (const phrase of phrasesAfter) {
    const at = indexOfPhrase(lower, phrase);
    const found = at >= 0 ? sourceBefore({ at, phrase }, clause, scene) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "laut Moll", "according to the report". */
function sourceBehind({ at, phrase }: Printed, clause: Clause, scene: Told): Found | undefined {
  if (!isPhraseHere(clause.text, at, phrase, scene.story.language)) return undefined;
  const end = clause.start + at + phrase.length;
  const stop = /[,.;:!?\u0001]/.exec(clause.text.slice(end - clause.start));
  const limit = stop ? end + stop.index : clause.end;
  const mention =
    documentBehind(end, scene) ??
    clause.mentions.find(({ start }) => start >= end && start < limit && start - end < 60) ??
    sourceAsPrinted(scene, end);
  if (!mention) return undefined;
  // "según ha explicado Inés Robles": the verb is the cue.
  const verb = clause.cues.find(({ start, weak }) => !weak && start >= end && start < mention.start);
  return { mention: withRole(mention, clause, end), phrase: verb?.text ?? clause.text.slice(at, at + phrase.length) };
}

/** "Ortiz’a göre". */
function sourceBefore({ at, phrase }: Printed, clause: Clause, { story }: Told): Found | undefined {
  if (!isPhraseHere(clause.text, at, phrase, story.language)) return undefined;
  const start = clause.start + at;
  // "Varga Ilona közlekedési miniszter szerint"
  const reach = story.language.grammar.surnameFirst ? 40 : 12;
  const mention = clause.mentions.findLast(({ end, kind }) => end <= start && start - end < (kind === 'pronoun' ? 2 : reach));
  return mention && { mention, phrase: clause.text.slice(at, at + phrase.length) };
}

/** "Selon une étude de l’université de Caen": the text is the source, not whose it is. */
function documentBehind(from: number, { reading, story }: Told): Mention | undefined {
  const [article, noun] = within(reading.words, from, from + 30);
  if (!article || !noun || !isIn(story.language.determiners, article.lower) || !isDocument(noun.lower)) return undefined;
  // "according to the study authors"
  const at = firstFrom(reading.words, noun.start);
  if (besideNext(reading.masked, reading.words, at) && isIn(story.language.people, lowerAt(reading.words, at + 1))) return undefined;
  return toDescribed(noun.start, noun.text);
}

/** "according to Google Search lead Liz Reid": the last name before the next stop. */
function withRole(mention: Mention, clause: Clause, from: number): Mention {
  const stop = /[,.;:\u0001]/.exec(clause.text.slice(mention.end - clause.start));
  const limit = stop ? mention.end + stop.index : clause.end;
  const names = clause.mentions.filter(({ start, kind, end }) => start >= from && end <= limit && kind === 'name');
  const named = names.findLast(({ member, oblique, start }) => member && member.person >= 0 && !oblique && start >= mention.end);
  return mention.kind === 'pronoun' || !named || named.start - mention.end > 30 ? (bearerOf(mention, clause) ?? mention) : named;
}

/** "selon le procureur de la République, Adam Zich,": the name between commas is whose the role is. */
function bearerOf({ kind, end }: Mention, { mentions, text, start: from }: Clause): Mention | undefined {
  const name =
    kind === 'described' ? mentions.find((each) => each.start > end && each.kind === 'name' && each.text.includes(' ')) : undefined;
  const isSetOff =
    name && /^[^,.;:\u0001]{0,60}, $/.test(text.slice(end - from, name.start - from)) && text.startsWith(',', name.end - from);
  return isSetOff && (name.member?.person ?? 0) > 0 ? name : undefined;
}

// «urgence absolue», pour laquelle …
const RELATIVE = /^pour (?:l[ea]s?quel|qui|que|cela|ce)/;

/** Short words are phrases only behind a comma or at the start: German ", so Moll", French "Pour Moll". */
function isPhraseHere(text: string, at: number, phrase: string, language: LanguageData): boolean {
  if (phrase === 'so' || phrase === 'nach')
    return /,\s$/.test(text.slice(0, at)) && /^so \p{Lu}|^so (?:der|die|das|ein)/u.test(text.slice(at));
  if (phrase.length <= 3 || /^(?:pour|para)$/.test(phrase))
    return (/(?:^|[,–—-]\s?|^\s)$/.test(text.slice(0, at)) && !RELATIVE.test(text.slice(at, at + 16))) || isIn(language.titles, phrase);
  return true;
}

// "l’opposition"
const ELIDED = /^[ld]['’](?=\p{Ll})/iu;

/** What follows the phrase up to the next stop, its article left out: "selon la chambre des métiers,". */
function sourceAsPrinted({ reading, story }: Told, from: number): Mention | undefined {
  const raw = /^[^,.;:!?“”"«»„\u0001]{3,60}/u.exec(reading.masked.slice(from).trimStart())?.[0]?.trim();
  const words = (story.language.capitalNouns ? nounsOf(raw ?? '') : raw)?.split(' ') ?? [];
  const hasArticle = isIn(story.language.determiners, words[0]?.toLowerCase() ?? '');
  const bare = words
    .slice(hasArticle ? 1 : 0)
    .join(' ')
    .replace(ELIDED, '');
  if (!bare || words.length > 7) return undefined;
  return toDescribed(reading.masked.indexOf(bare, from), bare, { definite: hasArticle });
}

/** Where nouns have capitals, the source ends with the last of them: "laut Bundesregierung die …". */
function nounsOf(text: string): string | undefined {
  return /^(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]*(?: (?:(?:des|der|für|und) )?\p{Lu}[\p{L}-]*){0,5}/u.exec(text)?.[0];
}
