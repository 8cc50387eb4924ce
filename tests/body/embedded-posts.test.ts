import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTextBlock, type TextBlock } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const first = 'The ferry to Saltgate was late again on Monday, as it was on every other day of the month.';
const last = 'Nobody at the harbour could say when the next one leaves, or whether it leaves at all.';

const posts = [
  {
    name: 'X',
    html: '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The boat sails again in May. <a href="https://t.co/a1">pic.twitter.com/a1</a></p>&mdash; Jane Roe (@janeroe) <a href="https://twitter.com/janeroe/status/1">March 3, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    text: ['The boat sails again in May.', '— Jane Roe (@janeroe) March 3, 2026'],
  },
  {
    name: 'X inside the box of a block editor',
    html: '<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p>The boat sails again in May.</p>— Jane Roe (@janeroe) <a href="https://twitter.com/janeroe/status/1">March 3, 2026</a></blockquote></div></figure>',
    text: ['The boat sails again in May.', '— Jane Roe (@janeroe) March 3, 2026'],
  },
  {
    name: 'Bluesky',
    html: '<blockquote class="bluesky-embed" data-bluesky-uri="at://did/1"><p lang="en">The boat sails again in May.<br><br><a href="https://bsky.app/1">[image or embed]</a></p>&mdash; Jane Roe (<a href="https://bsky.app/2">@janeroe.bsky.social</a>) <a href="https://bsky.app/3">March 3, 2026 at 5:00 PM</a></blockquote>',
    text: ['The boat sails again in May.', '— Jane Roe (@janeroe.bsky.social) March 3, 2026 at 5:00 PM'],
  },
  {
    name: 'Mastodon',
    html: '<blockquote class="mastodon-embed"><p>The boat sails again in May.</p>— Jane Roe (@janeroe@harbour.example) <a href="https://harbour.example/1">Mar 3, 2026</a></blockquote>',
    text: ['The boat sails again in May.', '— Jane Roe (@janeroe@harbour.example) Mar 3, 2026'],
  },
  {
    name: 'Truth Social',
    html: '<blockquote class="truthsocial-embed"><p>The boat sails again in May.</p>— Jane Roe (@janeroe) <a href="https://truthsocial.com/1">March 3, 2026</a></blockquote>',
    text: ['The boat sails again in May.', '— Jane Roe (@janeroe) March 3, 2026'],
  },
  {
    name: 'Instagram',
    html: '<blockquote class="instagram-media"><p><a href="https://www.instagram.com/p/1/">The boat sails again in May.</a></p><p>A post shared by <a href="https://www.instagram.com/janeroe/">Jane Roe</a> (@janeroe) on <time>Mar 3, 2026 at 5:00pm PST</time></p></blockquote>',
    text: ['The boat sails again in May.', 'A post shared by Jane Roe (@janeroe) on Mar 3, 2026 at 5:00pm PST'],
  },
  {
    name: 'Facebook',
    html: '<div class="fb-post"><blockquote cite="https://www.facebook.com/1" class="fb-xfbml-parse-ignore"><p>The boat sails again in May.</p>Posted by <a href="https://www.facebook.com/janeroe">Jane Roe</a> on&nbsp;<a href="https://www.facebook.com/1">Tuesday, March 3, 2026</a></blockquote></div>',
    text: ['The boat sails again in May.', 'Posted by Jane Roe on\u00a0Tuesday, March 3, 2026'],
  },
  {
    name: 'Instagram without words',
    html: '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/1/">View this post on Instagram</a></div><p><a href="https://www.instagram.com/p/1/">A post shared by Jane Roe (@janeroe)</a></p></blockquote>',
    text: [],
  },
];

for (const { name, html, text } of posts) {
  test(`an embedded post: ${name}`, async () => {
    const page = `<main><article><h1>Late ferry</h1><div class="article-body"><p>${first}</p>${html}<p>${last}</p></div></article></main>`;
    const blocks = (await readBody(openPage(page, 'https://x.example/'))).blocks.filter(isTextBlock);
    const inner = blocks.slice(1, -1);
    assert.deepEqual(
      inner.map(({ text: own }: TextBlock) => own),
      text,
    );
    assert.ok(inner.every(({ kind }) => kind === 'block-quote'));
  });
}
