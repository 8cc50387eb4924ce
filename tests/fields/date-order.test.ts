import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOrder } from '../../src/fields/date-evidence.ts';
import { openPage } from '../../src/page/page.ts';

const rows = [
  { lang: 'en-US', order: 'month-first' },
  { lang: 'en_PH', order: 'month-first' },
  { lang: 'en-GB', order: 'day-first' },
  { lang: 'en-Latn-GB', order: 'day-first' },
  { lang: 'de', order: 'day-first' },
  { lang: 'en', order: 'unknown' },
  { lang: 'en', locale: 'en_GB', order: 'day-first' },
  { lang: 'en', locale: 'en_US', order: 'unknown' },
  { lang: 'en', locale: 'en_US', url: 'https://post.example.co.uk/story', order: 'day-first' },
  { lang: 'en', url: 'https://post.example.com.au/story', order: 'day-first' },
  { locale: 'fr_CA', order: 'day-first' },
] as const;

for (const row of rows) {
  test(`day or month first: ${JSON.stringify(row)}`, () => {
    const lang = 'lang' in row ? ` lang="${row.lang}"` : '';
    const locale = 'locale' in row ? `<meta property="og:locale" content="${row.locale}">` : '';
    const page = openPage(`<html${lang}><head>${locale}</head><p>x</p></html>`, 'url' in row ? row.url : undefined);
    assert.equal(dateOrder(page), row.order);
  });
}
