import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const STORY = [1, 2, 3, 4].map(
  (n) => `<p>Boat ${n} left the quay of Brenna before dawn, and its crew had not slept since the storm of Monday night.</p>`,
);
const COMMENT = 'We saw the boats from our kitchen window and wondered who would go out in such weather, and for what money, too.';
const comments = (answer: string, many = 9): string =>
  Array.from({ length: many }, (_, at) => `<li><b>Reader ${at}</b><p>${COMMENT} No ${at}.</p>${answer}</li>`).join('');
const page = (body: string): string => `<html><body><div class="x1"><h1>Boats leave at dawn</h1>${body}</div></body></html>`;

// No class says which is the text and which the comments, and the comments are the longer part.
const rooms: readonly { name: string; html: string }[] = [
  {
    name: 'links that say Reply',
    html: `<div class="x2">${STORY.join('')}</div><div class="x3"><h3>What readers say</h3><ol>${comments('<a href="#r">Reply</a>')}</ol></div>`,
  },
  {
    name: 'in another language, with the name of who is answered',
    html: `<div class="x2">${STORY.join('')}</div><ol>${comments('<a href="#r">Antworten auf Reader 3</a>')}</ol>`,
  },
  {
    name: 'a box that looks like a button',
    html: `<div class="x2">${STORY.join('')}</div><section><ol>${comments('<div><i></i><span>Reply</span></div>')}</ol></section>`,
  },
  {
    name: 'beside the text in one box, under a heading that counts them',
    html: `<div class="x2">${STORY.join('')}<h3>9 Comments on “Boats leave at dawn”</h3>${comments('')}</div>`,
  },
  {
    name: 'under a count with a reader’s',
    html: `<div class="x2">${STORY.join('')}<h4>12 Reader Comments</h4>${comments('')}</div>`,
  },
];

for (const { name, html } of rooms)
  test(`comments that no class names: ${name}`, async () => {
    const text = textOf((await readBody(openPage(page(html)))).blocks);
    assert.match(text, /^Boat 1 left/);
    assert.doesNotMatch(text, /kitchen window/);
  });

test('a thread whose first post is the page keeps it', async () => {
  const post = `<li>${STORY.join('')}${STORY.join('').replaceAll('Boat', 'Ship')}<a href="#r">Reply</a></li>`;
  const text = textOf((await readBody(openPage(page(`<ol>${post}${comments('<a href="#r">Reply</a>', 3)}</ol>`)))).blocks);
  assert.match(text, /Boat 1 left/);
});

test('one link that says Reply makes no room of comments', async () => {
  const text = textOf(
    (await readBody(openPage(page(`<div>${STORY.join('')}</div><div><p>${COMMENT}</p><a href="#r">Reply</a></div>`)))).blocks,
  );
  assert.match(text, /Boat 4 left/);
});
