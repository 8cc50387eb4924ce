import { isTag } from 'domhandler';
import { own, typesOf } from '../page/json-ld.ts';
import { toIsoDate, writtenDate } from '../text/dates.ts';
import { tidy, toText } from '../text/spaces.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { isAboveHeadline, isBeside } from './place.ts';
import { jsonLd, meta, microdata, selectAttribute } from './rules.ts';

const MODIFIED =
  /^\W{0,3}(?:last )?(?:updated|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|oppdatert|opdateret|uppdaterad|оновлено|обновлено|güncelle)/i;

/** `time` elements in page order outside furniture: their machine-readable date, else the printed one. */
const printedTime: Rule<string> = {
  name: 'time',
  source: 'page',
  find: ({ page: { $ } }) =>
    $('time')
      .toArray()
      .filter((element) => !isBeside(element))
      .slice(0, 5)
      .map((element) => ({
        stamp: $(element).attr('datetime') ?? '',
        text: tidy($(element).parent().text()).slice(0, 80),
        own: tidy($(element).text()),
      }))
      .toSorted((a, b) => Number(MODIFIED.test(a.text)) - Number(MODIFIED.test(b.text)))
      .map(({ stamp, own }) => (toIsoDate(stamp) ? stamp : own)),
};

/** A written date in an element that is called date, in the article's head. */
const dateClass: Rule<string> = {
  name: 'class date',
  source: 'page',
  find: ({ page: { $ } }) =>
    $(
      '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i]',
    )
      .toArray()
      .filter((element) => !isBeside(element))
      .map((element) => tidy($(element).text()))
      .filter((text) => text.length > 5 && text.length < 200)
      .slice(0, 30)
      .toSorted((a, b) => Number(MODIFIED.test(a)) - Number(MODIFIED.test(b))),
};

/** A short text with a date between the headline and the first paragraphs. */
const nearHeadline: Rule<string> = {
  name: 'near the headline',
  source: 'page',
  find: function* near({ page: { $ }, body }: Evidence) {
    const h1 = $('h1').first();
    const scope = h1.length > 0 ? h1.parent().parent() : $(body.root ?? 'body');
    const short = scope.find('*').toArray().slice(0, 300).filter(isTag);
    for (const element of short) {
      const text = tidy($(element).text());
      if (text.length > 5 && text.length < 120) yield text;
    }
  },
};

/** A short text that is hardly more than a date, behind the headline first. */
const dateAlone: Rule<string> = {
  name: 'text that is a date',
  source: 'page',
  find: ({ page }) => {
    const { $ } = page;
    const leaves = $('p, span, div, li, small, i, em, b, font, td')
      .toArray()
      .filter((element) => element.children.length > 0 && !element.children.some((child) => isTag(child)));
    const found = leaves
      .slice(0, 4000)
      .map((element) => ({ element, text: tidy($(element).text()) }))
      .filter(({ text, element }) => text.length >= 8 && text.length <= 45 && writtenDate(text) !== undefined && !isBeside(element));
    const [above, below] = [
      found.filter(({ element }) => isAboveHeadline(element, page)),
      found.filter(({ element }) => !isAboveHeadline(element, page)),
    ];
    return [...below, ...above].slice(0, 5).map(({ text }) => text);
  },
};

/** The date of the page itself in JSON-LD, where no article node has one. */
const webPage: Rule<string> = {
  name: 'WebPage.datePublished',
  source: 'json-ld',
  find: ({ page }) =>
    page.jsonLd.nodes
      .filter((node) => typesOf(node).some((type) => type.endsWith('WebPage')))
      .flatMap((node) => toText(own(node, 'datePublished')) ?? []),
};

/** `/2025/04/09/` in the address. */
const inUrl: Rule<string> = {
  name: 'date in the address',
  source: 'url',
  find: ({ page }) => {
    const found =
      /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(page.url ?? '') ??
      /\/((?:19|20)\d{2})(\d{2})(\d{2})[/-]/.exec(page.url ?? '');
    return found ? [`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`] : [];
  },
};

export const publishedAt: Field<string> = {
  about: 'When the article was first published, as precise as the page says; never the date of a change, never today.',
  rules: [
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
    microdata('datePublished'),
    selectAttribute('time[pubdate], time.published, time.entry-date, time[class*="publish" i], abbr.published', 'datetime'),
    webPage,
    jsonLd('dateCreated'),
    meta('date', 'created'),
    printedTime,
    dateClass,
    nearHeadline,
    dateAlone,
    inUrl,
  ],
  accept: (candidate) => toIsoDate(candidate) ?? writtenDate(candidate),
  agree: (a, b) => a.slice(0, 10) === b.slice(0, 10),
};
