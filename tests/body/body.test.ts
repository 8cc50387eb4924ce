import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { isTextBlock } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { toHtml } from '../../src/body/write.ts';
import { openPage } from '../../src/page/page.ts';

const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const first = `First: ${words.repeat(3).trim()}`;
const last = `Last: ${words.repeat(3).trim()}`;

const furniture = [
  { name: 'navigation', html: '<nav><a href="/a">News</a></nav>' },
  { name: 'a share bar', html: '<div class="share-bar"><a href="#">Copy link</a></div>' },
  { name: 'a newsletter box', html: '<div class="newsletter-box"><p>Get our letter every single morning.</p></div>' },
  { name: 'a teaser paragraph', html: '<p><strong>Read also:</strong> <a href="/b">Ferry sold to a stranger</a></p>' },
  { name: 'a German teaser', html: '<p>Lesen Sie auch: <a href="/b">Fähre verkauft</a></p>' },
  { name: 'a bookmark card', html: '<figure class="kg-bookmark-card"><a href="/b"><div>Ferry sold to a stranger</div></a></figure>' },
  {
    name: 'an emphasised line below a picture that names its maker',
    html: '<p><img src="/a.jpg"></p><p><em>Boats at dawn. Photo: Jo Doe</em></p>',
  },
  { name: 'a line below a picture with a label and its maker', html: '<div><img src="/a.jpg"></div><p>Boats at dawn. Photo: Jo Doe</p>' },
  { name: 'a box below a picture that says so', html: '<div><img src="/a.jpg"></div><div>Boats at dawn <span>Credit: Jo Doe</span></div>' },
  {
    name: 'a line below a picture and one for its maker',
    html: '<span><img src="/a.jpg"></span><p>Boats at dawn</p><p>Image: Jo Doe</p>',
  },
  {
    name: 'a line alone with a picture in a box, that names its maker',
    html: '<div><img src="/a.jpg"><div>Boats at dawn. Photo: Jo Doe</div></div>',
  },
  { name: 'a credit below a picture', html: '<figure><img src="/a.jpg"></figure><p class="has-text-align-right">Jo Doe/Getty Images</p>' },
  { name: 'a credit called so in Spanish', html: '<p class="creditos">Jo Doe / EFE</p>' },
  { name: 'a link between marks', html: '<p>&gt;&gt; <a href="/b">Ferry sold to a stranger</a> &lt;&lt;</p>' },
  { name: 'words of a video', html: '<div class="video-box"><p class="video-description">Pictures of the night in the harbour.</p></div>' },
  {
    name: 'a wall of a journal',
    html: '<div class="app-access-wall"><h2>Access options</h2><p>Get 54 journals for a low price a year.</p><a href="/buy">Buy</a></div>',
  },
  { name: 'a caption', html: '<figure><img src="/a.jpg"><figcaption>Boats at dawn.</figcaption></figure>' },
  { name: 'a WordPress caption', html: '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Boats at dawn.</p></div>' },
  { name: 'an advertisement', html: '<div class="ad-slot"><p>Advertisement</p></div>' },
  { name: 'an author box', html: '<div class="author-box"><p>Ann Lee has covered boats since 2012 and likes them.</p></div>' },
  { name: 'comments', html: '<div class="comments"><p>I was on that ferry and it was on time, honestly it was.</p></div>' },
  { name: 'hidden text', html: '<p style="display: none">Nobody sees this line of text.</p>' },
  { name: 'a box hidden by its class', html: '<div class="offer hidden"><p>Nobody sees this line of text.</p></div>' },
  { name: 'video details', html: '<div class="videoDetails"><div class="videoDetailsContainer"><p>Hide caption</p></div></div>' },
  {
    name: 'a consent line of a form',
    html: '<p>Leave your address here; you agree to our terms, and you may unsubscribe at any time.</p>',
  },
  { name: 'a teaser in brackets', html: '<p>[Read more: <a href="/b">Ferry sold to a stranger</a>]</p>' },
  { name: 'a script', html: '<script>document.write("no")</script>' },
  {
    name: 'a list of links',
    html: '<ul><li><a href="/a">One story about boats</a></li><li><a href="/b">Another story about boats</a></li></ul>',
  },
  { name: 'an aside', html: '<aside><p>Facts about boats and about harbours.</p></aside>' },
  { name: 'a pull quote', html: '<blockquote class="pullquote"><p>Nobody has ever seen it leave on time.</p></blockquote>' },
];
for (const { name, html } of furniture) {
  test(`the text leaves out ${name}`, async () => {
    const { blocks } = await readBody(
      openPage(
        `<main><article><h1>Late ferry</h1><div class="article-body"><p>${first}</p>${html}<p>${last}</p></div></article></main>`,
        'https://x.example/',
      ),
    );
    assert.deepEqual(textOf(blocks).split('\n\n'), [first, last]);
  });
}

const kept = [
  { name: 'a subhead', html: '<h2>What now</h2>', text: 'What now', out: '<h2>What now</h2>' },
  {
    name: 'a list',
    html: '<ul><li>one boat is old</li><li>two boats are new</li></ul>',
    text: 'one boat is old\n\ntwo boats are new',
    out: '<ul>\n<li>one boat is old</li>\n<li>two boats are new</li>\n</ul>',
  },
  {
    name: 'a block quote',
    html: '<blockquote><p>It was late.</p></blockquote>',
    text: 'It was late.',
    out: '<blockquote>\n<p>It was late.</p>\n</blockquote>',
  },
  {
    name: 'a table',
    html: '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>2</td></tr></table>',
    text: 'Year\tBoats\n\n2024\t2',
    out: '<table>\n<tr><td>Year</td><td>Boats</td></tr>\n<tr><td>2024</td><td>2</td></tr>\n</table>',
  },
  { name: 'a line break', html: '<p>one boat<br>two boats</p>', text: 'one boat\ntwo boats', out: '<p>one boat<br>two boats</p>' },
  {
    name: 'two line breaks as two blocks',
    html: '<div>one boat came in<br><br>two boats came in</div>',
    text: 'one boat came in\n\ntwo boats came in',
    out: '<p>one boat came in</p>\n<p>two boats came in</p>',
  },
  {
    name: 'links and emphasis',
    html: '<p>a <a href="/b" onclick="x()">boat</a> <i>came</i> <b>in</b></p>',
    text: 'a boat came in',
    out: '<p>a <a href="https://x.example/b">boat</a> <em>came</em> <strong>in</strong></p>',
  },
  {
    name: 'what colours of code call a comment',
    html: '<pre><code><span class="token comment"># wait for the boat</span> wait</code></pre>',
    text: '# wait for the boat wait',
    out: '<p><code># wait for the boat wait</code></p>',
  },
  {
    name: 'an item with a picture and a heading of its own',
    html: '<div class="list-item-image"><img src="/a.jpg"><h2>Old boat</h2><p>It is old.</p></div>',
    text: 'Old boat\n\nIt is old.',
    out: '<figure><img src="https://x.example/a.jpg" alt=""></figure>\n<h2>Old boat</h2>\n<p>It is old.</p>',
  },
  {
    name: 'a slide under its heading',
    html: '<h2>Old boat</h2><div class="slide-layout"><img src="/a.jpg"><p>It came in late, and it is old.</p></div>',
    text: 'Old boat\n\nIt came in late, and it is old.',
    out: '<h2>Old boat</h2>\n<figure><img src="https://x.example/a.jpg" alt=""></figure>\n<p>It came in late, and it is old.</p>',
  },
  {
    name: 'a sentence in a box of information',
    html: '<div class="info"><span>In 2020 more than two hundred boats came into the harbour late.</span></div>',
    text: 'In 2020 more than two hundred boats came into the harbour late.',
    out: '<p>In 2020 more than two hundred boats came into the harbour late.</p>',
  },
  {
    name: 'microdata in a link of a sentence',
    html: '<p>The paper <a href="https://b.example/"><meta itemprop="url" content="x"><link href="y">reported</a> that it is late.</p>',
    text: 'The paper reported that it is late.',
    out: '<p>The paper <a href="https://b.example/">reported</a> that it is late.</p>',
  },
  {
    name: 'a script in a paragraph',
    html: '<p>The ferry is <script>show()</script>late again, and nobody knows why.</p>',
    text: 'The ferry is late again, and nobody knows why.',
    out: '<p>The ferry is late again, and nobody knows why.</p>',
  },
  {
    name: 'a word of a sentence that a button explains',
    html: '<p>“It is late,” said the professor<button class="note">Ann Lee,</button> who keeps the mole. <button>Share</button></p>',
    text: '“It is late,” said the professor Ann Lee, who keeps the mole.',
    out: '<p>“It is late,” said the professor Ann Lee, who keeps the mole.</p>',
  },
  {
    name: 'the heading of a folded panel',
    html: '<h3><button aria-expanded="false" aria-controls="p1">Who pays?</button></h3><div id="p1" role="tabpanel" hidden><p>The town pays for the boat.</p></div>',
    text: 'Who pays?\n\nThe town pays for the boat.',
    out: '<h3>Who pays?</h3>\n<p>The town pays for the boat.</p>',
  },
  {
    name: 'a folded region under the heading that opens it',
    html: '<h3 id="h1">Who pays?</h3><div role="region" aria-labelledby="h1" style="display:none"><p>The town pays for the boat.</p></div>',
    text: 'Who pays?\n\nThe town pays for the boat.',
    out: '<h3>Who pays?</h3>\n<p>The town pays for the boat.</p>',
  },
  {
    name: 'a quote in a figure',
    html: '<figure><div><blockquote><p>Boats are late by nature.</p></blockquote></div><figcaption>Ann Lee</figcaption></figure>',
    text: 'Boats are late by nature.',
    out: '<blockquote>\n<p>Boats are late by nature.</p>\n</blockquote>',
  },
  {
    name: 'a quote in a figure, and its source right below',
    html: '<figure><blockquote><p>Boats are late by nature.</p></blockquote> <figcaption>Ann Lee, pilot</figcaption></figure>',
    text: 'Boats are late by nature.\n\nAnn Lee, pilot',
    out: '<blockquote>\n<p>Boats are late by nature.</p>\n<p>Ann Lee, pilot</p>\n</blockquote>',
  },
  {
    name: 'a quote in the markup of pull quotes that repeats nothing',
    html: '<blockquote class="pullquote">Boats are late by nature, said the pilot.</blockquote>',
    text: 'Boats are late by nature, said the pilot.',
    out: '<blockquote>\n<p>Boats are late by nature, said the pilot.</p>\n</blockquote>',
  },
  {
    name: 'a pull quote of WordPress that repeats nothing, and its source',
    html: '<figure class="wp-block-pullquote"><blockquote><p>Boats are late by nature, all of them.</p><cite>Ann Lee</cite></blockquote></figure>',
    text: 'Boats are late by nature, all of them.\n\nAnn Lee',
    out: '<blockquote>\n<p>Boats are late by nature, all of them.</p>\n<p><cite>Ann Lee</cite></p>\n</blockquote>',
  },
  {
    name: 'a pull quote whose source has a name and a house',
    html: '<div class="pullquote"><p>Boats are late by nature, all of them.</p><div class="author"><p>Ann Lee</p><p>Harbour House</p></div></div>',
    text: 'Boats are late by nature, all of them.\n\nAnn Lee, Harbour House',
    out: '<blockquote>\n<p>Boats are late by nature, all of them.</p>\n<p><cite>Ann Lee, Harbour House</cite></p>\n</blockquote>',
  },
  {
    name: 'the footer of a block quote (Bootstrap)',
    html: '<blockquote class="blockquote"><p>Boats are late by nature.</p><footer class="blockquote-footer">— Ann Lee</footer></blockquote>',
    text: 'Boats are late by nature.\n\n— Ann Lee',
    out: '<blockquote>\n<p>Boats are late by nature.</p>\n<p>— Ann Lee</p>\n</blockquote>',
  },
  {
    name: 'a section that a table of contents leads to',
    html: '<div id="toc-1" class="toc-section"><p>A boat came in by night, and then another.</p></div>',
    text: 'A boat came in by night, and then another.',
    out: '<p>A boat came in by night, and then another.</p>',
  },
  {
    name: 'a folded panel',
    html: '<div class="accordion"><div class="accordion-body" style="display:none"><p>A boat came in by night.</p></div></div>',
    text: 'A boat came in by night.',
    out: '<p>A boat came in by night.</p>',
  },
  {
    name: 'what is hidden on narrow screens only',
    html: '<div class="hidden md:block"><p>A boat came in by night.</p></div>',
    text: 'A boat came in by night.',
    out: '<p>A boat came in by night.</p>',
  },
  {
    name: 'text that React streams hidden',
    html: '<div hidden id="S:1"><p>A boat came in by night.</p></div>',
    text: 'A boat came in by night.',
    out: '<p>A boat came in by night.</p>',
  },
];
for (const { name, html, text, out } of kept) {
  test(`the text keeps ${name}`, async () => {
    const { blocks } = await readBody(
      openPage(
        `<main><article><h1>Late ferry</h1><div class="article-body"><p>${first}</p>${html}<p>${last}</p></div></article></main>`,
        'https://x.example/',
      ),
    );
    assert.equal(textOf(blocks), `${first}\n\n${text}\n\n${last}`);
    assert.equal(toHtml(blocks), `<p>${first}</p>\n${out}\n<p>${last}</p>`);
  });
}

const programme = `<div><p>On the air:</p><h3>Coast Radio | ${'The Morning Tide | '.repeat(8)}</h3></div>`;

for (const [name, below] of [
  ['at its end', ''],
  ['above a last line', programme],
] as const)
  test(`cards of other articles below the text are not of it, ${name}`, async () => {
    const card = (n: number): string =>
      `<div class="item"><h3><a href="/other-${n}">Another story about a lighthouse ${n}</a></h3><p>${'It went dark. '.repeat(4)}</p></div>`;
    const prose = Array.from({ length: 8 }, (_, n) => `<p>${n} ${first}</p>`).join('');
    const { blocks, cut } = await readBody(
      openPage(
        `<main><h1>Late ferry</h1><div class="wrap">${prose}<div class="grid">${[1, 2, 3].map(card).join('')}</div>${below}</div></main>`,
        'https://x.example/late',
      ),
    );
    assert.deepEqual(
      blocks.filter(isTextBlock).filter(({ text }) => /lighthouse|went dark/.test(text)),
      [],
    );
    assert.ok(cut.some(({ why, text }) => why === 'card of another article' && text.startsWith('It went dark')));
  });

test('linked subheads all through the text are how it is built', async () => {
  const item = (n: number): string =>
    `<h3><a href="/stop-${n}">The stop by the quay of number ${n}</a></h3><p>${n} ${words.repeat(n < 7 ? 4 : 1)}</p>${n < 7 ? `<p>Then ${n}. ${words.repeat(4)}</p>` : ''}`;
  const { blocks } = await readBody(
    openPage(
      `<main><h1>All stops</h1><div class="wrap">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(item).join('')}</div></main>`,
      'https://x.example/stops',
    ),
  );
  assert.equal(blocks.filter(({ kind }) => kind === 'subhead').length, 9);
});

test('a second copy for another width is left out', async () => {
  const part = [1, 2, 3, 4].map((n) => `<p>${n} ${first}</p>`).join('');
  const { blocks } = await readBody(openPage(`<main><h1>Late ferry</h1><div class="a"><div>${part}</div><div>${part}</div></div></main>`));
  assert.equal(blocks.length, 4);
});

test('a split body is read whole', async () => {
  const { blocks } = await readBody(
    openPage(
      `<article><h1>Late ferry</h1><div class="part"><p>${first}</p></div><div class="ad"><p>Advertisement</p></div><div class="part"><p>${last}</p></div></article>`,
    ),
  );
  assert.deepEqual(textOf(blocks).split('\n\n'), [first, last]);
});

test('a second article below is not ours', async () => {
  const { blocks } = await readBody(
    openPage(
      `<main><article><h1>Late ferry</h1><p>${first}</p><p>${last}</p></article><article><h2>Other</h2><p>${'Another story about a lighthouse that went dark one night. '.repeat(3)}</p></article></main>`,
    ),
  );
  assert.deepEqual(textOf(blocks).split('\n\n'), [first, last]);
});

test('a layout called after its sidebar is no sidebar', async () => {
  const { blocks } = await readBody(
    openPage(
      `<body class="with-sidebar"><div class="sidebar-grid"><h1>Late ferry</h1><div><p>${first}</p><p>${last}</p></div></div></body>`,
    ),
  );
  assert.deepEqual(textOf(blocks).split('\n\n'), [first, last]);
});
