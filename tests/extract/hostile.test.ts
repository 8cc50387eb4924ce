import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, ExtractError } from '../../src/index.ts';

const story =
  '<p>The lighthouse keeper counted the ships twice that night, and twice the sum came out one short of what the harbour book said.</p>'.repeat(
    4,
  );
const page = (body: string, head = ''): string =>
  `<html><head><title>Ships</title>${head}</head><body><article><h1>Ships</h1>${body}</article></body></html>`;

const records = [
  { name: '100,000 nested elements', html: page('<div>'.repeat(100_000) + story), issue: 'dom-limit' },
  { name: 'a million siblings', html: page('<p>x</p>'.repeat(1_000_000) + story), issue: 'dom-limit' },
  { name: 'an attribute of two megabytes', html: page(`<p title="${'x'.repeat(2 << 20)}">${story}</p>`), issue: 'dom-limit' },
  { name: 'an attribute of a megabyte less one', html: page(`<b title="${'x'.repeat((1 << 20) - 1)}">${story}</b>`), issue: undefined },
  { name: 'ten megabytes of text in one paragraph', html: page(`${story}<p>${'said '.repeat(2 << 20)}</p>`), issue: 'dom-limit' },
  { name: 'ten megabytes of one word', html: page(`${story}<p>${'a'.repeat(10 << 20)}</p>`), issue: 'dom-limit' },
  { name: 'NULs', html: page(story.replaceAll('ships', 'sh\u0000ips')), issue: undefined },
  {
    name: 'JSON-LD with __proto__',
    html: page(story, '<script type="application/ld+json">{"__proto__":{"x":1},"@type":"NewsArticle","headline":"Ships"}</script>'),
    issue: undefined,
  },
  {
    name: 'JSON-LD of ten megabytes',
    html: page(story, `<script type="application/ld+json">{"headline":"${'x'.repeat(10 << 20)}"}</script>`),
    issue: undefined,
  },
  {
    name: 'a script that would throw',
    html: page(`<script>throw new Error('ran'); globalThis.ran = true</script>${story}`),
    issue: undefined,
  },
];
for (const { name, html, issue } of records) {
  test(`${name}: a record`, async () => {
    const article = await extract(html, { url: 'https://x.example/ships' });
    assert.ok(article.text.includes('lighthouse keeper'));
    assert.ok(!article.text.includes('\u0000'));
    assert.equal(article.issues.find(({ code }) => code === 'dom-limit')?.code, issue);
    assert.equal('ran' in globalThis, false);
  });
}

test('of a text longer than any article the first part is read for quotes, and the record says so', async () => {
  const said = '<p>“The ferry is late,” said Mara Ortiz.</p>';
  const { quotes, issues } = await extract(page(`${said}${story}<p>${'The ferry is late. '.repeat(60_000)}</p>${said}`));
  assert.deepEqual(
    quotes.map(({ speaker, paragraph }) => ({ speaker, paragraph })),
    [{ speaker: 'Mara Ortiz', paragraph: 0 }],
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['quotes-incomplete'],
  );
});

test('a page of more text than any article is cut, and the record says so', async () => {
  const { text, issues } = await extract(page(`${story}<p>${'The ferry is late. '.repeat(200_000)}</p>`));
  assert.ok(text.length <= 2 << 20);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['dom-limit', 'text-incomplete', 'quotes-incomplete'],
  );
});

const failures = [
  { name: 'empty input', html: '', code: 'no-article' },
  { name: 'white space', html: '  \n ', code: 'no-article' },
  { name: 'a PDF', html: '%PDF-1.7 …', code: 'not-html' },
  { name: 'JSON', html: '{"a": 1}', code: 'not-html' },
  { name: 'plain text', html: 'The ferry of Brenna sails again, said the harbour master on Monday.', code: 'not-html' },
  { name: 'three million characters of plain text', html: 'The ferry sails again. '.repeat(130_000), code: 'not-html' },
  { name: 'a comment and text', html: '<!-- cached --> The ferry sails again.', code: 'not-html' },
  { name: 'random bytes', html: Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256), code: 'not-html' },
  {
    name: 'a home page',
    html: `<html><body>${'<article><h2><a href="/a">A teaser of a story</a></h2><p>Short words.</p></article>'.repeat(20)}</body></html>`,
    code: 'no-article',
  },
];
for (const { name, html, code } of failures) {
  test(`${name}: ${code}`, async () => {
    await assert.rejects(extract(html), (error) => error instanceof ExtractError && error.code === code);
  });
}

test('control characters of a title stay in the record', async () => {
  const article = await extract(
    '<html><head><title>x</title><meta property="og:title" content="Ships\u001b[2J at dawn again"></head><body><article>' +
      story +
      '</article></body></html>',
  );
  assert.equal(article.title, 'Ships\u001b[2J at dawn again');
});
