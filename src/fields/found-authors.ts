import type { Author } from '../article.ts';
import { readNames } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { fold } from '../text/spaces.ts';

/** The authors that one place names, in its order. */
export type Found = readonly Author[];

/** What one place of the page says of one author. */
export interface AuthorBox {
  readonly name: string;
  readonly role: string | null;
  readonly bio: string | null;
  readonly url: string | null;
  readonly image: string | null;
  readonly social: readonly string[];
  /** Where the box was found, for the provenance. */
  readonly rule: string;
  readonly source: 'page' | 'json-ld' | 'hydration';
}

/** An author of whom only this much is known. */
export const bare = (name: string, url: string | null = null, role: string | null = null): Author => ({
  name,
  role,
  bio: null,
  url,
  image: null,
  social: [],
});

/** The authors that a text names; an address is of one alone. */
export const named = (text: string, url: string | null = null): Author[] => {
  const found = readNames(text);
  // "Jo Doe, in Brest": the place is nobody whose page a link leads to.
  const persons = found.filter(({ name }) => looksLikePerson(name));
  const [owner] = persons.length === 1 ? persons : found.length === 1 ? found : [];
  return found.map((one) => bare(one.name, one === owner ? url : null, one.role));
};

export const isPerson = ({ name }: Author): boolean => looksLikePerson(name);

/** A name for comparing: without degrees and titles. */
export const plain = (name: string): string => fold(name.replace(/,\s[^]*/, '')).replace(/^(?:dr|prof|mr|mrs|ms) /, '');

/** The authors without those that stand there again. */
export function distinct(authors: Found): Author[] {
  const seen = new Map<string, Author>();
  for (const author of authors) if (!seen.has(plain(author.name))) seen.set(plain(author.name), author);
  return [...seen.values()];
}
