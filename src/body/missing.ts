import { isTag } from 'domhandler';
import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { MISSING_TITLES } from '../text/missing-words.ts';
import { tidy } from '../text/spaces.ts';
import { tokensOf } from './tokens.ts';

/** Behind the words no more than marks and the name of the site: "404: how a number became a joke" is a headline. */
const TITLE = new RegExp(`^(?:${anyOf(MISSING_TITLES)})[.!?。！…]{0,3}(?:\\s{0,2}[|·«»]\\s?.{0,60}|\\s[–—-]\\s.{0,60})?$`, 'iu');
const LONGEST = 160;

/** Whether a page says that it stands where another is missing, as many do with status 200, and no data calls it an article. */
export function isMissing(page: Page): boolean {
  if (page.metas('article:published_time').length > 0 || page.jsonLd.articles.length > 0) return false;
  const { $ } = page;
  const [body] = $('body').toArray().filter(isTag);
  // WordPress' word for it.
  if (body && / error404 /.test(tokensOf(body))) return true;
  return [$('title').first(), $('h1').first()].some((heading) => TITLE.test(tidy(heading.text()).slice(0, LONGEST)));
}
