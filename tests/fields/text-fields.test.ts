import assert from 'node:assert/strict';
import { test } from 'node:test';
import { access } from '../../src/fields/access.ts';
import { canonicalUrl } from '../../src/fields/canonical-url.ts';
import { corrections } from '../../src/fields/corrections.ts';
import { dateline } from '../../src/fields/dateline.ts';
import { description } from '../../src/fields/description.ts';
import type { Field } from '../../src/fields/field.ts';
import { language } from '../../src/fields/language.ts';
import { modifiedAt } from '../../src/fields/modified-at.ts';
import { publishedAt } from '../../src/fields/published-at.ts';
import { readTime } from '../../src/fields/read-time.ts';
import { section } from '../../src/fields/section.ts';
import { siteName } from '../../src/fields/site-name.ts';
import { tags } from '../../src/fields/tags.ts';
import { title } from '../../src/fields/title.ts';
import { ld, read } from './read.ts';

interface Row {
  readonly name: string;
  readonly html: string;
  readonly value: unknown;
  readonly rule: RegExp;
  readonly withBody?: boolean;
}

function table<T>(label: string, field: Field<T>, rows: readonly Row[]): void {
  for (const { name, html, value, rule, withBody } of rows) {
    test(`${label}: ${name}`, async () => {
      const reading = await read(field, html, withBody);
      assert.deepEqual(reading.value, value);
      assert.match(reading.rule?.name ?? 'none', rule);
      assert.deepEqual(reading.defects, []);
    });
  }
}

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const story = `<p>${words.repeat(3)}</p><p>${words.repeat(3)}</p>`;

const german = `<p>${'Die Fähre quert den Hafen alle vierzig Minuten, und niemand hat je gesehen, dass sie nicht zu spät ist. '.repeat(4)}</p>`;

table('title', title, [
  {
    name: 'a date in one element with the headline',
    html: '<meta property="og:title" content="Ferries for beginners"><h1>Ferries for beginners January 1, 2025</h1>',
    value: 'Ferries for beginners',
    rule: /h1/,
  },
  {
    name: 'a number of comments behind the headline',
    html: '<title>Ferries for beginners</title><h1>Ferries for beginners <b>87</b></h1>',
    value: 'Ferries for beginners',
    rule: /h1/,
  },
  {
    name: 'a year that is of the headline',
    html: '<meta property="og:title" content="Ferries for beginners 2025"><title>Ferries for beginners 2025</title><h1>Ferries for beginners 2025</h1>',
    value: 'Ferries for beginners 2025',
    rule: /h1/,
  },
  {
    name: 'h1 that og:title knows',
    html: '<meta property="og:title" content="Tide turns early | Harbour Post"><h1>Tide turns early</h1>',
    value: 'Tide turns early',
    rule: /^h1$/,
  },
  {
    name: 'a kicker set into the h1',
    html: '<title>Tide turns early</title><h1><span class="kicker">Weather</span> Tide turns early</h1>',
    value: 'Tide turns early',
    rule: /^h1$/,
  },
  {
    name: 'news headline with its printed kicker',
    html: `${ld({ '@type': 'NewsArticle', headline: 'Weather: Tide turns early' })}<meta property="og:title" content="Weather: Tide turns early"><h1>Tide turns early</h1>`,
    value: 'Weather: Tide turns early',
    rule: /agree/,
  },
  {
    name: 'the logo is in an h1',
    html: '<h1>Harbour Post</h1><meta property="og:title" content="Tide turns early by an hour"><meta property="og:site_name" content="Harbour Post">',
    value: 'Tide turns early by an hour',
    rule: /^meta og:title/,
  },
  { name: 'site name after a bar', html: '<title>Tide turns early | Harbour Post</title>', value: 'Tide turns early', rule: /^title$/ },
  {
    name: 'a dash inside the headline stays',
    html: '<title>Tide – and time – turn early</title>',
    value: 'Tide – and time – turn early',
    rule: /^title$/,
  },
  {
    name: 'entities in JSON-LD',
    html: ld({ '@type': 'NewsArticle', headline: 'Tide &amp; time' }),
    value: 'Tide & time',
    rule: /headline/,
  },
  {
    name: 'an h1 that is the last crumb gives way to the heading that the data repeats',
    html: '<meta property="og:title" content="Tide turns early"><ol><li><a href="/n/">News</a></li><li><h1>Harbour tide news: all you need to know</h1></li></ol><article><h2><span>Weather</span> <span>Tide turns early</span></h2></article>',
    value: 'Tide turns early',
    rule: /repeats/,
  },
  {
    name: 'an h1 after two links of the way here is a crumb too',
    html: '<meta property="og:title" content="Tide turns early"><div><a href="/n/">News</a><a href="/n/w/">Weather</a><h1>Harbour tide news: all you need to know</h1></div><header><h2>Tide turns early</h2></header>',
    value: 'Tide turns early',
    rule: /repeats/,
  },
  {
    name: 'a crumb is the headline where nothing else is',
    html: '<title>Tide turns early</title><nav></nav><ul class="breadcrumb"><li><h1>Tide turns early</h1></li></ul>',
    value: 'Tide turns early',
    rule: /alone/,
  },
  {
    name: 'an h1 that links home is the site',
    html: '<title>Tides of Halvik: Tide turns early</title><h1><a href="/">Tides of Halvik</a></h1><h1>Tide turns early</h1>',
    value: 'Tide turns early',
    rule: /^h1$/,
  },
  {
    name: 'a date and a subtitle set into the h1',
    html: '<title>Tide turns early</title><h1><time>9 April</time> Tide turns early<h3>Posted by Jo</h3></h1>',
    value: 'Tide turns early',
    rule: /^h1$/,
  },
  {
    name: 'an h1 that the data does not know, alone on its page',
    html: '<meta property="og:title" content="Why the ferry left at noon"><h1>Tide turns early</h1>',
    value: 'Tide turns early',
    rule: /alone/,
  },
  {
    name: 'an h1 in a language without spaces',
    html: '<meta property="og:title" content="港の渡し船、半世紀ぶりに運休"><h1>潮の満ち引きが早まる見通し</h1>',
    value: '潮の満ち引きが早まる見通し',
    rule: /alone/,
  },
  {
    name: 'the heading and og:title against the data',
    html: `${ld({ '@type': 'NewsArticle', headline: 'Harbour: Tide turns early' })}<meta property="og:title" content="Tide turns early"><h1>Tide turns early</h1>`,
    value: 'Tide turns early',
    rule: /^h1$/,
  },
  { name: 'live mark', html: '<title>Tide turns early | Live</title>', value: 'Tide turns early', rule: /^title$/ },
  {
    name: 'a WebSite that is named like the story',
    html: `${ld({ '@type': 'WebSite', name: 'Tide turns early - ferries stay in the harbour all day' })}<title>Tide turns early - ferries stay in the harbour all day</title>`,
    value: 'Tide turns early - ferries stay in the harbour all day',
    rule: /^title$/,
  },
  { name: 'curly quotes stay curly', html: '<title>‘Tide’ turns “early”</title>', value: '‘Tide’ turns “early”', rule: /^title$/ },
]);

const BUILT = ld({ '@type': 'BlogPosting', headline: 'x', datePublished: '2025-06-24T10:00:00Z', dateModified: '2025-06-24T10:00:00Z' });
table('publishedAt, printed before the day of the build', publishedAt, [
  {
    name: 'the same day with its month first, beside other words',
    html: '<meta property="article:published_time" content="2025-12-09T22:51:26Z"><meta property="article:modified_time" content="2025-12-09T22:51:26Z"><h1>Tide turns early</h1><p><span>12.09.2025</span> <span>12 mins ago</span></p>',
    value: '2025-12-09T22:51:26Z',
    rule: /article:published_time/,
  },
  {
    name: 'the same day with its month first',
    html: '<meta property="article:published_time" content="2025-12-09T22:51:26Z"><meta property="article:modified_time" content="2025-12-09T22:51:26Z"><h1>Tide turns early</h1><p>12.09.2025</p>',
    value: '2025-12-09T22:51:26Z',
    rule: /article:published_time/,
  },
  {
    name: 'one day for both in the data, an earlier one under the headline',
    html: `${BUILT}<h1>A long headline</h1><div><div>Ann Lee</div><div>August 25, 2024</div></div>`,
    value: '2024-08-25',
    rule: /printed day/,
  },
  {
    name: 'a later change in the data',
    html: `${BUILT.replace('dateModified":"2025-06', 'dateModified":"2025-07')}<h1>A long headline</h1><div>August 25, 2024</div>`,
    value: '2025-06-24T10:00:00Z',
    rule: /datePublished/,
  },
  {
    name: 'the printed day is that of a change',
    html: `${BUILT}<h1>A long headline</h1><div>Updated August 25, 2024</div>`,
    value: '2025-06-24T10:00:00Z',
    rule: /datePublished/,
  },
  {
    name: 'a newsroom that prints the day of a live entry',
    html: `${BUILT.replace('BlogPosting', 'LiveBlogPosting')}<h1>A long headline</h1><div>June 23, 2025</div>`,
    value: '2025-06-24T10:00:00Z',
    rule: /datePublished/,
  },
  {
    name: 'two days are printed',
    html: `${BUILT}<h1>A long headline</h1><div>August 25, 2024</div><div>May 5, 2023</div>`,
    value: '2025-06-24T10:00:00Z',
    rule: /datePublished/,
  },
]);
table('publishedAt', publishedAt, [
  {
    name: 'two figures for the year behind the word',
    html: '<h1>x</h1><p>Text.</p><ul><li>Published 04/09/25</li></ul>',
    value: '2025-04-09',
    rule: /say published/,
  },
  {
    name: 'a theme that calls its only date updated',
    html: '<article><h1>x</h1><time class="meta__time updated" datetime="2025-04-09T12:34:00-04:00">Wednesday</time></article>',
    value: '2025-04-09T12:34:00-04:00',
    rule: /updated alone/,
  },
  {
    name: 'a date that is said to be of a change',
    html: '<article><h1>x</h1><p>Updated: <time class="updated" datetime="2025-04-09T12:34:00-04:00">Wednesday</time></p></article>',
    value: '2025-04-09',
    rule: /address/,
  },
  {
    name: 'a script prints from data of the element',
    html: '<h1>x</h1><time data-published="2025-04-09 09:13:00Z">4 hours ago</time>',
    value: '2025-04-09T09:13:00Z',
    rule: /^date under the headline$/,
  },
  {
    name: 'the foot of a header that is no article',
    html: '<div><h1>x</h1><footer class="meta"><p class="timestamp"><time datetime="2025-04-09T05:07-0400">04/09/25 05:07 AM EDT</time></p></footer></div>',
    value: '2025-04-09T05:07-04:00',
    rule: /^date under the headline$/,
  },
  {
    name: 'JSON-LD with offset',
    html: ld({ '@type': 'NewsArticle', headline: 'x', datePublished: '2025-04-09T05:14:32+03:00' }),
    value: '2025-04-09T05:14:32+03:00',
    rule: /datePublished/,
  },
  {
    name: 'OpenGraph',
    html: '<meta property="article:published_time" content="2025-04-09T02:14:32.000Z">',
    value: '2025-04-09T02:14:32.000Z',
    rule: /article:published_time/,
  },
  { name: 'a bare date stays bare', html: '<meta name="date" content="2025-04-09">', value: '2025-04-09', rule: /meta date/ },
  { name: 'time element', html: '<time datetime="2025-04-09T02:14">9 April</time>', value: '2025-04-09T02:14', rule: /^time$/ },
  {
    name: 'time of a teaser in a sidebar',
    html: '<aside><time datetime="2020-01-01">x</time></aside><time datetime="2025-04-09">x</time>',
    value: '2025-04-09',
    rule: /^time$/,
  },
  {
    name: 'an update does not come first',
    html: '<p>Updated <time datetime="2025-05-01">x</time></p><p><time datetime="2025-04-09">x</time></p>',
    value: '2025-04-09',
    rule: /^time$/,
  },
  { name: 'German in words', html: '<div class="date">9. April 2025, 14:00 Uhr</div>', value: '2025-04-09T14:00', rule: /class date/ },
  { name: 'French in words', html: '<p class="date">Publié le 9 avril 2025 à 06h00</p>', value: '2025-04-09T06:00', rule: /say published/ },
  { name: 'Ukrainian in words', html: '<span class="post-date">9 квітня 2025</span>', value: '2025-04-09', rule: /class date/ },
  { name: 'Japanese', html: '<span class="date">2025年4月9日 5:30</span>', value: '2025-04-09T05:30', rule: /class date/ },
  {
    name: 'UTC in the data, the same minute with its offset in print',
    html: `${ld({ '@type': 'NewsArticle', headline: 'x', datePublished: '2025-04-09T23:14:32Z' })}<time datetime="2025-04-10T02:14:32+03:00">x</time>`,
    value: '2025-04-10T02:14:32+03:00',
    rule: /datePublished/,
  },
  {
    name: 'a live blog, not its posts',
    html: ld({
      '@type': 'LiveBlogPosting',
      headline: 'x',
      datePublished: '2025-04-09',
      liveBlogUpdate: [
        { '@type': 'BlogPosting', headline: 'y', datePublished: '2025-04-11', author: 'A', articleBody: 'z', image: 'i', publisher: 'p' },
      ],
    }),
    value: '2025-04-09',
    rule: /datePublished/,
  },
  {
    name: 'a meta that no list knows',
    html: '<meta name="x-published-date" content="2025-04-09">',
    value: '2025-04-09',
    rule: /says published/,
  },
  {
    name: 'only a change is stated',
    html: '<h1>x</h1><p class="date">Last updated: <b>9 April 2025</b></p>',
    value: '2025-04-09',
    rule: /address/,
  },
  {
    name: 'a change and then the first date, in one line',
    html: '<p>Updated 2 May 2025 | Published 9 April 2025</p>',
    value: '2025-04-09',
    rule: /say published/,
  },
  {
    name: 'the label in an element of its own, in a sidebar',
    html: '<h1>x</h1><aside><h3>Published</h3><p><time datetime="2025-04-09">x</time></p><h3>Updated</h3><p><time datetime="2025-05-09">x</time></p></aside>',
    value: '2025-04-09',
    rule: /say published/,
  },
  {
    name: 'a card below with its own date in microdata',
    html: '<article><h1>x</h1><p>9 April 2025</p></article><div><h3>y</h3><i itemprop="datePublished" content="2025-05-01">x</i></div><div><h3>z</h3><i itemprop="datePublished" content="2025-05-02">x</i></div>',
    value: '2025-04-09',
    rule: /headline/,
  },
  { name: 'an ago is no date', html: '<time>2 hours ago</time>', value: '2025-04-09', rule: /address/ },
  { name: 'only the address knows', html: '<p>no date</p>', value: '2025-04-09', rule: /address/ },
]);

table('modifiedAt', modifiedAt, [
  {
    name: 'JSON-LD',
    html: ld({ '@type': 'NewsArticle', headline: 'x', dateModified: '2025-04-10' }),
    value: '2025-04-10',
    rule: /dateModified/,
  },
  { name: 'words in print', html: '<h1>x</h1><p>Last updated: <b>10 April 2025</b></p>', value: '2025-04-10', rule: /updated/ },
  {
    name: 'never from the first date',
    html: '<meta property="article:published_time" content="2025-04-09">',
    value: undefined,
    rule: /none/,
  },
]);

table('readTime', readTime, [
  {
    name: 'a clock before it, beside a date',
    html: '<h1>x</h1><div><span>March 3, 2021</span> <span>⏱ 4 min</span></div>',
    value: { minutes: 4, label: '4 min' },
    rule: /headline/,
  },
  {
    name: 'that of another article under a heading is none',
    html: `<h1>x</h1><p>The ferry.</p><h3>Related</h3><div><a href="/b">Snow</a><span>4 min read</span></div>`,
    value: undefined,
    rule: /none/,
  },
  {
    name: 'Ghost',
    html: '<h1>x</h1><span class="byline-reading-time">3 min read</span>',
    value: { minutes: 3, label: '3 min read' },
    rule: /class/,
  },
  {
    name: 'WordPress with Yoast',
    html: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Al Poe"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="4 minutes">',
    value: { minutes: 4, label: '4 minutes' },
    rule: /twitter/,
  },
  {
    name: 'German line with the date',
    html: '<article><h1>x</h1><p>9. April 2025 · Lesedauer: 5 Min</p></article>',
    value: { minutes: 5, label: 'Lesedauer: 5 Min' },
    rule: /under the headline/,
  },
  {
    name: 'between date and name, in one element',
    html: '<article><h1>x</h1><div class="post-meta"><span>9 April 2025</span> · 5 min · 1234 words · Al Poe</div></article>',
    value: { minutes: 5, label: '5 min' },
    rule: /under the headline/,
  },
  {
    name: 'Stack: a footer in the header',
    html: '<article><header><h2 class="article-title"><a href="/x">The long ferry</a></h2><footer class="article-time"><time>Apr 9, 2025</time><time class="article-time--reading">5 minute read</time></footer></header></article><title>The long ferry</title>',
    value: { minutes: 5, label: '5 minute read' },
    rule: /under the headline/,
  },
  {
    name: 'Hashnode: a main called card',
    html: '<main class="blog-post-detail-card"><h1>x</h1><a>Apr 9, 2025</a><p><svg></svg><span>5 min read</span></p></main>',
    value: { minutes: 5, label: '5 min read' },
    rule: /under the headline/,
  },
  {
    name: 'ISO duration in JSON-LD',
    html: ld({ '@type': 'Article', headline: 'x', timeRequired: 'PT6M' }),
    value: { minutes: 6, label: 'PT6M' },
    rule: /timeRequired/,
  },
  {
    name: 'an audio length is none',
    html: '<h1>x</h1><div class="audio-player"><span class="duration">5 min</span></div>',
    value: undefined,
    rule: /none/,
  },
  { name: 'an unfilled template is none', html: '<span class="reading-time">0 min read</span>', value: undefined, rule: /none/ },
]);

table('section', section, [
  {
    name: 'a link alone above the headline, without a class',
    html: '<div><div class="css-1"><a href="/harbour">Harbour</a></div><h1>x</h1></div>',
    value: 'Harbour',
    rule: /link alone/,
  },
  { name: 'a link back is none', html: '<div><p><a href="/blog">← Back to blog</a></p><h1>x</h1></div>', value: undefined, rule: /none/ },
  {
    name: 'a label beside a date in one list',
    html: '<header><ul class="eyebrow"><li class="eyebrow__item"><time>01.09.25</time></li><li class="eyebrow__item"><a href="/w">harbour life</a></li></ul><h1>x</h1></header>',
    value: 'harbour life',
    rule: /above/,
  },
  {
    name: 'a label and the issue, without a space between',
    html: '<header><div class="rubric"><div class="rubric"><a href="/m">Letters</a></div><div class="rubric"><a href="/i">May 5, 2025 Issue</a></div></div><h1>x</h1></header>',
    value: 'Letters',
    rule: /above/,
  },
  {
    name: 'what a CMS says of its own, and a button',
    html: '<div><a class="tags" href="/f">Post to Facebook</a></div><meta property="article:section" content="Uncategorized"><meta property="parsely-section" content="Harbour"><h1>x</h1>',
    value: 'Harbour',
    rule: /meta/,
  },
  {
    name: 'a dash that decorates',
    html: '<div><a class="category" href="/m">— Letters</a><h1>x</h1></div>',
    value: 'Letters',
    rule: /above/,
  },
  {
    name: 'tag above the headline',
    html: '<article><a class="post-tag" href="/t">Transport</a><h1>x</h1></article>',
    value: 'Transport',
    rule: /above/,
  },
  {
    name: 'tags below the text are none',
    html: '<article><h1>x</h1><a class="tag" href="/t">Transport</a></article>',
    value: undefined,
    rule: /none/,
  },
  {
    name: 'the first of several labels in one box',
    html: '<header><div class="post-category"><a href="/m">Letters</a><a href="/b">Boats</a></div><h1>x</h1></header>',
    value: 'Letters',
    rule: /above/,
  },
  {
    name: 'a label that leads over to the headline',
    html: '<div><span class="kicker">Halvik:</span><h1>x</h1></div>',
    value: 'Halvik',
    rule: /above/,
  },
  {
    name: 'the first of all that the article is filed under',
    html: `${ld({ '@type': 'Article', headline: 'x', articleSection: 'Letters, Boats, Weather' })}<h1>x</h1>`,
    value: 'Letters',
    rule: /articleSection/,
  },
  {
    name: 'a name with commas of its own',
    html: '<meta property="article:section" content="Arts, Books & Film, Music"><h1>x</h1>',
    value: 'Arts, Books & Film, Music',
    rule: /meta/,
  },
  {
    name: 'the site is no section of itself',
    html: '<meta property="og:site_name" content="Harbour Post"><meta property="article:section" content="Harbour post"><nav class="breadcrumb"><a href="/w">Weather</a></nav><h1>x</h1>',
    value: 'Weather',
    rule: /crumbs/,
  },
  { name: 'OpenGraph', html: '<meta property="article:section" content="News">', value: 'News', rule: /meta/ },
  {
    name: 'the last crumb before the page, from its data',
    html: `${ld({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 3, name: 'Tide turns early' },
        { position: 1, item: { name: 'Home' } },
        { position: 2, name: 'Weather &amp; Tides' },
      ],
    })}<h1>Tide turns early</h1>`,
    value: 'Weather & Tides',
    rule: /BreadcrumbList/,
  },
  {
    name: 'printed crumbs behind a key of the CMS',
    html: '<meta property="article:section" content="news_news"><nav class="breadcrumbs"><a href="/">Home</a><a href="/w">Weather</a></nav><h1>Tide turns early</h1>',
    value: 'Weather',
    rule: /printed breadcrumbs/,
  },
]);

table('siteName', siteName, [
  {
    name: 'the title filled in',
    html: '<meta property="og:site_name" content="Tide turns early"><meta property="og:title" content="Tide turns early"><meta name="application-name" content="Harbour Post"><h1>Tide turns early</h1>',
    value: 'Harbour Post',
    rule: /application-name/,
  },
  {
    name: 'the picture in the link home, where the title ends so',
    html: '<title>Tide turns early | Tide Notes</title><a href="/"><img src="/l.png" alt="Tide Notes logo"></a>',
    value: 'Tide Notes',
    rule: /printed name/,
  },
  {
    name: 'a link home that the title does not know',
    html: '<title>Tide turns early</title><a href="/">Harbour guide</a>',
    value: undefined,
    rule: /none/,
  },
  { name: 'OpenGraph', html: '<meta property="og:site_name" content="Harbour Post">', value: 'Harbour Post', rule: /og:site_name/ },
]);
table('canonicalUrl', canonicalUrl, [
  { name: 'relative', html: '<link rel="canonical" href="/a">', value: 'https://www.harbourpost.example/a', rule: /canonical/ },
  { name: 'a script is no address', html: '<link rel="canonical" href="javascript:1">', value: undefined, rule: /none/ },
]);
table('language', language, [
  { name: 'html lang', html: '<html lang="pt-BR"><p>x</p></html>', value: 'pt', rule: /lang/ },
  { name: 'og:locale', html: '<meta property="og:locale" content="de_DE">', value: 'de', rule: /og:locale/ },
  {
    name: 'a template that says English around a German story',
    html: `<html lang="en"><article>${german}</article></html>`,
    value: 'de',
    rule: /small words/,
    withBody: true,
  },
  {
    name: 'another claim of the page that the text bears out',
    html: `<html lang="en"><head><meta property="og:locale" content="de_DE"></head><article>${german}</article></html>`,
    value: 'de',
    rule: /og:locale/,
    withBody: true,
  },
  { name: 'no claim', html: `<article>${story}</article>`, value: 'en', rule: /small words/, withBody: true },
]);
table('description', description, [
  {
    name: 'a sentence right below the headline that nothing names',
    html: `<div><h1>x</h1><div class="css-2">The ferry is late again and nobody on the quay minds.</div></div><article>${'<p>The pilot keeps a notebook of every late departure of the year.</p>'.repeat(3)}</article>`,
    value: 'The ferry is late again and nobody on the quay minds.',
    rule: /sentence below/,
  },
  {
    name: 'neither a byline nor tags nor a teaser',
    html: '<meta name="description" content="The ferry is late and nobody minds."><h1>x</h1><h2><a href="/b">Eight words stand in the headline of another story</a></h2><p class="intro">By Ann Lee and Bo Cruz May 3, 2025</p><p class="summary">Tags: ferry, harbour, weather, boats</p>',
    value: 'The ferry is late and nobody minds.',
    rule: /description/,
  },
  {
    name: 'a heading of lower rank behind the headline',
    html: '<h1>x</h1><h2>The ferry is late and nobody minds.</h2><p>Text.</p>',
    value: 'The ferry is late and nobody minds.',
    rule: /behind h1/,
  },
  {
    name: 'not the strapline of the site, not the words of a picture',
    html: '<header><p class="strapline">News from every harbour of the coast</p></header><h1>x</h1><p class="mediaSubtitle">Boats at dawn in the old harbour.</p><p class="dek">The ferry is late and nobody minds.</p>',
    value: 'The ferry is late and nobody minds.',
    rule: /after the headline/,
  },
  {
    name: 'standfirst',
    html: '<h1>x</h1><p class="standfirst">The ferry is late and nobody minds.</p>',
    value: 'The ferry is late and nobody minds.',
    rule: /after the headline/,
  },
  {
    name: 'OpenGraph',
    html: '<meta property="og:description" content="The ferry is late and nobody minds.">',
    value: 'The ferry is late and nobody minds.',
    rule: /og:description/,
  },
]);
table('tags', tags, [
  {
    name: 'a line below the text',
    html: `<h1>x</h1><div class="entry-content">${'<p>The pilot keeps a notebook of every late departure, with the colour of the sky beside it.</p>'.repeat(4)}<p>Tags: ferry, harbour life</p></div>`,
    value: ['ferry', 'harbour life'],
    rule: /opens with Tags/,
    withBody: true,
  },
  {
    name: 'escaped twice in one list, and a template that nobody filled',
    html: '<meta property="article:tag" content="%tags%"><meta name="keywords" content="A&amp;amp;T, boats"><h1>x</h1>',
    value: ['A&T', 'boats'],
    rule: /keywords/,
  },
  {
    name: 'one list, printed twice',
    html: '<meta name="keywords" content="boats, lamps"><meta name="keywords" content="boats, lamps"><h1>x</h1>',
    value: ['boats', 'lamps'],
    rule: /keywords/,
  },
  {
    name: 'links to the pages of tags, not those of a sidebar',
    html: '<h1>x</h1><ul><li><a href="/tags/boats/">#boats</a></li></ul><div class="sidebar"><a href="/tags/cats/">cats</a></div>',
    value: ['boats'],
    rule: /links/,
  },
  {
    name: 'names for people, not keys for machines',
    html: ld({
      '@type': 'Article',
      headline: 'x',
      keywords: ['8ae9ab2d-fe1b-4230-acb8-a59b52877682', 'Category: Boats', 'topic/tides', 'IPTC:HUM-1', 'Wind &amp; waves'],
    }),
    value: ['Boats', 'tides', 'Wind & waves'],
    rule: /keywords/,
  },
  {
    name: 'JSON-LD list',
    html: ld({ '@type': 'Article', headline: 'x', keywords: ['Boats', 'Tides', 'boats'] }),
    value: ['boats', 'Tides'],
    rule: /keywords/,
  },
  {
    name: 'OpenGraph',
    html: '<meta property="article:tag" content="Boats"><meta property="article:tag" content="Tides">',
    value: ['Boats', 'Tides'],
    rule: /article:tag/,
  },
]);
table('access', access, [
  {
    name: 'said free',
    html: ld({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: 'True' }),
    value: 'open',
    rule: /isAccessibleForFree/,
  },
  {
    name: 'said not free',
    html: ld({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: false }),
    value: 'paywalled',
    rule: /isAccessibleForFree/,
  },
  { name: 'locked tier', html: '<meta property="article:content_tier" content="locked">', value: 'paywalled', rule: /content_tier/ },
  {
    name: 'said of the page',
    html: ld({ '@type': ['WebPage'], name: 'x', isAccessibleForFree: 'True' }),
    value: 'open',
    rule: /WebPage/,
  },
  { name: 'nothing said', html: '<p>x</p>', value: undefined, rule: /none/ },
  {
    name: 'a box of the wall beside a short text',
    html: `<article>${story}</article><section class="paywall">Read on with a subscription from one krone a week.</section>`,
    value: 'paywalled',
    rule: /paywall box/,
    withBody: true,
  },
  {
    name: 'the article called by the name of the wall',
    html: `<article class="post steady-paywall-container"><h1>Tide</h1>${story}</article>`,
    value: undefined,
    rule: /none/,
    withBody: true,
  },
  {
    name: 'paragraphs called so',
    html: `<article>${story.replaceAll('<p>', '<p class="paywall">')}</article>`,
    value: undefined,
    rule: /none/,
    withBody: true,
  },
  {
    name: 'code of a wall, its empty box and the label of a teaser',
    html: `<article>${story}</article><script id="paywall-js">const wall = 'Read on with a subscription';</script><div id="paywall"></div><i class="subscriber-only">Subscribers only</i>`,
    value: undefined,
    rule: /none/,
    withBody: true,
  },
]);
table('dateline', dateline, [
  {
    name: 'place and agency',
    html: `<article><p>HALVIK (NWA) - ${words.repeat(2)}</p>${story}</article>`,
    value: 'HALVIK (NWA)',
    rule: /first paragraph/,
    withBody: true,
  },
  {
    name: 'the house before the place',
    html: `<article><p>(Halvik News) FORT PIER, N.C. -- ${words.repeat(2)}</p>${story}</article>`,
    value: 'FORT PIER, N.C.',
    rule: /first paragraph/,
    withBody: true,
  },
  { name: 'a shout is none', html: `<article><p>${words.repeat(2)}</p>${story}</article>`, value: undefined, rule: /none/, withBody: true },
]);
table('corrections', corrections, [
  {
    name: 'as the last paragraph',
    html: `<article>${story}<p>Correction: An earlier version gave the wrong quay.</p></article>`,
    value: ['Correction: An earlier version gave the wrong quay.'],
    rule: /correction/,
    withBody: true,
  },
]);

const state = (article: unknown): string => `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ article })};</script>`;
table('hydration', publishedAt, [
  {
    name: 'a date that only the state knows',
    html: `<h1>Tide turns early at Halvik</h1>${state({ title: 'Tide turns early at Halvik', slug: 'tide', publishedAt: '2025-04-08T10:00:00Z' })}`,
    value: '2025-04-08T10:00:00Z',
    rule: /^hydration/,
  },
  {
    name: 'not the date of another article in the state',
    html: `<h1>Tide turns early at Halvik</h1>${state({ title: 'Ferry sold to Norrland', slug: 'ferry', publishedAt: '2025-04-08T10:00:00Z' })}`,
    value: '2025-04-09',
    rule: /address/,
  },
  {
    name: 'behind JSON-LD',
    html: `${ld({ '@type': 'NewsArticle', headline: 'x', datePublished: '2025-04-07' })}<h1>Tide turns early at Halvik</h1>${state({ title: 'Tide turns early at Halvik', slug: 'tide', publishedAt: '2025-04-08T10:00:00Z' })}`,
    value: '2025-04-07',
    rule: /datePublished/,
  },
]);
table('hydration', readTime, [
  {
    name: 'minutes that only the state knows',
    html: `<h1>Tide turns early at Halvik</h1>${state({ title: 'Tide turns early at Halvik', slug: 'tide', description: 'x', readingTime: 4 })}`,
    value: { minutes: 4, label: '4' },
    rule: /^hydration/,
  },
]);
table('hydration', title, [
  {
    name: 'the headline in the state is the one that the page states',
    html: `<title>Tide turns early at Halvik | Harbour Post</title>${state({ headline: 'Tide turns early at Halvik', slug: 'tide', body: 'x' })}`,
    value: 'Tide turns early at Halvik',
    rule: /^hydration/,
  },
]);

table('category of the article', section, [
  {
    name: 'WordPress: "Posted in" below the text',
    html: `<body><article class="post"><h1>Late ferry</h1><div class="entry-content">${story}</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/coast/" rel="category tag">Coast</a>, <a href="/category/boats/" rel="category tag">Boats</a></span></footer></article></body>`,
    value: 'Coast',
    rule: /category of the article/,
  },
  {
    name: 'Joomla: "Category:"',
    html: `<body><div class="item-page"><h1>Late ferry</h1><dl class="article-info"><dd class="category-name"><span class="icon"></span>Category: <a href="/coast">Coast</a></dd></dl>${story}</div></body>`,
    value: 'Coast',
    rule: /category of the article/,
  },
  {
    name: 'TYPO3: behind the date',
    html: `<body><div class="news-single"><h1>Fähre zu spät</h1><p><time>08.04.2025</time><span class="news-list-category">Küste</span></p>${german}</div></body>`,
    value: 'Küste',
    rule: /category of the article/,
  },
  {
    name: 'a menu of categories in a sidebar is none',
    html: `<body><article><h1>Late ferry</h1>${story}${story}</article><aside><ul class="categories"><li><a href="/a">Arts</a></li></ul></aside></body>`,
    value: undefined,
    rule: /none/,
  },
]);

table('dek', description, [
  {
    name: 'TYPO3: teaser-text',
    html: `<body><div class="article"><div class="header"><h1>Fähre zu spät</h1></div><div class="teaser-text"><p>Der Kreis hat einen Käufer für das älteste Schiff der Küste gefunden.</p></div><div class="news-text-wrap">${german}</div></div></body>`,
    value: 'Der Kreis hat einen Käufer für das älteste Schiff der Küste gefunden.',
    rule: /dek after the headline/,
  },
]);
