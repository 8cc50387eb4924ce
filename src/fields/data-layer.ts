import type { Page } from '../page/page.ts';
import { toIsoDate } from '../text/dates.ts';
import { fold, lowerAlike, tidy } from '../text/spaces.ts';
import { dateOrder } from './date-evidence.ts';
import { distinct, named, type Found } from './found-authors.ts';
import type { Rule } from './field.ts';
import { kept } from './kept.ts';
import { oncePerPage } from '../page/views.ts';
import { saysPublished, saysWriter } from './key-words.ts';

// More are the words of a setting.
const MOST_WRITERS = 8;
const MOST_KEYS = 4;

/** Whom the page tells its counters as its authors, unless it tells of several articles. */
export const TOLD_WRITERS: Rule<Found> = kept({
  name: 'author of the data layer',
  source: 'hydration',
  isGuess: true,
  find: ({ page }) => {
    const told = page.dataLayer.filter(({ key, texts }) => saysWriter(key) && texts.length <= MOST_WRITERS);
    const ofOne = told.filter(({ key, texts }) => told.every((other) => other.key !== key || other.texts.join() === texts.join()));
    return ofOne.slice(0, MOST_KEYS).map(({ key, texts }) => {
      const names = texts.filter((text) => isName(text, key)).flatMap((text) => named(text).map(({ name }) => name));
      return distinct(names.slice(0, MOST_WRITERS).flatMap((name) => asPrinted(name, page)));
    });
  },
});

/** A word alone is a name where the key says whose: `author: "name"` may be of any code. */
const isName = (text: string, key: string): boolean => /[\s_.-]/.test(text) || /\p{Ll}\p{Lu}|[_.-]/u.test(key);

/** When the page tells its counters that it was published, if it tells them one day. */
export const TOLD_PUBLISHED: Rule<string> = {
  name: 'date of the data layer',
  source: 'hydration',
  isGuess: true,
  find: ({ page }) => {
    const dates = page.dataLayer
      .filter(({ key }) => saysPublished(key))
      .flatMap(({ texts: [text = ''] }) => ({ text, day: toIsoDate(text, dateOrder(page))?.slice(0, 10) }))
      .filter(({ day }) => day !== undefined);
    return dates.every(({ day }) => day === dates[0]?.day) ? dates.map(({ text }) => text) : [];
  },
};

/** As the page prints it, if it does: counters get names in small letters or as a slug, "jo_doe", and of accounts that wrote nothing. */
function asPrinted(told: string, page: Page): Found {
  const { text, lower } = printedText(page);
  for (const form of [told.toLowerCase(), fold(told)]) {
    const at = lower.indexOf(form);
    if (at >= 0) return named(text.slice(at, at + form.length));
  }
  return [];
}

const printedText = oncePerPage((page) => {
  const text = tidy(page.$('body').text());
  return { text, lower: lowerAlike(text) };
});
