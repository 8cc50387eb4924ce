import { typesOf } from '../page/json-ld.ts';
import { toIsoDate, writtenDate } from '../text/dates.ts';
import { dateOrder, leadOf, localStamp } from './date-evidence.ts';
import { labelAtEnd, splitAtLabels } from './date-words.ts';
import type { Evidence, Rule } from './field.ts';
import { headlineZone } from './headline-zone.ts';
import { isInTeaser } from './printed-bylines.ts';
import { spacedText } from './printed-text.ts';
import { jsonLd, meta } from './rules.ts';

const LONGEST = 60;

// A newsroom's data say what they mean; a live blog prints the days of its entries.
const NEWS = /News|Report|LiveBlog/;
const PUBLISHED = [jsonLd('datePublished'), meta('article:published_time')];
const MODIFIED = [jsonLd('dateModified'), meta('article:modified_time', 'og:updated_time')];

/**
 * The one day printed under the headline that is earlier than the page's data says, where these give no later day for
 * the last change: sites that are built anew at each change state the day of the build for both.
 */
export const printedBefore: Rule<string> = {
  name: 'printed day before that of the data',
  source: 'page',
  isGuess: true,
  find: (evidence) => {
    if (evidence.page.jsonLd.articles.some((node) => typesOf(node).some((type) => NEWS.test(type)))) return [];
    const [published, modified] = [dayOf(PUBLISHED, evidence), dayOf(MODIFIED, evidence)];
    if (!published || !modified || modified > published) return [];
    const days = new Set(printedDays(evidence, swapped(published)));
    const [day] = days;
    return day !== undefined && days.size === 1 && day < published ? [day] : [];
  },
};

const FIGURES = /\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** The day as who takes its month for the day reads it: "12.09.16" of a page that puts the month first. */
function swapped(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}-${date}-${month}`;
}

function dayOf(rules: readonly Rule<string>[], evidence: Evidence): string | undefined {
  const [stamp = ''] = rules.flatMap((rule) => [...rule.find(evidence)]);
  const date = toIsoDate(stamp);
  return date === undefined ? undefined : localStamp(date, evidence.page).slice(0, 10);
}

/** The whole days of short texts under the headline, none of a change, and none that may be the other way round in figures. */
function printedDays({ page }: Evidence, otherWay: string): string[] {
  return headlineZone(page).flatMap((element) => {
    const text = spacedText(element, LONGEST) ?? '';
    if (!/\p{Nd}/u.test(text) || labelAtEnd(leadOf(element)) === 'modified' || isInTeaser(page, { element, text })) return [];
    const parts = splitAtLabels(text).filter(({ is }) => is !== 'modified');
    return parts.flatMap((part) => {
      const day = writtenDate(part.text, dateOrder(page))?.slice(0, 10) ?? '';
      const isSwapped = day === otherWay && FIGURES.test(part.text);
      return day.length === 10 && !isSwapped ? [day] : [];
    });
  });
}
