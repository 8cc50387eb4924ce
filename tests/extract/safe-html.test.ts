import assert from 'node:assert/strict';
import { test } from 'node:test';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { extract } from '../../src/index.ts';
import { findFixtures } from '../golden/fixtures.ts';

const purify = createDOMPurify(new JSDOM('').window);

/** DOMPurify finds nothing to remove in what the record calls html; markup spelled out in an `alt` is text, escaped. */
function assertSafe(html: string): void {
  purify.sanitize(html);
  const removed = purify.removed.filter((one) => ('attribute' in one ? one.attribute?.name !== 'alt' : one.element.nodeName !== 'BODY'));
  assert.deepEqual(removed, [], html.slice(0, 300));
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">words of a link</a>',
  '<a href=" java\nscript:alert(1)">words of a link</a>',
  '<a href="data:text/html,<script>alert(1)</script>">words</a>',
  '<a href="vbscript:x">words</a>',
  '<iframe src="https://x.example"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<b onmouseover=alert(1)>bold words</b>',
  '<b style="background:url(javascript:alert(1))">bold words</b>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<form action="javascript:alert(1)"><button>go</button></form>',
  '<a href="https://x.example/&quot; onclick=&quot;alert(1)">words</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<em><script>alert(1)</script>words</em>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">words</noscript>',
  '<figure><img src="https://x.example/a.jpg&quot; onerror=&quot;alert(1)" alt="&quot;><script>alert(1)</script>"><figcaption><img src=x onerror=alert(1)>legend</figcaption></figure>',
  '<table><tr><td onclick=alert(1)>a cell</td><td><script>1</script>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
  '<style>@import "javascript:alert(1)"</style>',
  '<template><img src=x onerror=alert(1)></template>',
  '<base href="javascript:/a/"><a href="b">words</a>',
  '<a href="//evil.example/x" target=_blank onfocus=alert(1) autofocus>words</a>',
  '<q cite="javascript:alert(1)">quoted words</q>',
];
for (const payload of PAYLOADS) {
  test(`nothing unsafe is left of ${payload.replaceAll('\n', ' ').slice(0, 60)}`, async () => {
    const words = 'The tide came in over the causeway before anybody had thought to move the carts. ';
    const { html } = await extract(
      `<article><h1>Tide over the causeway</h1><p>${words.repeat(4)}</p><p>${words}${payload}</p>${payload}<p>${words.repeat(3)}</p></article>`,
      { url: 'https://x.example/' },
    );
    assertSafe(html);
  });
}

for (const fixture of findFixtures()) {
  test(`nothing unsafe is left of ${fixture.name}`, async () => assertSafe((await fixture.read()).html));
}
