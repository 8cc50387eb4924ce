import type { AnyNode } from 'domhandler';
import { isText } from 'domhandler';
import { lastBefore } from '../page/order.ts';
import type { Page } from '../page/page.ts';
import { stampDate, writtenMoment, type Order } from '../text/dates.ts';
import { tidy } from '../text/spaces.ts';

const MONTH_FIRST = /^(?:us|ph)$/;
// Countries that write English with the day first.
const DAY_FIRST = /\.(?:uk|au|nz|ie|in|za|ng|ke|gh|mt|sg|my|pk|lk|bd|tz|ug|zw)$/;

/** What comes first in `04/09/2025` on this page: by its language's region, else by its address. */
export function dateOrder(page: Page): Order {
  const locale = page.metas('og:locale')[0] ?? '';
  const { language, region } = partsOf(page.$('html').attr('lang') ?? locale);
  if (language && language !== 'en') return 'day-first';
  if (region) return MONTH_FIRST.test(region) ? 'month-first' : 'day-first';
  const stated = partsOf(locale).region;
  // Plug-ins say "en_US" unless told otherwise.
  if (stated && !MONTH_FIRST.test(stated)) return 'day-first';
  const host = page.url ? new URL(page.url).hostname : '';
  return DAY_FIRST.test(host) ? 'day-first' : 'unknown';
}

/** Language and region of "en-GB", "en_GB", "en"; empty where it says none. */
function partsOf(tag: string): { readonly language: string; readonly region: string } {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  return { language, region: rest.at(-1) ?? '' };
}

const MINUTE = 60_000;

/** A date as a page states it, for machines or in words; undefined where it is none. */
export function toDate(candidate: string, page: Page): string | undefined {
  const stamp = stampDate(candidate);
  return stamp ? localStamp(stamp, page) : writtenMoment(candidate, dateOrder(page));
}

/** A stamp in UTC as the page prints the same minute with its own offset, where it does. */
export function localStamp(stamp: string, { $ }: Page): string {
  if (!stamp.includes('T') || !/(?:Z|[+-]00:00)$/.test(stamp)) return stamp;
  const minute = Math.floor(Date.parse(stamp) / MINUTE);
  for (const element of $('time[datetime]').toArray().slice(0, 20)) {
    const local = stampDate(element.attribs['datetime'] ?? '');
    if (!local || !/[+-]\d{2}:\d{2}$/.test(local) || local.endsWith('00:00')) continue;
    if (Math.floor(Date.parse(local) / MINUTE) === minute) return local;
  }
  return stamp;
}

/** The text that stands right before a node, at most a few elements away: "Published" over a date. */
export function leadOf(node: AnyNode): string {
  let steps = 0;
  let mark = '';
  for (let at = lastBefore(node); at && steps < 12; at = lastBefore(at), steps += 1) {
    const text = isText(at) ? tidy(at.data) : '';
    // "Updated", ":" in two texts, as React writes them.
    if (/\p{L}|\d/u.test(text)) return `${text}${mark}`.slice(-60);
    if (text) mark = `${text}${mark}`;
  }
  return mark.slice(-60);
}
