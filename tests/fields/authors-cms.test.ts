import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { ld, read } from './read.ts';

const BIO = 'Ann Lee has covered boats and bridges for this paper since 2012.';
const STORY = `<p>${'The ferry left the quay at nine and came back at noon without a passenger. '.repeat(4)}</p>`;

interface Row {
  readonly cms: string;
  readonly html: string;
  readonly expected: readonly { readonly name: string; readonly role?: string | null; readonly bio?: string | null }[];
}

const rows: readonly Row[] = [
  {
    cms: 'a live report: the name over each post is no heading of a biography',
    html: `<body><article><h1>The ferry</h1><div class="byline">Ann Lee</div>${[1, 2, 3, 4].map((n) => `<div class="live-post"><h2>Post ${n}</h2><span class="author">Ann Lee</span><p>The boat, drawn by the engineer Al Poe in 188${n}, is on no list of monuments, and none of the five petitions for it was heard.</p></div>`).join('')}</article></body>`,
    expected: [{ name: 'Ann Lee', bio: null }],
  },
  {
    cms: 'Escenic: a byline a person in one box, each with a role',
    html: `<body><article><h1>Ferjen</h1><div class="bylines"><div class="byline"><span class="name">Ann Lee</span> <span class="role">Journalist</span></div><div class="byline"><span class="name">Bo Cruz</span> <span class="role">Fotograf</span></div></div>${STORY}</article></body>`,
    expected: [
      { name: 'Ann Lee', role: 'Journalist' },
      { name: 'Bo Cruz', role: 'Fotograf' },
    ],
  },
  {
    cms: 'a list of authors',
    html: `<body><article><h1>The ferry</h1><ul class="article-author-list"><li>Ann Lee</li><li>Bo Cruz</li></ul>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee' }, { name: 'Bo Cruz' }],
  },
  {
    cms: 'a Person in parts',
    html: `${ld({ '@type': 'NewsArticle', headline: 'The ferry', author: { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' } })}<h1>The ferry</h1>${STORY}`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'a publishing house beside the person',
    html: `${ld({
      '@type': 'NewsArticle',
      headline: 'The ferry',
      author: [
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Hafen Mediengruppe' },
      ],
    })}<h1>The ferry</h1>${STORY}`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'meta articleAuthor',
    html: `<meta name="articleAuthor" content="Ann Lee"><h1>The ferry</h1>${STORY}`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'the kind of piece before the name',
    html: `<body><article><header><h1>Die Fähre</h1><div>Eine Analyse von <a href="/impressum/1">Ann Lee</a></div></header>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'a wire line below the text',
    html: `<body><article><h1>The ferry</h1>${STORY}<p>Reporting by Ann Lee and Bo Cruz; Editing by Cy Dahl</p></article></body>`,
    expected: [{ name: 'Ann Lee' }, { name: 'Bo Cruz' }],
  },
  {
    cms: 'Squarespace: category, date and author in one line',
    html: `<body><article class="h-entry entry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title">The ferry</h1></div>
      <div class="blog-item-meta-wrapper"><div class="blog-meta-item--categories"><a href="/blog/category/Learn">Learn</a></div>
      <div class="blog-item-author-date-wrapper"><time class="dt-published"><span>Dec 23</span></time><div class="blog-meta-item--author p-author author">Written By <a href="/blog?author=1" class="blog-author-name">Ann Lee</a></div></div></div></div>
      <div class="blog-item-content">${STORY}</div><div class="blog-item-author-profile-wrapper"><div class="author-avatar"><img src="/a.jpg"></div><span class="author-name">Ann Lee</span><div class="author-bio"><p>${BIO}</p></div></div></article></body>`,
    expected: [{ name: 'Ann Lee', bio: BIO }],
  },
  {
    cms: 'Ghost: two authors as links beside their portraits',
    html: `<body><article class="gh-article post"><h1 class="gh-article-title">The ferry</h1><div class="gh-article-meta"><div class="gh-article-author-image"><a href="/author/ann/"><img src="/a.jpg" alt="Ann Lee"></a></div>
      <div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/ann/">Ann Lee</a>, <a href="/author/bo/">Bo Cruz</a></h4><div class="gh-article-meta-content"><time>Apr 9, 2025</time> — 4 min read</div></div></div>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee' }, { name: 'Bo Cruz' }],
  },
  {
    cms: 'Medium: hashed classes, a card after the story',
    html: `<body><article><h1 class="pw-post-title">The ferry</h1><div class="ab q"><a rel="noopener follow" href="/@annlee"><img alt="Ann Lee" class="l ep by" src="/a.jpg"></a><span class="be b"><a data-testid="authorName" href="/@annlee">Ann Lee</a></span><span><a>Follow</a></span><span data-testid="storyReadTime">6 min read</span><span data-testid="storyPublishDate">Apr 9, 2025</span></div>${STORY}</article>
      <div class="ac r"><h2 class="pw-author-name">Written by Ann Lee</h2><p class="be"><span>${BIO}</span></p></div></body>`,
    expected: [{ name: 'Ann Lee', bio: BIO }],
  },
  {
    cms: 'Substack: byline with profile hover',
    html: `<body>${ld({ '@type': 'NewsArticle', headline: 'The ferry', author: [{ '@type': 'Person', name: 'Ann Lee', url: 'https://substack.com/@annlee', description: BIO }] })}<article class="newsletter-post post"><h1 class="post-title">The ferry</h1><div class="byline-wrapper"><a href="https://substack.com/@annlee">Ann Lee</a><div>Apr 09, 2025</div></div>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee', bio: BIO }],
  },
  {
    cms: 'Blogger: posted by at the foot',
    html: `<body><div class="post hentry"><h3 class="post-title entry-title">The ferry</h3><div class="post-body entry-content">${STORY}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span itemprop="name">Ann Lee</span></a></span></span> <span class="post-timestamp">at 9:00 AM</span></div></div></body>`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'Drupal: submitted by, profile node below',
    html: `<body><article class="node node--type-article"><h1><span class="field--name-title">The ferry</span></h1><div class="node__submitted">Submitted by <span lang="" about="/user/7" typeof="schema:Person"><a title="View user profile." href="/user/7" class="username">Ann Lee</a></span> on Wed, 04/09/2025 - 09:00</div><div class="field--name-body">${STORY}</div>
      <div class="views-row"><div class="views-field-field-user-picture"><img src="/a.jpg"></div><div class="views-field-name">Ann Lee</div><div class="views-field-field-user-about"><span class="field-content">${BIO}</span></div></div></article></body>`,
    expected: [{ name: 'Ann Lee', bio: BIO }],
  },
  {
    cms: 'Joomla: definition list',
    html: `<body><div class="item-page" itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">The ferry</h1><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">Ann Lee</span></dd><dd class="published">Published: 09 April 2025</dd></dl><div itemprop="articleBody">${STORY}</div></div></body>`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'TYPO3 news: author with role',
    html: `<body><div class="news news-single"><div class="article"><div class="header"><h1 itemprop="headline">Die Fähre</h1></div><div class="footer"><p><span class="news-list-date"><time datetime="2025-04-09">09.04.2025</time></span><span class="news-list-author">Von Heike Lorenz, Redakteurin</span></p></div><div class="news-text-wrap">${STORY}</div></div></div></body>`,
    expected: [{ name: 'Heike Lorenz', role: 'Redakteurin' }],
  },
  {
    cms: 'Arc XP: By, two names, then an author bio block',
    html: `<body><article><h1 class="b-headline">The ferry</h1><div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names"><a class="b-byline__link" href="/author/ann-lee/">Ann Lee</a> and <a class="b-byline__link" href="/author/bo-cruz/">Bo Cruz</a></span></div>${STORY}
      <div class="b-author-bio"><a href="/author/ann-lee/"><h2 class="b-author-bio__author-name">Ann Lee</h2></a><p class="b-author-bio__role">Harbour reporter</p><p class="b-author-bio__author-description">${BIO}</p></div></article></body>`,
    expected: [{ name: 'Ann Lee', role: 'Harbour reporter', bio: BIO }, { name: 'Bo Cruz' }],
  },
  {
    cms: 'Newspack with Co-Authors Plus: two bios',
    html: `<body><article class="post"><header class="entry-header"><h1 class="entry-title">The ferry</h1><div class="entry-subhead"><div class="entry-meta"><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/ann/">Ann Lee</a></span> and <span class="author vcard"><a class="url fn n" href="/author/bo/">Bo Cruz</a></span></span><span class="posted-on"><time>April 9, 2025</time></span></div></div></header><div class="entry-content">${STORY}</div>
      <div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">Ann Lee <span class="author-job-title">Harbour reporter</span></h2></div><p>${BIO} <a class="author-link" href="/author/ann/" rel="author">More by Ann Lee</a></p></div></div>
      <div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">Bo Cruz</h2></div><p>Bo Cruz draws maps and writes about tides for the weekend pages. <a class="author-link" href="/author/bo/" rel="author">More by Bo Cruz</a></p></div></div></article></body>`,
    expected: [
      { name: 'Ann Lee', role: 'Harbour reporter', bio: BIO },
      { name: 'Bo Cruz', bio: 'Bo Cruz draws maps and writes about tides for the weekend pages.' },
    ],
  },
  {
    cms: 'PublishPress Authors: boxes in a list',
    html: `<body><article><h1>The ferry</h1>${STORY}<div class="pp-multiple-authors-boxes-wrapper"><h2 class="widget-title">Authors</h2><ul class="pp-multiple-authors-boxes-ul"><li class="pp-multiple-authors-boxes-li author_index_0"><div class="pp-author-boxes-avatar"><img src="/a.jpg"></div><div class="pp-author-boxes-avatar-details"><div class="pp-author-boxes-name multiple-authors-name"><a href="/author/ann/" rel="author" title="Ann Lee" class="author url fn">Ann Lee</a></div><p class="pp-author-boxes-description multiple-authors-description">${BIO}</p><span class="pp-author-boxes-meta"><a href="/author/ann/">View all posts</a></span></div></li></ul></div></article></body>`,
    expected: [{ name: 'Ann Lee', bio: BIO }],
  },
  {
    cms: 'Yoast graph: bio behind an @id, escaped twice',
    html: `<body>${ld({
      '@graph': [
        { '@type': 'Article', '@id': '#article', headline: 'The ferry', author: { name: 'Ann Lee', '@id': '#/schema/person/1' } },
        {
          '@type': 'Person',
          '@id': '#/schema/person/1',
          name: 'Ann Lee',
          description: '&lt;p&gt;Ann Lee covers boats &amp;amp; bridges for this paper, since 2012.&lt;/p&gt;',
          jobTitle: 'Harbour reporter',
        },
      ],
    })}<article><h1>The ferry</h1>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee', role: 'Harbour reporter', bio: 'Ann Lee covers boats & bridges for this paper, since 2012.' }],
  },
  {
    cms: 'Molongui: box with role',
    html: `<body><article><h1>The ferry</h1><p class="byline">By <a rel="author" href="/author/ann/">Ann Lee</a></p>${STORY}<div class="m-a-box"><div class="m-a-box-container"><div class="m-a-box-content"><div class="m-a-box-title"><h5><a class="m-a-box-name-link" href="/author/ann/">Ann Lee</a></h5></div><div class="m-a-box-meta"><span>Harbour reporter</span></div><div class="m-a-box-bio"><p>${BIO}</p></div></div></div></div></article></body>`,
    expected: [{ name: 'Ann Lee', role: 'Harbour reporter', bio: BIO }],
  },
  {
    cms: 'Simple Author Box',
    html: `<body><article><h1>The ferry</h1>${STORY}<div class="saboxplugin-wrap" itemtype="http://schema.org/Person" itemscope itemprop="author"><div class="saboxplugin-tab"><div class="saboxplugin-gravatar"><img alt="Ann Lee" src="/a.jpg"></div><div class="saboxplugin-authorname"><a href="/author/ann/" class="vcard author" rel="author"><span class="fn">Ann Lee</span></a></div><div class="saboxplugin-desc"><div itemprop="description"><p>${BIO}</p></div></div></div></div></article></body>`,
    expected: [{ name: 'Ann Lee', bio: BIO }],
  },
  {
    cms: 'utility classes only, label over the name',
    html: `<body><main class="mx-auto"><h1 class="text-4xl">The ferry</h1><div class="flex gap-6"><div><p class="text-sm">Last updated</p><time>Aug 04, 2025</time></div><div><p class="text-sm">Written by</p><p class="font-bold">Ann Lee</p></div></div>${STORY}<div class="mt-8 flex"><img alt="" src="/a.jpg"><div><h3 class="text-lg">Ann Lee</h3><p class="text-sm">Harbour reporter</p><p class="text-sm">Ann has covered boats and bridges for this paper since 2012.</p></div></div></main></body>`,
    expected: [{ name: 'Ann Lee', role: 'Harbour reporter', bio: 'Ann has covered boats and bridges for this paper since 2012.' }],
  },
  {
    cms: 'Webflow: portrait, name and date in a block',
    html: `<body><div class="section_blog-header"><h1>The ferry</h1><div class="blog_author-wrapper"><div class="blog_author-image-wrapper"><img src="/a.jpg" alt=""></div><div class="blog_author-text"><div class="text-weight-semibold">Ann Lee</div><div class="blog_date-wrapper"><div>9 Apr 2025</div><div class="blog_divider">•</div><div>5 min read</div></div></div></div></div><div class="w-richtext">${STORY}</div></body>`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'a German column that ends with its author',
    html: `<body><article><h1>Die Fähre</h1><p class="autor">Von Heike Lorenz</p>${STORY}<h3>Die Autorin</h3><p><strong>Heike Lorenz</strong> (*1971) ist Kapitänin und lehrt Seerecht an der Hochschule in Brunnhafen.</p></article></body>`,
    expected: [{ name: 'Heike Lorenz', bio: 'Heike Lorenz (*1971) ist Kapitänin und lehrt Seerecht an der Hochschule in Brunnhafen.' }],
  },
  {
    cms: 'two authors in one last line',
    html: `<body><article><h1>The ferry</h1><p class="byline">By Ann Lee and Bo Cruz</p>${STORY}<p><em>Ann Lee is a captain who lives at the old harbour. Bo Cruz is a cartographer at the tidal institute.</em></p></article></body>`,
    expected: [
      { name: 'Ann Lee', bio: 'Ann Lee is a captain who lives at the old harbour.' },
      { name: 'Bo Cruz', bio: 'Bo Cruz is a cartographer at the tidal institute.' },
    ],
  },
  {
    cms: 'writer, reviewer and photographer told apart',
    html: `<body><article><h1>The ferry</h1><div class="article-meta"><div class="author-block"><span>Written by</span> <a class="author-name" href="/team/ann/">Ann Lee</a></div><div class="author-block"><span>Medically reviewed by</span> <a class="author-name" href="/team/bo/">Bo Cruz, MD</a></div><div class="author-block"><span>Photos by</span> <a class="author-name" href="/team/cy/">Cy Dahl</a></div></div>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee' }],
  },
  {
    cms: 'a magazine that lists its contributors',
    html: `<body><article><h1>The ferry</h1><div class="meta"><span>Contributors: Ann Lee, Bo Cruz</span></div>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee' }, { name: 'Bo Cruz' }],
  },
  {
    cms: 'an institute: a label over a list',
    html: `<body><article><h1>The ferry</h1><aside><h4>Author(s)</h4><ul><li>Ann Lee</li><li>Bo Cruz</li></ul></aside>${STORY}</article></body>`,
    expected: [{ name: 'Ann Lee' }, { name: 'Bo Cruz' }],
  },
  {
    cms: 'an article of The Conversation, published again',
    html: `<body><article><h1>The ferry</h1><p class="source">Harbour Post</p>${STORY}<p><span><a href="https://theconversation.com/profiles/ann-lee-1234">Ann Lee</a>, Professor of Tides, <em>Brunnhafen University</em></span></p></article></body>`,
    expected: [{ name: 'Ann Lee', role: 'Professor of Tides, Brunnhafen University' }],
  },
  {
    cms: 'a theme that prints date, reading time and name between dots',
    html: `<body><article><header><h1>The ferry</h1><div class="post-meta"><span>March 3, 2021</span>&nbsp;·&nbsp;6 min&nbsp;·&nbsp;1234 words&nbsp;·&nbsp;Anna Lee&nbsp;|&nbsp;<a href="/edit">Suggest Changes</a></div></header>${STORY}</article></body>`,
    expected: [{ name: 'Anna Lee' }],
  },
  {
    cms: 'a shop: date and name in plain spans',
    html: `<body><article><header><h1>The ferry</h1><span class="caption"><time datetime="2021-03-03">March 3, 2021</time></span><span class="caption"><span>Anna Lee</span></span></header>${STORY}</article></body>`,
    expected: [{ name: 'Anna Lee' }],
  },
  {
    cms: 'nobody: a name in bold in the first sentence, below the date',
    html: `<body><article><header><h1>The ferry</h1><time>March 3, 2021</time></header><p>The pilot of the old ferry, of whom nobody thought ill, <strong>Anna Lee</strong>, has left the quay for good.</p>${STORY}</article></body>`,
    expected: [],
  },
  {
    cms: 'a profile beside all posts of a one-person site',
    html: `<body><div class="sidebar"><h3 class="author__name">Anna Lee</h3><div class="author__bio"><p>I write about boats, bridges and the people between them.</p></div></div><article><h1>The ferry</h1><p class="page__meta"><time>March 3, 2021</time></p>${STORY}</article></body>`,
    expected: [{ name: 'Anna Lee', bio: 'I write about boats, bridges and the people between them.' }],
  },
  {
    cms: 'an agency’s last line, where no byline is printed',
    html: `<body><div class="entry"><h1>The ferry</h1>${STORY}<p>(Reporting by Anna Lee; Editing by Jo Doe)</p></div></body>`,
    expected: [{ name: 'Anna Lee' }],
  },
  {
    cms: 'an agency’s long last line of who reported from where',
    html: `<body><div class="entry"><h1>The ferry</h1>${STORY}<p>(Reporting by Anna Lee in Halvik and Peter Holm in Brenna; Writing by Al Poe; Editing by Jo Doe and Rosa Brask on the night desk)</p></div></body>`,
    expected: [{ name: 'Anna Lee' }, { name: 'Peter Holm' }],
  },
  {
    cms: 'a heading of tags where a byline is looked for',
    html: `<body><h1>The ferry</h1><div class="byline">Filed Under</div><p class="byline">By Anna Lee</p><div>${STORY}</div></body>`,
    expected: [{ name: 'Anna Lee' }],
  },
  {
    cms: 'a signature with the date behind the name',
    html: `<body><div class="entry"><h3 class="entry-header">The ferry</h3>${STORY}<p class="footer-info"><span>Posted by Anna Lee on 3 March 2021 at 09:00 AM</span> <span>in</span> <span><a href="/c">Boats</a></span></p></div></body>`,
    expected: [{ name: 'Anna Lee' }],
  },
  {
    cms: 'a heading that says who wrote it, over a text about the person',
    html: `<body><article><h1>The ferry</h1><p>By <a rel="author" href="/@ann">Ann Lee</a></p>${STORY}</article><div><h2><a href="/@ann">Written by Ann Lee</a></h2><div>213 followers</div><p>Counts boats for a living and draws the bridges that she passes.</p></div></body>`,
    expected: [{ name: 'Ann Lee', bio: 'Counts boats for a living and draws the bridges that she passes.' }],
  },
  {
    cms: 'a role below the byline, right above the text',
    html: `<body><div><h1>The ferry</h1><div><p>Ann Lee</p><p>Staff writer</p></div><time>March 3, 2021</time></div><a rel="author">Ann Lee</a>${STORY}</body>`,
    expected: [{ name: 'Ann Lee', role: 'Staff writer' }],
  },
  {
    cms: 'Simple Author Box: a text that does not name the person',
    html: `<body><article><h1>The ferry</h1><p class="byline">By <a rel="author">Ann Lee</a></p>${STORY}<div class="saboxplugin-wrap"><div class="saboxplugin-authorname"><a href="/a"><span class="fn">Ann Lee</span></a></div><div class="saboxplugin-desc"><div><p>Counts boats for a living. Lives on the quay.</p></div></div></div></article></body>`,
    expected: [{ name: 'Ann Lee', bio: 'Counts boats for a living. Lives on the quay.' }],
  },
  {
    cms: 'a heading in Swedish over a text on the person',
    html: `<body><article><h1>The ferry</h1><p class="byline">Av <a rel="author">Ann Lee</a></p>${STORY}<h3>Om författaren</h3><p>Skriver sedan 2015 om livet på öarna för Hamnposten. Bor i Halvik.</p></article></body>`,
    expected: [{ name: 'Ann Lee', bio: 'Skriver sedan 2015 om livet på öarna för Hamnposten. Bor i Halvik.' }],
  },
  {
    cms: 'nobody: the writers of teasers and comments',
    html: `<body><main><h1>The ferry</h1>${STORY}<div class="grid"><div class="item"><h3><a href="/b">The bridge</a></h3><div class="author-name">Bo Cruz</div></div></div><ol class="commentlist"><li class="comment"><cite class="comment-author">Cy Dahl</cite><p>Well said.</p></li></ol></main></body>`,
    expected: [],
  },
];

for (const { cms, html, expected } of rows) {
  test(`authors in markup of ${cms}`, async () => {
    const found = (await read(authors, html)).value ?? [];
    assert.deepEqual(
      found.map(({ name, role, bio }) => ({ name, role, bio })),
      expected.map(({ name, role = null, bio = null }) => ({ name, role, bio })),
    );
  });
}

const linkedRows = [
  { line: '<p class="author">By <a href="/authors/ann-lee">Ann Lee, Coast Reporter</a></p>', name: 'Ann Lee', url: '/authors/ann-lee' },
  { line: '<p class="author">Von <a href="/autor/ann-lee">Ann Lee, Halvik</a></p>', name: 'Ann Lee', url: '/autor/ann-lee' },
  { line: '<p>Par <a rel="author" href="/auteurs/ann-lee">Ann Lee, à Brest</a></p>', name: 'Ann Lee', url: '/auteurs/ann-lee' },
];
for (const { line, name, url } of linkedRows)
  test(`the link around a name and what stands behind it: ${line}`, async () => {
    const { value } = await read(authors, `<body><article><h1>The ferry is late</h1>${line}${STORY}${STORY}</article></body>`, true);
    assert.deepEqual(
      value?.map((author) => [author.name, author.url]),
      [[name, `https://www.harbourpost.example${url}`]],
    );
  });

const blogger = (last: string): string =>
  `<body><div class="post hentry"><h3 class="post-title entry-title">The ferry is late</h3><div class="post-body"><div class="separator"><img src="/lead.jpg" width="640" height="426"></div>${STORY}${STORY}</div><div class="post-footer">Posted by <span class="fn" itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span></div>${last}</div></body>`;
test('Blogger: the pictures of the story are no portrait, and a comment is no biography', async () => {
  const comments =
    '<div class="comments"><h4>2 comments:</h4><p>She was late on the day of my wedding, and I will not forget it.</p></div>';
  const { value } = await read(authors, blogger(comments), true);
  assert.deepEqual(
    value?.map((author) => [author.name, author.bio, author.image]),
    [['Ann Lee', null, null]],
  );
});
