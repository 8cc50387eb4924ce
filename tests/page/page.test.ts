import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTag } from 'domhandler';
import { flatten, LIMITS } from '../../src/page/guard.ts';
import { parseTree } from '../../src/page/tree.ts';
import { parseJson } from '../../src/page/json-ld.ts';
import { openPage } from '../../src/page/page.ts';
import { toByteText } from '../../src/snapshot/byte-text.ts';
import { toHttpUrl } from '../../src/page/url.ts';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const jsonRows = [
  { name: 'HTML-escaped', json: '{&quot;headline&quot;:&quot;Tide&quot;}' },
  { name: 'in an HTML comment', json: '<!-- {"headline":"Tide"} -->' },
  { name: 'in CDATA', json: '/*<![CDATA[*/{"headline":"Tide"}/*]]>*/' },
  { name: 'with a trailing comma', json: '{"headline":"Tide",}' },
  { name: 'with a raw line break in a string', json: '{"headline":"Tide","text":"one\ntwo"}' },
  { name: 'with a bad escape', json: String.raw`{"headline":"Tide","text":"it\'s"}` },
];
for (const { name, json } of jsonRows) {
  test(`JSON-LD ${name}`, () => {
    assert.equal(openPage(ld(json)).jsonLd.nodes[0]?.['headline'], 'Tide');
  });
}

test('broken JSON-LD is left out', () => assert.equal(parseJson('{"headline":'), undefined));

test('an article in a @graph is found, and its author by @id', () => {
  const { jsonLd } = openPage(
    ld('{"@graph":[{"@type":"NewsArticle","headline":"Tide","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Ada Brook"}]}'),
  );
  const author = jsonLd.follow(jsonLd.articles[0]?.['author']);
  assert.deepEqual(author, { '@type': 'Person', '@id': '#p', name: 'Ada Brook' });
});

test('__proto__ and @id cycles do no harm', () => {
  const { jsonLd } = openPage(
    ld('{"@type":"Article","name":"x","__proto__":{"polluted":1},"@id":"a","isPartOf":{"@id":"b","hasPart":{"@id":"a"}}}'),
  );
  assert.equal(jsonLd.articles.length, 1);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

const wordRows = [
  { name: 'a tag of a site that begins as <textarea>', html: '<p><text>The ferry</text> is <b>late</b>.' },
  { name: 'a tag of a site that ends as <xmp>', html: '<p><tmp>The ferry</tmp> is <b>late</b>.' },
  { name: 'a title of a drawing', html: '<p>The ferry is <svg><title></title></svg><b>late</b>.' },
];
for (const { name, html } of wordRows) {
  test(`markup is read behind ${name}`, () => {
    assert.equal(openPage(html).$('b').text(), 'late');
    assert.equal(openPage(html).$('p').text(), 'The ferry is late.');
  });
}

const bodyRows = [
  { name: 'no tag of the page itself', html: '<title>x</title><h1>The ferry</h1><p>It is late.' },
  {
    name: 'html alone',
    html: '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><h1>The ferry</h1><p>It is late.</html>',
  },
  { name: 'a head', html: '<html><head><title>x</title></head>\n<h1>The ferry</h1><p>It is late.</p></html>' },
  { name: 'words alone', html: '<title>x</title>The ferry<p>It is late.' },
  { name: 'its body', html: '<title>x</title><BODY><h1>The ferry</h1><p>It is late.</p></BODY>' },
];
for (const { name, html } of bodyRows) {
  test(`a page has a body with its text in it: ${name}`, () => {
    const { $ } = openPage(html);
    assert.equal($('body').length, 1);
    assert.match($('body').text(), /^The ferry\s*It is late\.$/);
    assert.equal($('body').find('title').length, 0);
    assert.equal($('p').closest('body').length, 1);
  });
}

test('a declared shadow root is of the page, another template is not', () => {
  const { $ } = openPage(
    '<body><x-story><template shadowrootmode="open"><p>The ferry</p></template></x-story><template><p>x</p></template>',
  );
  assert.equal($('x-story > div > p').text(), 'The ferry');
  assert.equal($('template').length, 1);
});

const byteRows = [
  { name: 'ASCII', html: '<p title="a">The ferry</p>' },
  {
    name: 'words and values',
    html: '<p title="Fähre – “neu”">Die Fähre fährt 渡船 🙂</p><a href="/fähre?a=1&amp;b=é">Ä &eacute; &#8220;</a>',
  },
  {
    name: 'scripts and comments',
    html: '<!-- é --><script type="application/ld+json">{"name":"渡船"}</script><style>p::before{content:"é"}</style>',
  },
  { name: 'names', html: '<größe höhe="é">é</größe><p Ärger="1">x</p>' },
  { name: 'NULs', html: '<p>f\u0000ä\u0000</p>' },
  { name: 'no body', html: '<title>é</title>Fähre' },
  { name: 'a page too deep', html: `${'<div>ä'.repeat(1000)}<p>${'Die Fähre – 渡船. '.repeat(20)}` },
];
for (const { name, html } of byteRows) {
  test(`bytes are read as the text they are: ${name}`, () => {
    const [text, bytes] = [openPage(html), openPage(toByteText(Buffer.from(html)))];
    assert.equal(bytes.limit, text.limit);
    assert.equal(bytes.$.root().text(), text.$.root().text());
    const valuesOf = ({ $ }: typeof text): unknown =>
      $('*')
        .toArray()
        .filter(isTag)
        .map(({ attribs }) => Object.values(attribs));
    assert.deepEqual(valuesOf(bytes), valuesOf(text));
  });
}

const cutRows = [
  { name: 'text', html: '<p>5 < 6 é&amp;<b>ä</b>' },
  { name: 'an attribute', html: '<a title="é<b>&amp;<i" href=a<b>x</a>' },
  { name: 'a name', html: '<a<b <c=1>x</a<b>' },
  { name: 'a script', html: '<script>if (a<b) "</scrip"</script ><textarea>&lt;<p></textarea>' },
  { name: 'a comment', html: '<!-- <b> --<i> --->x<![CDATA[<p>]]><!doctype <html>' },
];
for (const { name, html } of cutRows) {
  test(`a page read in pieces is the same page: ${name}`, () => {
    const starts = [...html.matchAll(/</g)].map(({ index }) => index);
    for (const start of starts) {
      // Pieces end at the first tag after this many bytes.
      const page = `<p>${'x'.repeat(65_536 - 3 - Buffer.byteLength(html.slice(0, start)))}${html}<p>é`;
      assert.ok(Buffer.from(page).subarray(65_536).toString().startsWith(html.slice(start)));
      assert.equal(openPage(toByteText(Buffer.from(page))).$.html(), openPage(page).$.html());
    }
  });
}

const limitRows = [
  { name: 'depth', html: '<div>'.repeat(100_000), limit: 'depth' },
  { name: 'elements', html: '<p>x</p>'.repeat(250_000), limit: 'elements' },
  { name: 'comments', html: '<!--x-->'.repeat(250_000), limit: 'elements' },
  { name: 'attributes', html: `<p ${Array.from({ length: 2000 }, (_, n) => `a${n}=1`).join(' ')}>`, limit: 'attributes' },
  { name: 'attribute length', html: `<p title="${'x'.repeat(2 << 20)}">`, limit: 'attributeLength' },
  { name: 'none', html: '<p>x</p>'.repeat(1000), limit: undefined },
];
for (const { name, html, limit } of limitRows) {
  test(`the guard sees ${name}`, () => {
    const tree = parseTree(html);
    assert.equal(typeof tree === 'string' ? tree : undefined, limit);
  });
}

test('a flattened page keeps its title, metas and words, not its scripts', () => {
  const { html, isCut } = flatten(
    '<title>A &lt;b&gt;</title><meta property="og:title" content="T"><div><div>one<script>two</script></div>three</div>',
  );
  assert.equal(isCut, false);
  assert.equal(
    html,
    '<html><head><title>A &lt;b></title><meta property="og:title" content="T"></head><body><article><p>one three </p></article></body></html>',
  );
});

test('what is nested a million deep is flattened without a stack', () => {
  const { html } = flatten(`${'<div>x'.repeat(1_000_000)}<p>${'The ferry is late. '.repeat(9)}`);
  assert.match(html, /The ferry is late\./);
});

const longRows = ['The ferry is late. ', '"AT&amp;T" & co, 3 &lt; 4. ', '&#x1F600;&eacute;&notit;é ', '1 < 2 <3 &amp;amp; ', 'a\0b '];
for (const words of longRows) {
  test(`a flattened page has no more text than a page may have: ${words}`, () => {
    const { html, isCut } = flatten(`<title>"Late" & more</title><p>The ferry</p><p>${words.repeat(LIMITS.text / 4)}</p>`);
    assert.equal(isCut, true);
    assert.equal(typeof parseTree(html), 'object');
  });
}

const urlRows = [
  { href: '/a b', base: 'https://x.example/', url: 'https://x.example/a%20b' },
  { href: 'https://user:secret@x.example/', base: undefined, url: 'https://x.example/' },
  { href: 'javascript:alert(1)', base: 'https://x.example/', url: undefined },
  { href: 'http://[', base: undefined, url: undefined },
  { href: '  ', base: 'https://x.example/', url: undefined },
];
for (const { href, base, url } of urlRows) {
  test(`address ${href}`, () => assert.equal(toHttpUrl(href, base), url));
}

test('only an http(s) base counts', () => {
  assert.equal(openPage('<base href="javascript:alert(1)">', 'https://x.example/a/').resolve('b'), 'https://x.example/a/b');
  assert.equal(openPage('<base href="/c/">', 'https://x.example/a/').resolve('b'), 'https://x.example/c/b');
});

test('NUL never reaches the tree', () => assert.equal(openPage('<title>a\u0000b</title>').$('title').text(), 'ab'));
