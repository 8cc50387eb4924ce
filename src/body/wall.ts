import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';

const BOT_MARKUP =
  '#challenge-form, #challenge-running, #cf-challenge-running, .cf-browser-verification, #px-captcha, #captcha-container, .g-recaptcha, .h-captcha, iframe[src*="captcha" i], iframe[src*="geo.captcha-delivery" i], script[src*="/cdn-cgi/challenge-platform/" i]';
const BOT_WORDS =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|are you a robot|verify (?:that )?you are (?:a )?human|pardon our interruption|checking your browser|security check|human verification|request (?:blocked|unsuccessful)|bot verification|please verify)/i;
const CONSENT_WORDS =
  /^(?:before you continue|we value your privacy|cookie consent|consent required|ihre privatsphäre|votre vie privée|zustimmung)/i;
const LOGIN_WORDS = /^(?:log ?in|sign ?in|anmelden|connexion|iniciar sesión|accedi|please log in)\b/i;
const SCRIPT_WORDS =
  /(?:enable|activate|requires?|need to (?:enable|turn on)|turn on) javascript|javascript (?:is (?:disabled|required)|must be enabled)|aktivieren sie javascript|activer javascript/i;

/**
 * What stands in the way of the article on a page of little text: a bot wall, a consent or login wall, or a
 * shell that only scripts fill. Undefined where nothing says so.
 */
export function wallOf(page: Page): string | undefined {
  const { $ } = page;
  if (page.jsonLd.articles.length > 0) return undefined;
  const title = tidy($('title').first().text());
  const heading = tidy($('h1').first().text());
  if (BOT_WORDS.test(title) || BOT_WORDS.test(heading) || $(BOT_MARKUP).length > 0)
    return 'the site asks for a proof that a person reads (captcha or bot wall)';
  if (CONSENT_WORDS.test(title) || CONSENT_WORDS.test(heading)) return 'the site asks for consent first';
  if (LOGIN_WORDS.test(title) || LOGIN_WORDS.test(heading) || $('input[type="password"]').length > 0) return 'the site asks for a login';
  const isShell =
    $('#root, #app, #__next, #__nuxt, app-root')
      .toArray()
      .some((element) => tidy($(element).text()) === '') && $('script').length > 0;
  if (SCRIPT_WORDS.test(tidy($('body').text()).slice(0, 3000)) || SCRIPT_WORDS.test($('noscript').text().slice(0, 3000)) || isShell)
    return 'the page is only a shell for scripts';
  return undefined;
}
