import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTextBlock } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const long = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. '.repeat(3).trim();

const rows = [
  {
    name: 'two line breaks end a block, and both parts keep their links and emphasis',
    html: '<p>See <a href="https://x.example/a">the list</a>.<br> <br>Then <em>wait</em>.</p>',
    blocks: [
      ['paragraph', 'See <a href="https://x.example/a">the list</a>.'],
      ['paragraph', 'Then <em>wait</em>.'],
    ],
  },
  { name: 'one line break stays inside its block', html: '<p>One<br>two</p>', blocks: [['paragraph', 'One<br>two']] },
  {
    name: 'a subhead whose content was cut goes',
    html: `<h2>Letters</h2><div class="newsletter">Write to us every day.</div><h2>Next stop</h2><p>${long}</p>`,
    blocks: [
      ['subhead', 'Next stop'],
      ['paragraph', long],
    ],
  },
  {
    name: 'a subhead above a lower one stays',
    html: `<h2>Stops</h2><div class="ad">Advertisement</div><h3>First stop</h3><p>${long}</p>`,
    blocks: [
      ['subhead', 'Stops'],
      ['subhead', 'First stop'],
      ['paragraph', long],
    ],
  },
  {
    name: 'subheads with nothing cut between them stay',
    html: `<h2>Part one</h2><h2>The harbour</h2><p>${long}</p>`,
    blocks: [
      ['subhead', 'Part one'],
      ['subhead', 'The harbour'],
      ['paragraph', long],
    ],
  },
];

for (const { name, html, blocks } of rows) {
  test(name, async () => {
    const page = openPage(
      `<main><article><h1>Late ferry</h1><div class="article-body"><p>Start: ${long}</p>${html}<p>End: ${long}</p></div></article></main>`,
      'https://x.example/',
    );
    const body = await readBody(page);
    assert.deepEqual(
      body.blocks
        .filter(isTextBlock)
        .slice(1, -1)
        .map((block) => [block.kind, block.html]),
      blocks,
    );
  });
}
