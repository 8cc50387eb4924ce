import { typesOf } from '../page/json-ld.ts';
import { fold, tidy } from '../text/spaces.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { cleanTitle, isAlike, lowerHeadings, otherH1s, saidH1s, statedTitles } from './headlines.ts';
import { hydration } from './hydrated.ts';
import { TOLD_TITLE } from './story.ts';
import { isBeside } from './place.ts';
import { jsonLd, meta, microdata } from './rules.ts';
import { isSiteName } from './site-suffix.ts';

const headline: Rule<string> = { name: 'h1', source: 'page', find: saidH1s };
const lower: Rule<string> = { name: 'heading that the data repeats', source: 'page', find: lowerHeadings };
const other: Rule<string> = { name: 'h1 alone', source: 'page', find: otherH1s };

/** A newsroom's stated headline where its data and og:title agree on it, but not the h1; with the quotation marks of an h1 that says the same. */
const stated: Rule<string> = {
  name: 'news headline and og:title agree',
  source: 'json-ld',
  find: (evidence: Evidence) => {
    const { page } = evidence;
    if (!page.jsonLd.articles.some((node) => typesOf(node).some((type) => /News|Report/.test(type)))) return [];
    const { headline, og } = statedTitles(evidence);
    const [said, shared] = [headline[0] ?? '', og[0] ?? ''];
    if (!said || fold(said) !== fold(shared)) return [];
    const printed = page
      .$('h1')
      .toArray()
      .map((element) => tidy(page.$(element).text()));
    return [printed.find((text) => unquoted(text) === unquoted(said)) ?? said];
  },
};

/** A text without its quotation marks: data has straight ones for those that are printed. */
const unquoted = (text: string): string => text.replace(/["'“”„‘’«»]/g, '');

const documentTitle: Rule<string> = {
  name: 'title',
  source: 'page',
  find: (evidence) => [documentTitleOf(evidence)].filter((text) => !isSiteName(text, evidence, 0)),
};
/** Where a site gives all pages its own name. */
const siteTitle: Rule<string> = {
  name: 'title that names the site',
  source: 'page',
  isGuess: true,
  find: (evidence) => [documentTitleOf(evidence)],
};

function documentTitleOf({ page: { $ } }: Evidence): string {
  return tidy($('title').first().text());
}

// More is a description.
const LONGEST = 250;
const MOST_CALLED = 40;
const CALLED =
  '[class*="headline" i], [class*="entry-title" i], [class*="post-title" i], [class*="article-title" i], [class*="articletitle" i], [class*="page-title" i], h1, h2, font[size="5"], font[size="6"], font[size="7"], font[size="+2"], font[size="+3"], font[size="+4"]';

const largest: Rule<string> = {
  name: 'class title',
  source: 'page',
  isGuess: true,
  find: ({ page, page: { $ }, body }) =>
    $(CALLED)
      .toArray()
      .slice(0, MOST_CALLED)
      .filter((element) => !isBeside(element) && !isSiteName(tidy($(element).text()), { page, body }, 0))
      .slice(0, 3)
      .map((element) => $(element).text()),
};

export const title: Field<string> = {
  about: 'The headline as a reader sees it, without the name of the site or the section.',
  rules: [
    stated,
    headline,
    lower,
    other,
    TOLD_TITLE,
    meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    jsonLd('headline'),
    microdata('headline'),
    hydration('headline', /^(?:headline|mainTitle)s?$/),
    documentTitle,
    largest,
    siteTitle,
  ],
  accept: (candidate, evidence) => {
    const bare = cleanTitle(candidate, evidence);
    return bare && bare.length <= LONGEST && /\p{L}|\p{N}/u.test(bare) ? bare : undefined;
  },
  agree: (a, b) => isAlike(fold(a), fold(b)),
};
