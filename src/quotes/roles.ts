import type { Evidence } from './evidence.ts';
import type { LanguageData } from './language.ts';
import { isIn } from './words.ts';

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
