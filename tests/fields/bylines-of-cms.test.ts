import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { byline } from '../../src/fields/byline.ts';
import { read } from './read.ts';

const H1 = '<title>Why the ferry leaves early</title><h1>Why the ferry leaves early</h1>';

const rows: readonly { name: string; html: string; names: readonly string[]; line?: string }[] = [
  {
    name: 'the last letter of a link in an element of its own',
    html: `${H1}<p class="byline">By <a rel="author">Ann Le<span class="link__last-letter-spacing">e</span></a></p>`,
    names: ['Ann Lee'],
    line: 'By Ann Lee',
  },
  {
    name: 'an initial in an element of its own',
    html: `${H1}<p class="byline"><span>By</span> <span class="cap">A</span>nn Lee</p>`,
    names: ['Ann Lee'],
    line: 'By Ann Lee',
  },
  {
    name: 'a conjunction of one letter between two links',
    html: `${H1}<p class="byline"><a>Ana Ruiz</a><span>y</span><a>Bo Cruz</a></p>`,
    names: ['Ana Ruiz', 'Bo Cruz'],
  },
  {
    name: 'an illustrator beside the author',
    html: `${H1}<p class="byline">By <a rel="author">Ann Lee</a></p><p class="byline">Illustration by <a rel="author">Bo Cruz</a></p>`,
    names: ['Ann Lee'],
    line: 'By Ann Lee',
  },
  {
    name: 'Highwire and Dublin Core: the family name first',
    html: `<meta name="citation_author" content="Lee, A. B."><meta name="citation_author" content="Bakker, Jan van de">${H1}`,
    names: ['A. B. Lee', 'Jan van de Bakker'],
  },
  {
    name: 'a line without an element, between dek and date',
    html: `${H1}<div><h3>A timetable moves</h3>by Ann Lee / May 3, 2025 / <a>Leave a comment</a></div>`,
    names: ['Ann Lee'],
  },
  {
    name: 'the maker of what a text speaks of',
    html: `${H1}<p>The <i>Book of Tides</i> by Ann Lee, of 1721, <a>has it all</a>.</p>`,
    names: [],
  },
  {
    name: 'a handle and how long ago behind the name',
    html: `${H1}<section><a href="/about/editors/ann-lee/">Ann Lee</a><span>, <a href="/x">@annlee</a></span><div>1h ago</div></section>`,
    names: ['Ann Lee'],
  },
  {
    name: 'Japanese: 文●',
    html: `${H1}<p class="author">文●ミナト／渡船編集部</p>`,
    names: ['ミナト', '渡船編集部'],
    line: '文●ミナト／渡船編集部',
  },
  {
    name: 'Japanese: author and illustrator in a list of terms',
    html: `${H1}<dl class="author"><dt>著者</dt><dd><a>港 花子</a></dd></dl><dl class="author"><dt>イラスト</dt><dd><a>沖 次郎</a></dd></dl>`,
    names: ['港 花子'],
  },
  { name: 'Japanese: brackets and an id', html: `${H1}<div id="byline"><b>[</b>港花子，<b>渡船新報]</b></div>`, names: ['港花子'] },
];
for (const { name, html, names, line } of rows) {
  test(`byline of a CMS: ${name}`, async () => {
    assert.deepEqual(
      ((await read(authors, html)).value ?? []).map((author) => author.name),
      names,
    );
    if (line !== undefined) assert.equal((await read(byline, html)).value, line);
  });
}
