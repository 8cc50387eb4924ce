import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { byline } from '../../src/fields/byline.ts';
import { read } from './read.ts';

const H1 = '<title>Why the ferry leaves early</title><h1>Why the ferry leaves early</h1>';

const rows: readonly { name: string; html: string; names: readonly string[]; line?: string }[] = [
  ...(
    [
      ['Του Γιώργου Παππά', 'Γιώργου Παππά'],
      ['نویسنده: آرش رضایی', 'آرش رضایی'],
      ['تحریر: احمد ملک', 'احمد ملک'],
      ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
      ['Tác giả: Lê Văn Bình', 'Lê Văn Bình'],
      ['记者 王小明', '王小明'],
    ] as const
  ).map(([line, name]) => ({ name: `announced as "${line}"`, html: `${H1}<div class="author">${line}</div>`, names: [name], line })),
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
    name: 'Wix: a picture that says who wrote',
    html: `${H1}<ul><li><img alt="Writer: Anna" role="img"><span><span>Anna</span></span></li><li><span title="Jan 23">Jan 23</span></li></ul>`,
    names: ['Anna'],
    line: 'Anna',
  },
  {
    name: 'a link whose title says that it leads to all by somebody',
    html: `${H1}<p class="info"><a href="/thema/ann-lee,145/" title="Alle Inhalte von Ann Lee">Ann Lee</a><br>28.04.2024</p>
      <div class="teaser"><h3><a href="/b">Why the tram is late</a></h3><div class="authors">von <span>Bo Cruz</span></div></div>`,
    names: ['Ann Lee'],
    line: 'Ann Lee',
  },
  {
    name: 'a link whose label says so in Swedish, with an arrow in a drawing',
    html: `${H1}<div><a href="/av/ann-lee" aria-label="Se alla artiklar av Ann Lee"><p>Ann Lee</p><svg><title>chevron-right</title></svg></a></div>`,
    names: ['Ann Lee'],
    line: 'Ann Lee',
  },
  {
    name: 'each author in a box with the role, all of them in one',
    html: `${H1}<div class="byline-container"><span class="author-label">By</span><div class="author"><a href="/authors/ann-lee/">Ann Lee</a>
      <span class="job-title">News Reporter</span></div><div class="author"><a href="/authors/bo-cruz/">Bo Cruz</a><span class="job-title">News
      Reporter</span></div><div class="author"><a href="/authors/cy-dorn/">Cy Dorn</a></div></div>`,
    names: ['Ann Lee', 'Bo Cruz', 'Cy Dorn'],
  },
  {
    name: 'each author in a box without a page of theirs',
    html: `${H1}<div class="content authors"><div class="author brief"><a class="author__name" href="mailto:ann@quay.example">Ann Lee
      <span class="sr-only"> – Journalist</span></a><span class="author__role">Journalist</span></div><div class="author brief"><a
      class="author__name" href="mailto:nora@quay.example">Nora Cruz <span class="sr-only"> – Journalist in Rome</span></a></div></div>`,
    names: ['Ann Lee', 'Nora Cruz'],
  },
  {
    name: 'the role of an author in an element of its own is nobody',
    html: `${H1}<div class="author-info"><p class="author-name">Ann Lee</p><p class="date">Dec. 18, 2025</p><p class="text">National Science Reporter</p></div>`,
    names: ['Ann Lee'],
  },
  {
    name: 'an editor behind the author, "by" in a text of its own',
    html: `${H1}<div class="bylines"><span>Written<!-- --> by <cite>Ann Lee, CEPF®</cite></span><span> | </span><span>Edited<!-- --> by
      <cite>Bo Cruz, CEPF®</cite></span></div>`,
    names: ['Ann Lee, CEPF®'],
  },
  {
    name: 'a name parted by a bar from how long ago it was',
    html: `${H1}<div class="attribution">Ann Lee<span>|</span><span>Published <time>4 months ago</time></span></div>`,
    names: ['Ann Lee'],
    line: 'Ann Lee',
  },
  {
    name: 'a component that is called teaser and holds the headline',
    html: `<title>Why the ferry leaves early</title><section class="ModuleTeaser_box"><h1>Why the ferry leaves early</h1>
      <div class="ModuleTeaser_authorSection"><div>Von</div><div><a class="Author_author" href="/autoren/ann-lee">Ann Lee</a></div></div></section>`,
    names: ['Ann Lee'],
  },
  {
    name: 'a heading of a section with a word of the title is no headline',
    html: `<title>Girl missing in Haverquay - The Quay</title><a href="/tag/x"><h2>Haverquay</h2></a><p class="byline">By Bo Cruz</p>
      ${'<p>A list of what else is on the page of this town today.</p>'.repeat(20)}<h1>Hanna, 18, is missing</h1><p class="byline">By Ann Lee</p>`,
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
  {
    name: 'who wrote it in the last line of a text that breaks part, before a comment',
    html: `${H1}<div>The ferry leaves early.<br><br>Nobody waits.<br>Nobody asks.<br>The quay is dark.<br>A lamp burns.<br>It is out now.<br><br>Written by Ann Lee <br>Copyright: Harbour Post</div><div><i>posted by <b>Sea dog</b> on 7 Jun 2024</i></div>`,
    names: ['Ann Lee'],
  },
  { name: 'an agency behind the name, without a comma', html: `${H1}<li>Article by: ANN LEE ASSOCIATED PRESS</li>`, names: ['ANN LEE'] },
  {
    name: 'the kind of the piece above the name',
    html: `${H1}<div class="byline"><span>Analysis</span><a>Ann Lee</a><span>Chief correspondent</span></div>`,
    names: ['Ann Lee'],
  },
  { name: 'the host for an author', html: `<meta name="author" content="PORT.HALVIK.GOV">${H1}`, names: [] },
  { name: 'an account of words run together', html: `${H1}<p>Posted by halvikcommunityharbour</p>`, names: [] },
  { name: 'a county', html: `<meta name="author" content="Halvik County">${H1}`, names: ['Halvik County'] },
  {
    name: 'rows of other articles',
    html: `${H1}<p><a rel="author" href="/a/ann">Ann Lee</a></p><div class="views-row"><a href="/b">Lamps</a><a rel="author" href="/a/bo">Bo Cruz</a></div>`,
    names: ['Ann Lee'],
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
