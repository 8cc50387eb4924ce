import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { describeFailure } from '../../src/failure.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';
import { readListing, type Listing } from '../../src/sources/listing.ts';

const AT = 'https://kestrelbay.example/news/';
const MB = 1 << 20;

async function read(body: string | Uint8Array, contentType: string | null = null): Promise<Listing | string> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const outcome = await readListing(takeSnapshot(bytes, { url: AT, contentType }), 100 * MB);
  return outcome.ok ? outcome.value : describeFailure(outcome.failure).code;
}

async function entries(body: string | Uint8Array, contentType: string | null = null): Promise<readonly (string | null)[][]> {
  const listing = await read(body, contentType);
  assert.ok(typeof listing === 'object' && listing.kind !== 'page', JSON.stringify(listing));
  return listing.entries.map(({ url, title, date }) => [url.replace('https://kestrelbay.example/', '/'), title, date]);
}

const ITEM =
  '<item><title>Ferry &amp; tide</title><link>https://kestrelbay.example/a?x=1&amp;y=2#top</link><pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate></item>';
const RSS = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>News</title><link>https://kestrelbay.example/</link>${ITEM}</channel></rss>`;
const FERRY = ['/a?x=1&y=2', 'Ferry & tide', '2026-03-03T09:00:00.000Z'];
const NEWS =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const NEWS_URL =
  '<url><loc>https://kestrelbay.example/b</loc><lastmod>2026-03-05</lastmod><news:news><news:publication><news:name>Bay</news:name></news:publication><news:publication_date>2026-03-04T08:00:00+01:00</news:publication_date><news:title>Gulls &amp; <![CDATA[<i>men</i>]]></news:title></news:news><image:image><image:loc>https://kestrelbay.example/b.jpg</image:loc><image:title>A gull</image:title></image:image></url>';

const documents = [
  { name: 'RSS', body: RSS, found: [FERRY] },
  { name: 'RSS that begins with blank lines and a BOM', body: `\ufeff\n\n${RSS}`, found: [FERRY] },
  { name: 'RSS, gzip', body: gzipSync(RSS), found: [FERRY] },
  {
    name: 'RSS: HTML in a title, a permalink as guid, a Dublin Core date',
    body: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title><![CDATA[<b>Low</b> water]]></title><guid isPermaLink="true">https://kestrelbay.example/g</guid><dc:date>2026-01-02</dc:date></item><item><guid isPermaLink="false">tag:1</guid></item></channel></rss>`,
    found: [['/g', 'Low water', '2026-01-02']],
  },
  {
    name: 'RDF',
    body: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title><link>x</link></channel><item rdf:about="y"><title>Old</title><link>https://kestrelbay.example/rdf</link><dc:date>2026-01-02T03:04:05Z</dc:date></item></rdf:RDF>`,
    found: [['/rdf', 'Old', '2026-01-02T03:04:05Z']],
  },
  {
    name: 'Atom with relative links',
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>n</title><id>i</id><updated>2026-02-03T00:00:00Z</updated><entry><title type="html">Fog &lt;em&gt;again&lt;/em&gt;</title><id>urn:1</id><link rel="self" href="/self"/><link rel="alternate" href="fog"/><published>2026-02-01T00:00:00Z</published><updated>2026-02-03T00:00:00Z</updated></entry></feed>`,
    found: [['/news/fog', 'Fog again', '2026-02-01T00:00:00Z']],
  },
  {
    name: 'JSON Feed',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'n',
      items: [{ id: '1', url: 'https://kestrelbay.example/j', title: 'J', date_published: '2026-02-03T00:00:00Z' }],
    }),
    found: [['/j', 'J', '2026-02-03T00:00:00Z']],
  },
  {
    name: 'sitemap with news and images',
    body: `<urlset ${NEWS}>${NEWS_URL}</urlset>`,
    found: [['/b', 'Gulls & <i>men</i>', '2026-03-04T08:00:00+01:00']],
  },
  {
    name: 'sitemap with prefixes',
    body: '<?xml version="1.0"?><sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9"><sm:url><sm:loc> https://kestrelbay.example/p </sm:loc></sm:url></sm:urlset>',
    found: [['/p', null, null]],
  },
  {
    name: 'sitemap of plain lines',
    body: 'https://kestrelbay.example/1\r\nhttps://kestrelbay.example/2\r\n',
    found: [
      ['/1', null, null],
      ['/2', null, null],
    ],
  },
  // Malformed, and read as far as it can be.
  { name: 'RSS cut in the middle', body: RSS.replace('</channel></rss>', '<item><title>Cu'), found: [FERRY] },
  { name: 'RSS with a bare ampersand', body: RSS.replace('Ferry &amp; tide', 'Ferry & tide'), found: [FERRY] },
  {
    name: 'RSS with an unknown entity',
    body: RSS.replace('&amp; tide', '&hellip; tide'),
    found: [['/a?x=1&y=2', 'Ferry … tide', FERRY[2] ?? null]],
  },
  {
    name: 'sitemap cut in the middle',
    body: `<urlset ${NEWS}>${NEWS_URL}<url><loc>https://kestrelbay.ex`,
    found: [['/b', 'Gulls & <i>men</i>', '2026-03-04T08:00:00+01:00']],
  },
  {
    name: 'sitemap with a bare ampersand',
    body: '<urlset><url><loc>https://kestrelbay.example/?a=1&b=2</loc></url><url><loc>https://kestrelbay.example/2</loc></url></urlset>',
    found: [
      ['/?a=1&b=2', null, null],
      ['/2', null, null],
    ],
  },
  {
    name: 'sitemap with a tag never closed',
    body: '<urlset><url><loc>https://kestrelbay.example/1</loc><lastmod></url><url><loc>https://kestrelbay.example/2</loc></url></urlset>',
    found: [
      ['/1', null, null],
      ['/2', null, null],
    ],
  },
  {
    name: 'other schemes are left out',
    body: '<urlset><url><loc>javascript:alert(1)</loc></url><url><loc>ftp://x.example/</loc></url><url><loc>/rel</loc></url></urlset>',
    found: [['/rel', null, null]],
  },
];
for (const { name, body, found } of documents) {
  test(name, async () => assert.deepEqual(await entries(body), found));
}

const LATIN = RSS.replace('Ferry &amp; tide', 'Fähre').replace('encoding="UTF-8"', 'encoding="ISO-8859-1"');
const encodings = [
  { name: 'declared ISO-8859-1', bytes: Buffer.from(LATIN, 'latin1'), type: null },
  { name: 'said by HTTP only', bytes: Buffer.from(LATIN.replace(/<\?xml[^>]*\?>/, ''), 'latin1'), type: 'text/xml; charset=iso-8859-1' },
  { name: 'declared UTF-8, is windows-1252', bytes: Buffer.from(LATIN.replace('ISO-8859-1', 'UTF-8'), 'latin1'), type: null },
  { name: 'declared ISO-8859-1, is UTF-8', bytes: Buffer.from(LATIN), type: null },
  { name: 'UTF-16 with a BOM', bytes: Buffer.from(`\ufeff${LATIN}`, 'utf16le'), type: null },
];
for (const { name, bytes, type } of encodings) {
  test(`encoding: ${name}`, async () => assert.equal((await entries(bytes, type))[0]?.[1], 'Fähre'));
}

const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}]>`;
const refused = [
  {
    name: 'a bomb of entities in a feed',
    body: `<?xml version="1.0"?>${bomb}${RSS.replace(/<\?xml.*\?>/, '').replace('Ferry', '&a8;')}`,
    code: 'entities',
  },
  { name: 'a bomb of entities in a sitemap', body: `${bomb}<urlset><url><loc>&a8;</loc></url></urlset>`, code: 'entities' },
  {
    name: 'an entity that names a file',
    body: `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><urlset><url><loc>&f;</loc></url></urlset>`,
    code: 'entities',
  },
  { name: 'JSON that is no feed', body: '{"a":1}', code: 'no-list' },
  { name: 'words', body: 'nothing to see here', code: 'no-list' },
  { name: 'a broken gzip', body: gzipSync(RSS).subarray(0, 60), code: 'unreadable' },
];
for (const { name, body, code } of refused) {
  test(`refused: ${name}`, async () => assert.equal(await read(body), code));
}

test('a gzip that unpacks without end is too large', async () => {
  const outcome = await readListing(takeSnapshot(gzipSync(Buffer.alloc(4 * MB)), { url: AT }), MB);
  assert.equal(outcome.ok ? 'ok' : describeFailure(outcome.failure).code, 'too-large');
});

test('an article about entities is no bomb', async () => {
  assert.equal((await entries(RSS.replace('Ferry &amp; tide', '<![CDATA[What <!ENTITY does]]>'))).length, 1);
});

test('50,000 entries, as feed and as sitemap, in a few seconds', async () => {
  const many = Array.from({ length: 50_000 }, (_, n) => n);
  const started = performance.now();
  assert.equal((await entries(`<urlset ${NEWS}>${many.map((n) => NEWS_URL.replace('/b<', `/${n}<`)).join('')}</urlset>`)).length, 50_000);
  assert.equal((await entries(RSS.replace(ITEM, many.map((n) => ITEM.replace('/a?', `/${n}?`)).join('')))).length, 50_000);
  assert.ok(performance.now() - started < 60_000);
});

test('hostile depth ends', async () => {
  assert.deepEqual(await entries(`<urlset>${'<a>'.repeat(2_000_000)}`), []);
});

test('a home page names its feeds and sitemaps; feeds of comments are left out', async () => {
  const page = `<!doctype html><head><link rel="alternate" type="application/rss+xml" href="feed.xml"><link rel="alternate" type="application/atom+xml" title="Comments" href="/comments/feed"><link rel="alternate" hreflang="de" href="/de"><link rel=sitemap href="/map.xml"></head>`;
  assert.deepEqual(await read(page), { kind: 'page', feeds: [`${AT}feed.xml`], sitemaps: ['https://kestrelbay.example/map.xml'] });
});
