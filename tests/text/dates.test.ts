import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stampDate, writtenDate, writtenMoment, type Order } from '../../src/text/dates.ts';
import { MONTHS } from '../../src/text/months.ts';

const stamps: readonly (readonly [string, string | undefined])[] = [
  ['2025-04-09', '2025-04-09'],
  ['2025-04-09T02:14', '2025-04-09T02:14'],
  ['2025-04-09T02:14:32', '2025-04-09T02:14:32'],
  ['2025-04-09 02:14:32.123456 +0300', '2025-04-09T02:14:32.123456+03:00'],
  ['2025-04-09T02:14:32+03', '2025-04-09T02:14:32+03:00'],
  ['2025-04-09T02:14:32z', '2025-04-09T02:14:32Z'],
  ['2025-04-09 02:14:32 UTC', '2025-04-09T02:14:32Z'],
  ['20250409', '2025-04-09'],
  ['20250409T021432Z', '2025-04-09T02:14:32Z'],
  ['Wed, 09 Apr 2025 02:14:32 +0300', '2025-04-09T02:14:32+03:00'],
  ['Wed Apr 09 2025 02:14:32 GMT+0300 (Eastern European Time)', '2025-04-09T02:14:32+03:00'],
  ['Wed Apr 09 02:14:32 UTC 2025', '2025-04-09T02:14:32Z'],
  ['Wed Apr 09 02:14:32 EDT 2025', '2025-04-09T02:14:32'],
  ['1744164872', '2025-04-09T02:14:32Z'],
  ['1744164872123', '2025-04-09T02:14:32.123Z'],
  ['2025-13-09', undefined],
  ['2 hours ago', undefined],
  ['', undefined],
];
for (const [text, date] of stamps) test(`stamp "${text}"`, () => assert.equal(stampDate(text), date));

const written: readonly (readonly [string, string | undefined, Order?])[] = [
  ['04.19.25', '2025-04-19'],
  ['📅Jul. 11. 2025', '2025-07-11'],
  ['14 Mar 25', '2025-03-14'],
  ['14-Mar-25', '2025-03-14'],
  ['Mar 14, 25', '2025-03-14'],
  ['10 May 20 people came', undefined],
  ['🕒 3/14/25', '2025-03-14'],
  ['By Jo Doe | 3/14/25', '2025-03-14'],
  ['By Jo Doe 3/14/25', undefined],
  ['Wednesday, April 9th, 2025', '2025-04-09'],
  ['Apr. 9 2025 5:30 PM', '2025-04-09'],
  ['09-Apr-2025', '2025-04-09'],
  ['Published 04/09/25', '2025-04-09'],
  ['04/19/25 05:07 AM EDT', '2025-04-19'],
  ['09/04/25', '2025-04-09', 'day-first'],
  ['won 04/19/25 of the votes cast', undefined],
  ['Mittwoch, 9. April 2025, 14:00 Uhr', '2025-04-09'],
  ['09.04.2025 | 14:00', '2025-04-09'],
  ['Mi 09.04.25 | 14:07 Uhr', '2025-04-09'],
  ['Publié le 1er avril 2025 à 06h00', '2025-04-01'],
  ['9 de abril de 2025', '2025-04-09'],
  ['mercoledì 9 aprile 2025', '2025-04-09'],
  ['9 de março de 2025 às 10h', '2025-03-09'],
  ['9 mei 2025 om 08:00', '2025-05-09'],
  ['den 9 maj 2025', '2025-05-09'],
  ['2025. április 9., szerda', '2025-04-09'],
  ['9 aprilie 2025', '2025-04-09'],
  ['2025 m. balandžio 9 d. 14:00', '2025-04-09'],
  ['2025. gada 9. aprīlī', '2025-04-09'],
  ['2025eko apirilaren 9a', '2025-04-09'],
  ['٩ أبريل ٢٠٢٥', '2025-04-09'],
  ['৯ এপ্রিল ২০২৫', '2025-04-09'],
  ['9 Απριλίου 2025', '2025-04-09'],
  ['9 април 2025', '2025-04-09'],
  ['9 Agustus 2025', '2025-08-09'],
  ['9 अप्रैल 2025', '2025-04-09'],
  ['9. marts 2025 kl. 10', '2025-03-09'],
  ['9. desember 2025', '2025-12-09'],
  ['9 października 2025, 12:30', '2025-10-09'],
  ['9. července 2025', '2025-07-09'],
  ['9 сентября 2025 г.', '2025-09-09'],
  ['9 квітня, 2025', '2025-04-09'],
  ['9 Ağustos 2025 Cumartesi', '2025-08-09'],
  ['9 NİSAN 2025', '2025-04-09'],
  ['9. toukokuuta 2025', '2025-05-09'],
  ['2025年4月9日 5:30', '2025-04-09'],
  ['04/09/2025', '2025-04-09'],
  ['04/09/2025', '2025-09-04', 'day-first'],
  ['04-09-2025', '2025-09-04'],
  ['04-09-2025', '2025-04-09', 'month-first'],
  ['19/04/2025', '2025-04-19', 'month-first'],
  ['version 5.4.25', undefined],
  ['April 2025', undefined],
  ['yesterday at noon', undefined],
  ['room 12 of 2025', undefined],
];
const calendars: readonly [text: string, date: string | undefined][] = [
  ['3 มีนาคม 2564', '2021-03-03'],
  ['3 มี.ค. 64', '2021-03-03'],
  ['๓ มี.ค. พ.ศ. ๒๕๖๔', '2021-03-03'],
  ['03/03/2564', '2021-03-03'],
  ['۱۳ اسفند ۱۳۹۹', '2021-03-03'],
  ['چهارشنبه ۱۳ اسفند ماه ۱۳۹۹', '2021-03-03'],
  ['۱۳۹۹/۱۲/۱۳ - ۰۹:۱۲', '2021-03-03'],
  ['1399-12-13', '2021-03-03'],
  ['۳۰ اسفند ۱۳۹۹', '2021-03-20'],
  ['۱ فروردین ۱۴۰۳', '2024-03-20'],
  ['۱ فروردین ۱۴۰۴', '2025-03-21'],
  ['民國110年3月3日', '2021-03-03'],
  ['令和3年3月3日', '2021-03-03'],
  ['令和元年5月1日', '2019-05-01'],
  ['Ngày 3 tháng 3 năm 2021', '2021-03-03'],
  ['3 Tháng 3, 2021', '2021-03-03'],
  ['١٤٤٢/٠٧/١٩', undefined],
  ['3 รายการ 2564', undefined],
];
for (const [text, date] of calendars) test(`a date of another calendar: ${text}`, () => assert.equal(writtenDate(text), date));

for (const [text, date, order] of written) test(`written "${text}" ${order ?? ''}`, () => assert.equal(writtenDate(text, order), date));

test('every month of every language is read in the middle of a date', () => {
  for (const [language, months] of Object.entries(MONTHS)) {
    assert.equal(months.length, 12, language);
    for (const [index, forms] of months.entries()) {
      for (const form of forms.split(' ')) {
        assert.equal(writtenDate(`9. ${form} 2025`), `2025-${String(index + 1).padStart(2, '0')}-09`, `${language} ${form}`);
      }
    }
  }
});

// The time of day as it is printed beside the date: behind it, else before it; never completed, an offset only where one is printed.
const moments: readonly (readonly [string, string])[] = [
  ['14 March 2026, 18:05', '2026-03-14T18:05'],
  ['March 14, 2026 at 6:05 p.m. EDT', '2026-03-14T18:05'],
  ['Mar 14, 2026 | 6:05pm', '2026-03-14T18:05'],
  ['March 14, 2026 12:05 AM', '2026-03-14T00:05'],
  ['Sat 14 Mar 2026 18.05 GMT', '2026-03-14T18:05Z'],
  ['5:47 PM EST, Sat March 14, 2026', '2026-03-14T17:47'],
  ['18:05, 14 марта 2026', '2026-03-14T18:05'],
  ['14 марта 2026 в 18:05', '2026-03-14T18:05'],
  ['14.03.2026, 18:05 Uhr', '2026-03-14T18:05'],
  ['14. März 2026 um 8.05 Uhr', '2026-03-14T08:05'],
  ['le 14 mars 2026 à 18h05', '2026-03-14T18:05'],
  ['14/03/2026 18h05', '2026-03-14T18:05'],
  ['14 mar 2026 - 18:05 CET', '2026-03-14T18:05'],
  ['14.3.2026 klo 18.05', '2026-03-14T18:05'],
  ['14. mars 2026 kl. 18.05', '2026-03-14T18:05'],
  ['Thứ bảy, 14/3/2026, 18:05 (GMT+7)', '2026-03-14T18:05+07:00'],
  ['2026. 03. 14. 오후 6:05', '2026-03-14T18:05'],
  ['2026.03.14 18:05', '2026-03-14T18:05'],
  ['2026年3月14日（土） 18時05分', '2026-03-14T18:05'],
  ['2026年03月14日 18:05', '2026-03-14T18:05'],
  ['١٤ مارس ٢٠٢٦ - ٦:٠٥ م', '2026-03-14T18:05'],
  ['14 मार्च 2026, 06:05 PM IST', '2026-03-14T18:05'],
  ['14 มีนาคม 2569 18:05 น.', '2026-03-14T18:05'],
  ['۲۳ اسفند ۱۴۰۴ - ۱۸:۰۵', '2026-03-14T18:05'],
  // Two numbers, a length, a span of hours, no hour of any clock: the day alone.
  ['14 March 2026 18.05', '2026-03-14'],
  ['March 14, 2026 · 3:42', '2026-03-14'],
  ['March 14, 2026, 03:42 min', '2026-03-14'],
  ['14 March 2026, 18:00–20:00', '2026-03-14'],
  ['14 March 2026, 28:05', '2026-03-14'],
  ['14 March 2026. Shares fell 18:05', '2026-03-14'],
  ['18:05 Jo Doe 14 March 2026', '2026-03-14'],
];
for (const [text, moment] of moments) test(`moment "${text}"`, () => assert.equal(writtenMoment(text, 'day-first'), moment));
