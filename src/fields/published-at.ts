import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { toIsoDate } from '../text/dates.ts';
import { tidy, toText } from '../text/spaces.ts';
import { toDate } from './date-evidence.ts';
import { TOLD_PUBLISHED } from './data-layer.ts';
import type { Field, Rule } from './field.ts';
import { underHeadline } from './dates-under-headline.ts';
import { hydration } from './hydrated.ts';
import { printedBefore } from './printed-before.ts';
import { dateAlone, dateClass, nearHeadline, printedTime, publishedTime, updatedAlone } from './printed-dates.ts';
import { isBeside, nearness } from './place.ts';
import { jsonLd, meta, selectAttribute, webPageValues } from './rules.ts';
import { saidPublished } from './said-dates.ts';
import { TOLD_PUBLISHED_AT } from './story.ts';
import { datedOpening, firstTexts } from './text-opening.ts';

/** `datePublished` of microdata, of the thing that the page is about: not of teasers. */
const microdata: Rule<string> = {
  name: 'itemprop datePublished',
  source: 'microdata',
  find: ({ page }) => {
    const { $ } = page;
    const all = $('[itemprop~="datePublished"]').toArray().filter(isTag).slice(0, 20);
    const main = all.filter((element) => $(element).closest('[itemscope]').find('h1').length > 0 || nearness(element, page) === 0);
    const rest = all.filter((element) => !isBeside(element));
    const said = (elements: readonly Element[]): string[] =>
      elements.flatMap((element) => toText($(element).attr('content') ?? $(element).attr('datetime') ?? $(element).text()) ?? []);
    const days = new Set(said(rest).map((text) => toIsoDate(text)?.slice(0, 10)));
    return main.length > 0 ? said(main) : days.size === 1 ? said(rest) : [];
  },
};

/** The date of the page itself in JSON-LD, where no article node has one. */
const webPage: Rule<string> = {
  name: 'WebPage.datePublished',
  source: 'json-ld',
  find: ({ page }) => webPageValues(page, 'datePublished').flatMap((value) => toText(value) ?? []),
};

const PUBLISHED_KEY =
  /^(?:first_?publish(?:ed)?(?:_?(?:at|date|time))?|published_?(?:at|date|time|on)|publi(?:sh|cation)_?(?:date|time)|date_?published|display_date|pub_?date)$/i;
const NAMED = /^(?:[a-z]{1,12}[-_.:])?(?:publi(?:sh|shed|cation)|pub|first[-_.]?published)(?:[-_.:]?(?:date|time|at|on|datetime))?$/i;

/** Metas whose names say published in a way that no list knows (`w-published-date`, `sport.pubtime`); the first publication is the earliest. */
const namedMeta: Rule<string> = {
  name: 'meta that says published',
  source: 'meta',
  find: ({ page: { $ } }) =>
    $('meta[content]')
      .toArray()
      .filter(({ attribs }) => NAMED.test(attribs['name'] ?? attribs['property'] ?? ''))
      .map(({ attribs }) => tidy(attribs['content'] ?? ''))
      .map((content) => ({ content, date: toIsoDate(content) ?? '' }))
      .filter(({ date }) => date !== '')
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ content }) => content),
};

/** "SKARROW, March 14, 2025 – The council …": the whole day that opens a statement to the press. */
const openingDay: Rule<string> = {
  name: 'date that opens the text',
  source: 'text',
  isGuess: true,
  find: ({ body }) =>
    firstTexts(body)
      .map(datedOpening)
      .flatMap((opening) => (opening?.isWhole ? [opening.line] : []))
      .slice(0, 1),
};

/** `/2025/04/09/` or `/2025/apr/09/` in the address, as a last resort. */
const inUrl: Rule<string> = {
  name: 'date in the address',
  source: 'url',
  isGuess: true,
  find: ({ page }) => {
    const path = page.url ? new URL(page.url).pathname : '';
    const found =
      /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(path) ??
      /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?:[/-]|$)/.exec(path) ??
      /\/((?:19|20)\d{2})-(\d{2})-(\d{2})-/.exec(path);
    if (found) return [`${found[1]}-${found[2]}-${found[3]}`];
    const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/.exec(path);
    return named ? [`${named[3]} ${named[2]} ${named[1]}`] : [];
  },
};

export const publishedAt: Field<string> = {
  about: 'When the article was first published, as precise as the page says; never the date of a change, never today.',
  rules: [
    printedBefore,
    jsonLd('datePublished'),
    meta(
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'datepublished',
      'date-published',
      'parsely-pub-date',
      'sailthru.date',
      'publish-date',
      'publishdate',
      'pubdate',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'cxenseparse:recs:publishtime',
      'article.published',
      'published_time_telegram',
      'og:pubdate',
      'iso-8601-publish-date',
    ),
    namedMeta,
    microdata,
    publishedTime,
    selectAttribute('abbr.published', 'title'),
    saidPublished,
    hydration('publishedAt', PUBLISHED_KEY),
    TOLD_PUBLISHED_AT,
    webPage,
    jsonLd('dateCreated'),
    meta('date', 'created'),
    underHeadline,
    printedTime,
    dateClass,
    nearHeadline,
    TOLD_PUBLISHED,
    openingDay,
    dateAlone,
    updatedAlone,
    inUrl,
  ],
  accept: (candidate, { page }) => toDate(candidate, page),
  agree: (a, b) => a.slice(0, 10) === b.slice(0, 10),
};
