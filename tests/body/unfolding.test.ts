import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const FIRST = [
  'The ferry left the quay at dawn with forty people aboard, and nobody on the pier knew that it would be the last one.',
  'The council meets on Thursday to decide whether the line can be kept open through the winter without a subsidy.',
];
const REST = [
  'Fishermen say they can carry passengers themselves if the harbour master allows it and the weather holds until spring.',
  'The company did not answer letters, and its office in the port has been closed since the first week of October.',
];
const list = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const HIDDEN = `<div style="display:none">${list(REST)}</div>`;

/** What stands around the rest of the text, and whether a reader can have it. */
const rows = [
  { name: 'a link to nowhere before it', html: `<a href="#">Read more</a>${HIDDEN}`, isShown: true },
  { name: 'a button behind it', html: `<div hidden>${list(REST)}</div><button>Continue reading this story</button>`, isShown: true },
  {
    name: 'a button in a paragraph',
    html: `<p><a href="javascript:void(0)">Lire la suite</a></p><script></script>${HIDDEN}`,
    isShown: true,
  },
  { name: 'a button in German', html: `<div class="d-none">${list(REST)}</div><div><button>Weiterlesen</button></div>`, isShown: true },
  { name: 'a link that leads away', html: `<a href="/other">Read more</a>${HIDDEN}`, isShown: false },
  { name: 'a button for something else', html: `<button>Share</button>${HIDDEN}`, isShown: false },
  { name: 'a button for other stories', html: `<button>More stories</button>${HIDDEN}`, isShown: false },
  { name: 'words between', html: `<button>Read more</button> on the quay ${HIDDEN}`, isShown: false },
  { name: 'no paragraphs in it', html: '<button>Show more</button><div hidden>A word of the shop.</div>', isShown: false },
];
for (const { name, html, isShown } of rows) {
  test(`text folded away: ${name}`, async () => {
    const { blocks } = await readBody(openPage(`<main><h1>The last ferry</h1><div>${list(FIRST)}</div>${html}</main>`));
    const text = textOf(blocks);
    for (const paragraph of FIRST) assert.ok(text.includes(paragraph));
    for (const paragraph of REST) assert.equal(text.includes(paragraph), isShown);
  });
}
