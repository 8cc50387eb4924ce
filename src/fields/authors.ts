import type { Author } from '../article.ts';
import { picturesIn } from '../body/block.ts';
import { looksLikePerson } from '../text/person.ts';
import { fold } from '../text/spaces.ts';
import { findAuthorBoxes } from './author-box.ts';
import { CREATOR, DATA, HYDRATED } from './author-data.ts';
import { NAMED_METAS } from './author-metas.ts';
import { ANNOUNCED, ANYWHERE, LED, OWNER, PROFILES, SAID, SIGNED, STATED, SYNDICATED, UNDER_HEADLINE } from './author-rules.ts';
import { CLOSING } from './closing-names.ts';
import { TOLD_WRITERS } from './data-layer.ts';
import { TOLD_AUTHORS, toldBoxes } from './story-people.ts';
import { HOUSES } from './house-authors.ts';
import { printedFirst } from './printed-first.ts';
import { distinct, plain, type AuthorBox, type Found } from './found-authors.ts';
import type { Evidence, Field, Origins, Rule } from './field.ts';

function isSiteName(name: string, { page }: Evidence): boolean {
  const sites = [...page.metas('og:site_name'), page.url ? (new URL(page.url).hostname.replace(/^www\./, '').split('.')[0] ?? '') : ''].map(
    (name) => fold(name).replaceAll(' ', ''),
  );
  return sites.some((site) => site !== '' && fold(name).replaceAll(' ', '').startsWith(site));
}

/** A rule's candidates that name a person; bodies wait until no rule finds one. */
const persons = (rule: Rule<Found>): Rule<Found> => ({
  ...rule,
  find: function* found(evidence) {
    for (const candidate of rule.find(evidence))
      if (candidate.some(({ name }) => looksLikePerson(name) && !isSiteName(name, evidence))) yield candidate;
  },
});

// Account names, and what a company calls itself where it signs.
const ACCOUNT = /^(?:[^\s\d_]*[\d_]\S*|\p{Ll}+-\p{Ll}\S*|\p{Ll}{4,}(?:\.\p{Ll}{4,}){2,}|\p{Ll}{20,})$/u;
const NOBODY = /\b(?:inc|llc|ltd|official|pc|admin|webmaster)\b\.?|^(?:[\w-]{1,40}\.){1,3}(?:gov|edu)$/i;

const anybody = (rule: Rule<Found>, name = `${rule.name} (no person named)`): Rule<Found> => ({
  ...rule,
  name,
  find: function* found(evidence) {
    for (const candidate of rule.find(evidence)) yield candidate.filter(({ name }) => !NOBODY.test(name) && !ACCOUNT.test(name));
  },
});

/** Names of the site, its desk or an agency go where a person stands beside them. */
function people(candidate: Found, evidence: Evidence): Author[] {
  const unique = distinct(candidate);
  const persons = unique.filter(({ name }) => looksLikePerson(name) && !isSiteName(name, evidence));
  return (persons.length > 0 ? persons : unique).slice(0, 20);
}

const origins = new WeakMap<Found, Record<string, Origins[string]>>();

/** Bio, role, portrait and accounts from the page's author boxes and Person nodes. */
function withBoxes(authors: readonly Author[], evidence: Evidence): Author[] {
  const names = authors.map(({ name }) => name);
  const boxes = [...findAuthorBoxes(evidence.page, names), ...toldBoxes(evidence)];
  // A card around the whole story holds its pictures, too.
  const pictures = new Set(picturesIn(evidence.body.blocks).map(({ url }) => url));
  const parts: Record<string, Origins[string]> = {};
  const whole = authors.map((author, index) => {
    const mine = boxes.filter(({ name }) => plain(name) === plain(author.name));
    const best = <T>(key: string, of: (box: AuthorBox) => T | null): T | null => {
      const box = mine.find((one) => of(one) !== null);
      if (!box) return null;
      parts[`/${index}/${key}`] = { source: box.source, rule: box.rule };
      return of(box);
    };
    return {
      name: author.name,
      role: author.role ?? best('role', ({ role, name }) => (role !== null && fold(role) !== fold(name) ? role : null)),
      bio: best('bio', ({ bio }) => bio),
      url: author.url ?? best('url', ({ url }) => url),
      image: best('image', ({ image }) => (image !== null && !pictures.has(image) ? image : null)),
      social: best('social', ({ social }) => (social.length > 0 ? [...social] : null)) ?? [],
    };
  });
  origins.set(whole, parts);
  return whole;
}

export const authors: Field<Found> = {
  about: 'The people who wrote the article, in the order of the page, each with role and bio where printed.',
  rules: [
    printedFirst,
    persons(TOLD_AUTHORS),
    ...[...DATA, CREATOR, NAMED_METAS, SYNDICATED, LED, UNDER_HEADLINE].map(persons),
    anybody(ANNOUNCED, ANNOUNCED.name),
    anybody(SAID, SAID.name),
    ...[...ANYWHERE, CLOSING, TOLD_WRITERS, HYDRATED].map(persons),
    anybody(SIGNED, SIGNED.name),
    ...[...DATA, PROFILES].map((rule) => anybody(rule)),
    HOUSES,
    ...[STATED, ...ANYWHERE, TOLD_WRITERS].map((rule) => anybody(rule)),
    OWNER,
  ],
  accept: (candidate, evidence) => {
    const found = people(candidate, evidence);
    return found.length > 0 ? withBoxes(found, evidence) : undefined;
  },
  origins: (value) => origins.get(value) ?? {},
};
