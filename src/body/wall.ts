import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { countWords, tidy } from '../text/spaces.ts';
import { AGREEMENTS, BOT_TEXTS, BOT_TITLES, CONSENT_TERMS, CONSENT_TITLES, LOGIN_TITLES, SCRIPT_NEEDS } from '../text/wall-words.ts';

/** Below this many characters a page holds no article beside what stands in the way. */
const HARDLY = 250;
/** A wall explains itself in a page of text at most; block pages and consent texts have been seen up to here. */
const LONGEST_BOT_WALL = 2_500;
const LONGEST_CONSENT_WALL = 6_000;
/** Share of a consent wall's words that speak of consent; articles about cookies stay far below. */
const CONSENT_SHARE = 0.06;

// Challenge pages of Cloudflare, PerimeterX, DataDome, Imperva, AWS WAF, Kasada, reCAPTCHA and hCaptcha.
const BOT_MARKUP =
  '#challenge-form, #challenge-running, #challenge-error-text, #cf-challenge-running, #cf-error-details, .cf-browser-verification, #px-captcha, #captcha-container, .g-recaptcha, .h-captcha, .cf-turnstile, iframe[src*="captcha" i], iframe[src*="_Incapsula_Resource"], script[src*="_Incapsula_Resource"], script[src*="captcha-delivery" i], script[src*="/cdn-cgi/challenge-platform/" i], script[src*=".awswaf.com" i], script[src*="/ips.js" i]';
const BOT_WORDS = new RegExp(`^(?:${anyOf(BOT_TITLES)})`, 'i');
const BOT_BODY = new RegExp(anyOf(BOT_TEXTS), 'i');
const CONSENT_WORDS = new RegExp(`^(?:${anyOf(CONSENT_TITLES)})`, 'i');
const OF_CONSENT = new RegExp(anyOf(CONSENT_TERMS), 'gi');
const AGREE = new RegExp(anyOf(AGREEMENTS), 'i');
const LOGIN_WORDS = new RegExp(`^(?:${anyOf(LOGIN_TITLES)})(?![\\p{L}\\p{M}])`, 'iu');
const SCRIPT_WORDS = new RegExp(anyOf(SCRIPT_NEEDS), 'i');
// Where frameworks mount the page that their scripts make.
const MOUNTS = '#root, #app, #__next, #__nuxt, #___gatsby, #svelte, #app-root, #main-app, app-root, [ng-app], [data-reactroot]';

const BOT = 'the site asks for a proof that a person reads (captcha or bot wall)';
const CONSENT = 'the site asks for consent first';

/**
 * What stands in the way of the article: a bot wall, a consent or login wall, or a shell that only scripts fill.
 * Undefined where nothing says so, or where the page's own data says that it is an article.
 */
export function wallOf(page: Page, text: string): string | undefined {
  if (saysArticle(page)) return undefined;
  const { $ } = page;
  const headings = [tidy($('title').first().text()), tidy($('h1').first().text())];
  const printed = tidy($('body').text()).slice(0, LONGEST_CONSENT_WALL);
  return text.length < HARDLY ? wallOfShort(page, headings, printed) : wallOfLong(page, headings, { text, printed });
}

function saysArticle(page: Page): boolean {
  return page.jsonLd.articles.length > 0 || page.metas('article:published_time').length > 0;
}

function wallOfShort({ $ }: Page, headings: readonly string[], printed: string): string | undefined {
  const some = (words: RegExp): boolean => headings.some((heading) => words.test(heading));
  if (some(BOT_WORDS) || BOT_BODY.test(printed) || $(BOT_MARKUP).length > 0) return BOT;
  if (some(CONSENT_WORDS)) return CONSENT;
  if (some(LOGIN_WORDS) || $('input[type="password"]').length > 0) return 'the site asks for a login';
  const isEmpty = (mount: Parameters<typeof $>[0]): boolean => tidy($(mount).text()).length < 40;
  const isShell = $('script').length > 0 && $(MOUNTS).toArray().some(isEmpty);
  if (SCRIPT_WORDS.test(printed) || SCRIPT_WORDS.test($('noscript').text().slice(0, 3000)) || isShell)
    return 'the page is only a shell for scripts';
  return undefined;
}

/** A wall with a page of explanations: only where headline, markup and words agree. */
function wallOfLong(
  { $ }: Page,
  headings: readonly string[],
  { text, printed }: { readonly text: string; readonly printed: string },
): string | undefined {
  // "Access denied: how …" is a headline; a wall's title stands alone or before the site's name.
  const isBotTitle = headings.some(
    (heading) => /^[.!?…]{0,3}\s{0,2}(?:[|–—-].{0,60})?$/.test(heading.replace(BOT_WORDS, '')) && BOT_WORDS.test(heading),
  );
  if (text.length < LONGEST_BOT_WALL && isBotTitle && (BOT_BODY.test(printed) || $(BOT_MARKUP).length > 0)) return BOT;
  if (text.length > LONGEST_CONSENT_WALL) return undefined;
  const share = (text.match(OF_CONSENT)?.length ?? 0) / Math.max(1, countWords(text));
  const buttons = $('button, [role="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i]')
    .toArray()
    .slice(0, 30)
    .map((element) => `${tidy($(element).text())} ${$(element).attr('value') ?? ''}`);
  if (share > CONSENT_SHARE && buttons.some((label) => label.length < 80 && AGREE.test(label))) return CONSENT;
  return undefined;
}
