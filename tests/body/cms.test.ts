import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const SENTENCES = [
  'The ferry crosses the harbour every forty minutes, and nobody on the quay has ever seen it leave on time.',
  'Its engine was built for a river boat and complains loudly of the salt whenever the wind turns to the west.',
  'The pilot keeps a notebook of every late departure, with the reason and the colour of the sky beside it.',
  'Passengers have learned to bring bread, a blanket and something long to read, for the crossing may be short.',
  'A new timetable was printed in spring, and the children of the island use it to fold paper boats.',
  'The town council will vote next week on whether the old ferry should be sold or loved as it is.',
];
const prose = (n: number): string => `${SENTENCES[n % SENTENCES.length]} ${SENTENCES[(n + 1) % SENTENCES.length]}`;
const P = (n: number): string => `<p>${prose(n)}</p>`;
const HEAD =
  '<header class="site-header"><div class="logo"><a href="/">Harbour Post</a></div><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>';
const FOOT = '<footer><p>Harbour Post, Quay Street 1. All rights reserved by the people of the harbour and their heirs.</p></footer>';
const cards = (name: string): string =>
  [1, 2, 3]
    .map(
      (n) =>
        `<div class="${name}"><a href="/other-${n}"><img src="/o${n}.jpg"><h3>Another story about a lighthouse and its keeper ${n}</h3></a></div>`,
    )
    .join('');

interface Row {
  readonly name: string;
  readonly html: string;
  readonly text: readonly string[];
}
const whole = [prose(0), prose(1), prose(2), prose(3)];

const rows: readonly Row[] = [
  {
    name: 'Joomla',
    html: `<div id="wrapper">${HEAD}<div class="row-fluid"><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">Late ferry</h1></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by Ann Lee</dd><dd class="published">Published: 03 May 2021</dd><dd class="hits">Hits: 512</dd></dl><div itemprop="articleBody">${P(0)}${P(1)}${P(2)}${P(3)}</div><ul class="pager pagenav"><li class="previous"><a href="/a">Prev</a></li><li class="next"><a href="/b">Next</a></li></ul></div></main><div id="aside" class="span3"><h3>Latest</h3><ul class="latestnews"><li><a href="/x">A lighthouse went dark</a></li></ul></div></div>${FOOT}</div>`,
    text: whole,
  },
  {
    name: 'Squarespace',
    html: `${HEAD}<main id="page"><article class="h-entry entry"><div class="blog-item-top-wrapper"><div class="blog-meta-item"><time>May 3</time></div><h1 class="entry-title">Late ferry</h1></div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">${P(0)}${P(1)}</div></div></div><div class="sqs-block image-block"><figure><img src="/f.jpg"><figcaption class="image-caption-wrapper"><p>Boats at dawn.</p></figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">${P(2)}${P(3)}</div></div></div><div class="sqs-block newsletter-block"><p>Sign up for our letter and hear of every late boat.</p></div></div></div></div></div></article></main>${FOOT}`,
    text: whole,
  },
  {
    name: 'Wix',
    html: `<div id="SITE_CONTAINER">${HEAD}<div data-hook="post-page"><article><div data-hook="post"><div class="blog-post-metadata"><ul class="author"><li>Ann Lee</li><li>3 min read</li></ul></div><h1 data-hook="post-title">Late ferry</h1><section data-hook="post-description"><div data-rce-version="9"><div class="kcUey"><div data-breakout="normal"><p class="a1B" dir="auto"><span>${prose(0)}</span></p></div><div data-breakout="normal"><p class="a1B"><span>${prose(1)}</span></p></div><div data-breakout="normal"><p class="a1B"><span>${prose(2)}</span></p></div><div><p class="a1B"><span>${prose(3)}</span></p></div></div></div></section></div></article><section data-hook="recent-posts"><h2>Recent Posts</h2>${cards('gallery-item')}</section></div></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'Blogger, breaks instead of paragraphs',
    html: `<div class="content-outer">${HEAD}<div class="main section" id="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Monday, 3 May 2021</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">Late ferry</h3><div class="post-body entry-content">${prose(0)}<br><br>${prose(1)}<br /><br />${prose(2)}<div class="separator"><a href="/i.jpg"><img src="/i.jpg"></a></div><div>${prose(3)}</div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by Ann Lee</span></div></div></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><div>I was on that ferry and it was on time, honestly, and so was everyone else on board that day.</div></div></div></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'Medium',
    html: `<div id="root">${HEAD}<main><article class="meteredContent"><section><div class="ab ca"><div class="ch bg"><h1 class="pw-post-title">Late ferry</h1><div class="speechify-ignore ab cp"><div><a href="/@ann">Ann Lee</a><span>5 min read</span><span>May 3, 2021</span></div><div>Listen</div><div>Share</div></div><p class="pw-post-body-paragraph">${prose(0)}</p><p class="pw-post-body-paragraph">${prose(1)}</p><figure><img src="/m.jpg"><figcaption>Photo by Jo Doe on Unsplash</figcaption></figure></div></div></section><section><div class="ab ca"><div class="ch bg"><p class="pw-post-body-paragraph">${prose(2)}</p><p class="pw-post-body-paragraph">${prose(3)}</p></div></div></section></article></main><div><h2>Written by Ann Lee</h2><p>Ann writes about boats.</p></div></div>`,
    text: whole,
  },
  {
    name: 'TYPO3 news',
    html: `${HEAD}<div id="content"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><h1 itemprop="headline">Late ferry</h1><div class="footer"><p><span class="news-list-date"><time>03.05.2021</time></span></p></div><div class="teaser-text" itemprop="description"><p>Nobody waits in vain.</p></div><div class="news-text-wrap" itemprop="articleBody">${P(0)}${P(1)}${P(2)}${P(3)}</div><div class="news-related-wrap"><h4>Related news</h4><ul><li><a href="/x">A lighthouse went dark</a></li></ul></div></div></div></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'Ghost with cards',
    html: `${HEAD}<main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1>Late ferry</h1><div class="gh-article-meta"><time>May 3</time></div></header><section class="gh-content gh-canvas">${P(0)}${P(1)}<div class="kg-card kg-callout-card"><div class="kg-callout-text">${prose(4)}</div></div>${P(2)}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Ferry sold</div><div class="kg-bookmark-description">To a stranger from the north.</div></div></a></figure><div class="kg-card kg-signup-card"><h2>Sign up for Harbour Post</h2><p>Letters about boats.</p></div>${P(3)}</section></article></main>${FOOT}`,
    text: [prose(0), prose(1), prose(4), prose(2), prose(3)],
  },
  {
    name: 'Webflow with a second copy for phones',
    html: `${HEAD}<div class="page-wrapper"><main class="main-wrapper"><h1>Late ferry</h1><div class="blog-post_content"><div class="hide-mobile-landscape"><div class="text-rich-text w-richtext">${P(0)}${P(1)}${P(2)}${P(3)}</div></div><div class="show-mobile-landscape"><div class="text-rich-text w-richtext">${P(0)}${P(1)}${P(2)}${P(3)}</div></div></div><div class="w-dyn-list"><div role="list" class="w-dyn-items">${cards('w-dyn-item')}</div></div></main></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'HubSpot',
    html: `<div class="body-wrapper hs-content-id-1">${HEAD}<div class="blog-post"><h1><span id="hs_cos_wrapper_name">Late ferry</span></h1><div class="blog-post__meta"><a href="/author">Ann Lee</a><div class="blog-post__timestamp">May 3, 2021</div></div><div class="blog-post__body"><span id="hs_cos_wrapper_post_body" class="hs_cos_wrapper hs_cos_wrapper_meta_field hs_cos_wrapper_type_rich_text">${P(0)}<!--more-->${P(1)}<div class="hs-cta-wrapper"><a href="/guide">Download the guide to late boats</a></div>${P(2)}${P(3)}</span></div><div class="blog-post__tags">Tags: <a href="/t">Boats</a></div></div><div class="blog-comments"><p>I like late boats, they are the best of boats and always have been so.</p></div></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'Elementor, every paragraph a widget of its own',
    html: `${HEAD}<div data-elementor-type="single-post" class="elementor elementor-12"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><h1>Late ferry</h1></div></div></div></div></section>${[0, 1, 2, 3].map((n) => `<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${P(n)}</div></div></div></div></div></section>`).join('')}<section class="elementor-section"><div class="elementor-element elementor-widget elementor-widget-form"><form><p>Leave your address.</p></form></div></section></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'WPBakery, text in columns',
    html: `${HEAD}<div id="main"><article class="page"><h1 class="entry-title">Late ferry</h1><div class="entry-content"><div class="vc_row wpb_row vc_row-fluid"><div class="wpb_column vc_column_container vc_col-sm-6"><div class="vc_column-inner"><div class="wpb_wrapper"><div class="wpb_text_column wpb_content_element"><div class="wpb_wrapper">${P(0)}${P(1)}</div></div></div></div></div><div class="wpb_column vc_column_container vc_col-sm-6"><div class="vc_column-inner"><div class="wpb_wrapper"><div class="wpb_text_column wpb_content_element"><div class="wpb_wrapper">${P(2)}${P(3)}</div></div></div></div></div></div></div></article><div id="sidebar" class="widget-area"><div class="widget"><h3>Recent posts</h3><ul><li><a href="/x">A lighthouse went dark</a></li></ul></div></div></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'AMP',
    html: `<html amp><body><amp-sidebar id="s"><ul><li><a href="/n">News</a></li></ul></amp-sidebar><header>Harbour Post</header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Late ferry</h1></header><figure class="amp-wp-article-featured-image"><amp-img src="/a.jpg"></amp-img></figure><div class="amp-wp-article-content">${P(0)}<amp-ad type="x"></amp-ad>${P(1)}<amp-social-share type="email"></amp-social-share>${P(2)}${P(3)}</div></article></body></html>`,
    text: whole,
  },
  {
    name: 'a print page',
    html: `<body onload="print()"><div class="print-logo">Harbour Post</div><div class="print-source_url">Source URL: https://x.example/late</div><h1 class="print-title">Late ferry</h1><div class="print-content">${P(0)}${P(1)}${P(2)}${P(3)}</div><div class="print-links"><p><strong>Links</strong><br>[1] https://x.example/a</p></div></body>`,
    text: whole,
  },
  {
    name: 'a live blog with times and names on its entries',
    html: `${HEAD}<main><h1>Storm, live</h1><div class="live-blog"><div class="live-blog-post"><time>20:41</time><div class="live-blog-author">Ann Lee</div><h2>Wall holds</h2>${P(0)}</div><div class="live-blog-post"><time>14:05</time><h2>Bridges closed</h2>${P(1)}</div><div class="live-blog-post"><time>06:00</time><h2>Ferries cancelled</h2>${P(2)}</div></div></main>${FOOT}`,
    text: ['Wall holds', prose(0), 'Bridges closed', prose(1), 'Ferries cancelled', prose(2)],
  },
  {
    name: 'an interview, questions in bold',
    html: `${HEAD}<article><h1>The pilot</h1><div class="story-body">${P(0)}<p><strong>Harbour Post: Why is it late?</strong></p>${P(1)}<p><b>And who pays?</b></p>${P(2)}</div></article>${FOOT}`,
    text: [prose(0), 'Harbour Post: Why is it late?', prose(1), 'And who pays?', prose(2)],
  },
  {
    name: 'questions and answers as a definition list',
    html: `${HEAD}<article><h1>Ferry questions</h1>${P(0)}<dl><dt>Why is it late?</dt><dd>${prose(1)}</dd><dt>Who pays?</dt><dd>${prose(2)}</dd></dl></article>${FOOT}`,
    text: [prose(0), 'Why is it late?', prose(1), 'Who pays?', prose(2)],
  },
  {
    name: 'several containers with advertisements between',
    html: `${HEAD}<main><h1>Late ferry</h1><div class="article__content">${P(0)}</div><div class="ad-slot"><span>Advertisement</span></div><div class="article__content">${P(1)}</div><div class="ad-slot"><span>Advertisement</span></div><div class="article__content">${P(2)}${P(3)}</div></main><aside>${cards('card')}</aside>${FOOT}`,
    text: whole,
  },
  {
    name: 'a fold: the rest in a box that a button opens',
    html: `${HEAD}<main><h1>Late ferry</h1><div class="text">${P(0)}${P(1)}<div class="read-more-content collapsed" style="display:none">${P(2)}${P(3)}</div><button class="read-more">Read more</button></div></main>${FOOT}`,
    text: whole,
  },
  {
    name: 'layout classes that sound like furniture',
    html: `<div class="page page-with-sidebar has-modal">${HEAD}<div class="page-footer-wrapper"><div class="widget content-widget"><div class="infinite-scroll-container"><h1>Late ferry</h1><div class="teaser-layout__main">${P(0)}${P(1)}${P(2)}${P(3)}</div></div></div></div></div>${FOOT}`,
    text: whole,
  },
  {
    name: 'two articles, one below another',
    html: `${HEAD}<main><article><h1>Late ferry</h1><div class="body-text">${P(0)}${P(1)}${P(2)}${P(3)}</div></article><article><h1>Dark lighthouse</h1><div class="body-text"><p>${'The lighthouse went dark and nobody knew why it did. '.repeat(8)}</p><p>${'Its keeper was asleep in the boat house, they say. '.repeat(8)}</p></div></article></main>${FOOT}`,
    text: whole,
  },
  {
    name: 'a page of the nineties, all in tables',
    html: `<html><head><title>Late ferry</title></head><body><table width="100%"><tr><td><a href="/">Home</a> | <a href="/n">News</a></td></tr></table><table><tr><td width="150"><a href="/1">One</a><br><a href="/2">Two</a></td><td><font size="5"><b>Late ferry</b></font>${P(0)}${P(1)}${P(2)}${P(3)}</td></tr></table><table><tr><td>© Harbour Post</td></tr></table></body></html>`,
    text: whole,
  },
];

for (const { name, html, text } of rows) {
  test(`the body of ${name}`, async () => {
    const { blocks, rule } = await readBody(
      openPage(html.startsWith('<html') || html.startsWith('<body') ? html : `<body>${html}</body>`, 'https://x.example/late'),
    );
    assert.deepEqual(textOf(blocks).split('\n\n'), text, rule);
  });
}
