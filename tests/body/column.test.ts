import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTextBlock } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const STORY = [1, 2, 3, 4].map(
  (n) => `Boat ${n} left the quay of Brenna before dawn, and its crew had not slept since the storm of Monday night.`,
);
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');
const page = (above: string, below: string): string =>
  `<html><body><h1>Boats leave at dawn</h1><div class="article-body"><div>${above}</div><div><div class="c1">${paragraphs}</div></div><div>${below}</div></div></body></html>`;

const rows = [
  {
    name: 'a market beside the text',
    below: '<table><tr><td>Gold Fixed</td><td>11.99%</td></tr><tr><td>Gold Variable</td><td>12.70%</td></tr></table>',
    kept: [],
  },
  { name: 'a heading whose links are gone', below: '<h2>Inside the Post</h2>', kept: [] },
  {
    name: 'lines of other stories, a sentence among them',
    below: '<p>The dying art of knots</p><p>What do gulls dream of?</p><p>Lighthouses of the north</p>',
    kept: [],
  },
  { name: 'a last sentence in a box of its own', below: '<p>All of them came home.</p>', kept: ['All of them came home.'] },
  {
    name: 'sentences with a heading',
    below: '<h2>The weather</h2><p>It will clear by noon.</p><p>Wind comes from the west.</p>',
    kept: ['The weather', 'It will clear by noon.', 'Wind comes from the west.'],
  },
  {
    name: 'one more box of the same kind',
    below: '<div class="c1"><ul><li>Boat 5: due on Tuesday</li></ul></div>',
    kept: ['Boat 5: due on Tuesday'],
  },
] as const;
for (const { name, below, kept } of rows) {
  test(`below the column of the text: ${name}`, async () => {
    const { blocks } = await readBody(openPage(page('', below)));
    assert.deepEqual(
      blocks.filter(isTextBlock).map(({ text }) => text),
      [...STORY, ...kept],
    );
  });
}

test('above the column of the text a sentence stays, a menu goes', async () => {
  const { blocks } = await readBody(openPage(page('<p>Traffic alerts</p><p>A storm has passed.</p>', '')));
  assert.deepEqual(
    blocks.filter(isTextBlock).map(({ text }) => text),
    ['A storm has passed.', ...STORY],
  );
});

test('long teasers under a heading of others go, where most of the text stands above', async () => {
  const story = Array.from({ length: 5 }, () => STORY)
    .flat()
    .map((text, at) => `<p>${at}. ${text}</p>`);
  const teaser = `<p>${'The gulls of the north have come back to the old pier, and a class counts them each morning before school. '.repeat(2)}</p>`;
  const html = `<html><body><h1>Boats leave at dawn</h1><div class="x">${story.join('')}<h3>Latest News</h3>${teaser}<p>${'Nets are dear. '.repeat(16)}</p></div></body></html>`;
  const { blocks } = await readBody(openPage(html));
  assert.ok(!blocks.filter(isTextBlock).some(({ text }) => /gulls|Nets/.test(text)));
  assert.equal(blocks.filter(isTextBlock).length, story.length);
});
