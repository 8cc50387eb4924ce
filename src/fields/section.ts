import type { AnyNode, Element } from 'domhandler';
import { isObject, listOf, own, typesOf, type JsonObject } from '../page/json-ld.ts';
import { writtenDate } from '../text/dates.ts';
import { isHomeWord } from '../text/home-words.ts';
import { fold, readEntities, tidy, toText } from '../text/spaces.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { headlineOf, headlineZone } from './headline-zone.ts';
import { isAboveHeadline, isBeside, WHOLE_ELEMENTS } from './place.ts';
import { opening, spacedText } from './printed-text.ts';
import { jsonLd, meta, microdata, nameOf } from './rules.ts';
import { TOLD_SECTION } from './story.ts';

const LONGEST = 60;

// More than any page sets above its headline.
const MOST_LABELS = 500;
const LABEL =
  '[class*="kicker" i], [class*="eyebrow" i], [class*="section" i], [class*="category" i], [class*="rubri" i], [class*="tag" i], [rel~="category"]';

/** The label over the headline: a short link or text whose class calls it a kicker, section, category or tag. */
const kicker: Rule<string> = {
  name: 'label above h1',
  source: 'page',
  find: ({ page }) => {
    const { $ } = page;
    const h1 = $('h1').first();
    const scope = h1.parent().add(h1.parent().parent()).add(h1.closest('header'));
    return scope
      .find(LABEL)
      .toArray()
      .slice(0, MOST_LABELS)
      .filter(
        (element) =>
          isAboveHeadline(element, page) &&
          $(element).closest('nav, aside, footer').length === 0 &&
          $(element).find('h1, h2, h3, p, time, ol').length === 0 &&
          // A box of several labels that are called so themselves.
          ($(element).find('a').length < 2 || $(element).find(LABEL).length === 0) &&
          !isHomeWord(opening(element)),
      )
      .map((element) => firstLabel(element, page))
      .filter((text) => writtenDate(text) === undefined);
  },
};

/** Of several labels in one box, which their links tell apart, the first. */
function firstLabel(element: Element, { $ }: Evidence['page']): string {
  const [first, second] = $(element).find('a').toArray();
  return tidy($(first && second ? first : element).text());
}

/** The last step of a way to the page that is neither home nor the page itself. */
function lastStep(steps: readonly string[], { page }: Evidence): string[] {
  const own = [...page.metas('og:title'), page.$('h1').first().text(), page.$('title').first().text()].map(fold);
  const isOwn = (step: string): boolean =>
    own.some((title) => title.length > 0 && (title === step || (step.length > 20 && title.includes(step))));
  return steps.filter((step) => !isHomeWord(step) && !isOwn(fold(step))).slice(-1);
}

const breadcrumbData: Rule<string> = {
  name: 'BreadcrumbList',
  source: 'json-ld',
  find: (evidence) => {
    const { jsonLd: graph } = evidence.page;
    const [list] = graph.nodes.filter((node) => typesOf(node).includes('BreadcrumbList'));
    const items = list ? listOf(own(list, 'itemListElement')).filter(isObject) : [];
    const position = (item: JsonObject): number => Number(toText(own(item, 'position')) ?? 0);
    const steps = items
      .toSorted((a, b) => position(a) - position(b))
      .flatMap((item) => nameOf(own(item, 'name')) ?? nameOf(graph.follow(own(item, 'item'))) ?? []);
    return lastStep(steps.map(readEntities), evidence);
  },
};

const breadcrumbs: Rule<string> = {
  name: 'printed breadcrumbs',
  source: 'page',
  find: (evidence) => {
    const { $ } = evidence.page;
    const steps = $(
      '[class*="breadcrumb" i]:not(html, body, main, article) a, [aria-label*="breadcrumb" i] a, [itemtype$="BreadcrumbList"] a',
    )
      .toArray()
      .slice(0, 8)
      .map((link) => tidy($(link).text()));
    return lastStep(steps.filter(Boolean), evidence);
  },
};

/** A link alone right above the headline that leads to a page of a short path: the label where no class says so. */
const linkAbove: Rule<string> = {
  name: 'link alone above h1',
  source: 'page',
  isGuess: true,
  find: ({ page }) => {
    const { $ } = page;
    const above = $('h1').first().prev();
    const links = above.is('a') ? above : above.find('a[href]');
    const [element] = above.toArray();
    const text = element ? (spacedText(element, LONGEST_LABEL) ?? '') : '';
    const address = page.resolve(links.first().attr('href'));
    if (links.length !== 1 || text === '' || text !== tidy(links.text()) || isHomeWord(text) || !address || !page.url) return [];
    const [to, here] = [new URL(address), new URL(page.url)];
    return to.host === here.host && /^\/[^/]{2,30}(?:\/[^/]{2,30})?\/?$/.test(to.pathname) ? [text] : [];
  },
};

const LONGEST_LABEL = 30;

// "Posted in", "Category:", before the name of what an article is filed under.
const FILED =
  /^(?:(?:posted|filed|published) (?:in|under)|categor(?:y|ies)|kategorien?|cat[ée]gories?|categor[ií]as?|categori[ae]s?|рубрика|категор[иі][яії])\s?[::]?\s/iu;
const CATEGORY = '[rel~="category"], [class*="categor" i]';
const MOST_FILED = 12;

/** What CMSs print of the category behind the headline or below the text; several that lead to as many pages are a menu. */
const filed: Rule<string> = {
  name: 'category of the article',
  source: 'page',
  isGuess: true,
  find: ({ page }) => {
    const { $ } = page;
    const headline = headlineOf(page);
    const zone = new Set<AnyNode>(headlineZone(page));
    const isOwn = (element: Element): boolean =>
      zone.has(element) || (headline !== undefined && $(element).closest('article').find('h1').get(0) === headline);
    const labels = $(CATEGORY)
      .toArray()
      .slice(0, MOST_LABELS)
      .filter(
        (element) =>
          !WHOLE_ELEMENTS.has(element.name) && isOwn(element) && !isBeside(element) && spacedText(element, LONGEST) !== undefined,
      )
      .filter((element) => $(element).find('h1, h2, h3, p, time, img').length === 0 && $(element).find(CATEGORY).length === 0);
    return labels.length > MOST_FILED ? [] : labels.map((element) => firstLabel(element, page).replace(FILED, '').trim());
  },
};

// What a CMS says of its own ("news_news" is a key, "article" a type), and what a button says.
const OF_CMS =
  /^(?:share|tweet|post to|print|e-?mail|follow|subscribe|sign up|log ?in)\b|^[a-z]+(?:_[a-z-]+)+$|^(?:back|all (?:articles|posts|news|stories)|latest|most|related|more|also (?:on|in)|stay connected)\b|^(?:article|post|blog ?post|page|story|uncategori[sz]ed|default|unkategorisiert|sin categoría|non classé)$/i;

export const section: Field<string> = {
  about: 'The section label or kicker as printed, else what the page’s data says.',
  rules: [
    kicker,
    TOLD_SECTION,
    meta('article:section', 'parsely-section', 'section', 'cxenseparse:section'),
    jsonLd('articleSection'),
    microdata('articleSection'),
    breadcrumbData,
    breadcrumbs,
    linkAbove,
    filed,
  ],
  accept: (candidate, { page }) => {
    const whole = readEntities(candidate).replace(/^[—–·•|>›»←/]\s{0,2}|\s{0,2}[·•|>›»/:]$/gu, '');
    // "News, Harbour, Ferries": all that the article is filed under; "Arts, Books & Film" and "Arts, Books and Film" are one.
    const parts = whole.split(', ');
    const text = parts.length > 2 && !/[&+]|\p{Ll} \p{Ll}+ \p{Lu}/u.test(whole) ? (parts[0] ?? '') : whole;
    const isSite = page.metas('og:site_name').some((name) => fold(name) === fold(text));
    return text.length > 1 && text.length <= LONGEST && !isSite && !OF_CMS.test(text) ? text : undefined;
  },
};
