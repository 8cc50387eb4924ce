import type { Evidence } from './evidence.ts';
import type { LanguageData } from './language.ts';
import { words } from './languages/words.ts';
import { isBodyNoun, isDocument } from './nouns.ts';
import { isIn, type Word } from './words.ts';

/** Titles and nouns of women, in lower case; a captain, a cousin, a médecin and a witness may be either. */
const SHE_TITLE =
  /^(?:mrs|ms|miss|madam|lady|queen|princess|duchess|baroness|dame|frau|mme|mlle|madame|sra|señora|doña|dona|signora|mevrouw|fru|paní|pani|rouva|пані|госпожа)\b|(?:\p{L}{3}(?<!a|cous|vois|médec|mar|rabb|assass|orphel|gam|adm)in|woman|(?<!witn|busin)ess|ière|trice|ora)$/u;

/** Titles and nouns of men, in lower case. */
const HE_TITLE =
  /^(?:mr|sir|lord|king|prince|duke|baron|herr|m|monsieur|sr|señor|don|signor|meneer|hr|pan|herra|пан|господин)\b|(?:\p{L}{3}man)$/u;

/** A word for what somebody is, in lower case: a title or a noun of people. */
export function isRole(lower: string, { titles, people }: LanguageData): boolean {
  return isIn(titles, lower) || isIn(people, lower);
}

/** Whether a word, or the end of one with hyphens, says what a person is; "publisher" does beside a person’s name. */
export function saysWho(word: Word, language: LanguageData): boolean {
  const noun = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  return (
    isCalling(word, noun, language) || [word.lower, noun].some((each) => isRole(each, language) && !isBodyNoun(each) && !isDocument(each))
  );
}

/** What nobody is called by alone: "a keen gardener". Where nouns have capitals, what has none is none. */
export function isCalling({ text }: Word, lower: string, { grammar, capitalNouns }: LanguageData): boolean {
  const isNoun = !capitalNouns || /^\p{Lu}/u.test(text);
  return (
    isNoun && [lower, ...withoutArticle(lower, grammar)].some((each) => isIn(grammar.callings, each) && !isIn(grammar.notCallings, each))
  );
}

/** Swedish "bagaren": the nouns that it may be with its article. */
function withoutArticle(lower: string, { definiteEndings = [] }: LanguageData['grammar']): readonly string[] {
  const forms = definiteEndings.filter((ending) => lower.endsWith(ending)).map((ending) => lower.slice(0, -ending.length));
  return lower.endsWith('en') && forms.length > 0 ? [...forms, lower.slice(0, -1)] : forms;
}

/** Whether a role in lower case is a woman's: "spokeswoman", "ministerin". */
export function isHers(lower: string): boolean {
  return SHE_TITLE.test(lower);
}

/** The gender that a printed title tells of its bearer. */
export function genderOfTitle(title: string): 'she' | 'he' | undefined {
  const lower = title.toLowerCase();
  if (isHers(lower)) return 'she';
  return HE_TITLE.test(lower) ? 'he' : undefined;
}

/** Takes note of that. */
export function noteGender(evidence: Evidence, title: string): void {
  const gender = genderOfTitle(title);
  if (gender) evidence[gender] += 5;
}

// How people are addressed, in lower case without a stop: what says nothing of what somebody does.
const HONORIFICS = new Set(
  words(`
  mr mrs ms miss mx messrs sir dame madam lady lord dr herr frau m me mme mlle monsieur madame mademoiselle don doña señor señora sr sra dona signor signora sig
  dhr mevrouw mevr meneer fru hr pan pani pán paní herra rouva пан пані господин госпожа bey hanım
`),
);

/** Whether a title is nothing but a form of address: "Mr", "Dame", "Dr." */
export function isHonorific(title: string): boolean {
  return HONORIFICS.has(title.toLowerCase().replace(/\.$/, ''));
}
