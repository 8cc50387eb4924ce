import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/body/block.ts';
import { readBody } from '../../src/body/body.ts';
import { openPage } from '../../src/page/page.ts';

const LINES = [
  'The ferry crosses the harbour every forty minutes, and nobody on the quay has ever seen it leave on time.',
  'Its engine was built for a river boat and complains loudly of the salt whenever the wind turns to the west.',
  'The pilot keeps a notebook of every late departure, with the reason and the colour of the sky beside it.',
];
const [A = '', B = '', C = ''] = LINES.map((line) => `<p>${line}</p>`);
const [a = '', b = '', c = ''] = LINES;

const BOATS = ['Ada', 'Bella', 'Clara', 'Dora', 'Emma', 'Flora', 'Greta', 'Hilda'].map(
  (boat) =>
    `<p>The ${boat} left the quay at dawn, and was seen off the lighthouse at noon with her lamps still lit and no one at the wheel.</p>`,
);

interface Row {
  readonly name: string;
  readonly html: string;
  readonly text: readonly string[];
}

/** What a system or plugin sets into the text on every site, and what is left of it. */
const rows: readonly Row[] = [
  {
    name: 'a summary block of Squarespace',
    html: `${A}<div class="sqs-block summary-v2-block sqs-block-summary-v2"><div class="summary-title"><a href="/b">The lighthouse</a></div><div class="summary-excerpt"><p>Its keeper has left, and nobody knows why he did so.</p></div></div>${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'an author box of a plugin inside the text',
    html: `${A}${B}${C}<div class="m-a-box"><div class="m-a-box-name">Ann Lee</div><div class="m-a-box-bio"><p>Ann Lee has written of boats and bridges since the old pier burned down.</p></div></div>`,
    text: [a, b, c],
  },
  {
    name: 'headings of Docusaurus, which name the bar above them',
    html: `${A}<h2 class="anchor anchorWithStickyNavbar_x1Y2" id="salt">Salt and wind<a href="#salt" class="hash-link">​</a></h2>${B}${C}`,
    text: [a, 'Salt and wind', b, c],
  },
  {
    name: 'an information box and an accordion of Kadence',
    html: `${A}<div class="wp-block-kadence-infobox kt-info-box1"><h2 class="kt-blocks-info-box-title">Mind the rope</h2><p class="kt-blocks-info-box-text">It is wet in winter.</p></div>${B}<div class="kt-accordion-pane"><h3 class="kt-accordion-header-wrap"><button class="kt-blocks-accordion-header" type="button"><span>Is there a bar</span></button></h3><div class="kt-accordion-panel"><p>There was one.</p></div></div>${C}`,
    text: [a, 'Mind the rope', 'It is wet in winter.', b, 'Is there a bar', 'There was one.', c],
  },
  {
    name: 'a table of contents in lists of lists, without a class',
    html: `${A}<h2>Table of contents</h2><ul><li><a href="#one">How the ferry came to this harbour</a><ul><li><a href="#two">A boat for another river and another people</a></li><li><a href="#three">What the salt did to its engine in one winter</a></li><li><a href="#four">Who pays for a new engine, and when they will</a></li></ul></li></ul>${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'a table of contents that a summary unfolds',
    html: `${A}<details><summary>In this article:</summary><ul><li><a href="#one">The engine</a></li><li><a href="#two">The salt</a></li></ul></details>${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'a card that is one link, with a sentence',
    html: `${A}<div><a href="/lighthouse"><div><h3>The lighthouse</h3><p>Its keeper has left, and nobody knows why he did so.</p></div></a></div>${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'a heading that is a link, and what stands below it',
    html: `${A}<a href="/lighthouse"><h3>The lighthouse</h3></a>${B}${C}`,
    text: [a, 'The lighthouse', b, c],
  },
  {
    name: 'a question that a button asks',
    html: `${A}<div class="faq-item"><button class="faq-question">Is there a bar?</button><div class="faq-answer"><p>There was one.</p></div></div>${B}${C}`,
    text: [a, 'Is there a bar?', 'There was one.', b, c],
  },
  {
    name: 'a sign-up form of no class: its heading and promise',
    html: `${A}${B}${C}<div><h2>Our harbour letter</h2><p>One letter a month, and never a word about trains.</p><form><input type="email"></form></div>`,
    text: [a, b, c],
  },
  {
    name: 'a sign-up box that is no form, with a promise below the field, in the middle of the text',
    html: `${A}<div><p>The harbour in your letter box.</p><div><input type="text" placeholder="Email address"><button>Join</button></div><p>No word about trains, ever.</p></div>${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'a box with a button that leads to a form, and a paragraph with such a link',
    html: `${A}<div><h3>The harbour letter</h3><p>One letter a month, free.</p><a href="/newsletter"><button>Sign me up</button></a></div>${B}${C.replace('notebook', '<a href="/newsletter">notebook</a>')}`,
    text: [a, b, c],
  },
  {
    name: 'a box under "Sponsored", and a paragraph that follows it',
    html: `${A}<div class="css-7"><p><strong>Sponsored</strong></p><p>Ropes of Halder &amp; Sons last a lifetime. Order a coil now.</p></div>${B}<p>Sponsored</p>${C}`,
    text: [a, b, c],
  },
  {
    name: 'links to edit a part of a wiki, and its box of other pages',
    html: `${A}<h2><span>Salt</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>${B}${C}<table class="navbox"><tr><td>Boats of the coast: Ada, Bella</td></tr></table>`,
    text: [a, 'Salt', b, c],
  },
  {
    name: 'a note and code that an export sets as figures',
    html: `${A}<figure class="callout"><div>Mind the rope.</div></figure>${B}<figure class="highlight"><pre>sail --home</pre></figure>${C}`,
    text: [a, 'Mind the rope.', b, 'sail --home', c],
  },
  {
    name: 'a row of links to pages of the site',
    html: `${A}${B}${C}<p><a href="/p">Privacy Policy</a> | <a href="/t">Terms of Use</a> | <a href="/c">Contact</a></p>`,
    text: [a, b, c],
  },
  {
    name: 'a paragraph between the headline and a subhead that says the title once more',
    html: `<h1>Late ferry, again and again in winter</h1><div>${A}<h2>Late ferry, again and again in winter</h2>${B}${C}</div>`,
    text: [a, 'Late ferry, again and again in winter', b, c],
  },
  {
    name: 'a poll',
    html: `${A}<div class="poll"><h4>Would you take the late ferry?</h4><ul><li><label><input type="radio"> Yes</label></li></ul><p>Total votes: 214</p></div>${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'a table of the posts before and after',
    html: `${A}${B}${C}<table><tr><td><a href="/a">Previous post</a></td><td><a href="/b">Next post</a></td></tr></table>`,
    text: [a, b, c],
  },
  {
    name: 'a body that its theme calls "no-share", and a share bar',
    html: `<div class="no-share"><div class="content-inner">${A}${B}${C}</div></div><div class="share_bottom">Tell the harbour</div>`,
    text: [a, b, c],
  },
  {
    name: 'dek, name, role and date above the text, in paragraphs of no class',
    html: `<p>Four boats and one timetable</p><p>Anna Lee</p><p>Staff writer</p><p>March 14, 2025</p>${A}${B}${C}`,
    text: [a, b, c],
  },
  {
    name: 'a line below the first paragraph that says when the text was changed',
    html: `${A.replace('</p>', ` ${b}</p>`)}<p><em>Last updated: March 20, 2025</em></p>${C}`,
    text: [`${a} ${b}`, c],
  },
  {
    name: 'stars of a plugin below the text',
    html: `${A}${B}${C}<div class="rmp-widgets-container"><p>Average Rating 5 / 5. Votes: 1</p></div>`,
    text: [a, b, c],
  },
  {
    name: 'an icon in a link, and an element of the site’s own, inside a sentence',
    html: `${A}<p>The ferry <a href="https://tides.example/x">Ada<svg><path d="M0 0"></path></svg></a> was <side-note>painted</side-note> twice in her long life on the water.</p>${C}`,
    text: [a, 'The ferry Ada was painted twice in her long life on the water.', c],
  },
  {
    name: 'one of several people who are asked, with age and work',
    html: `<p><b>Walter Quine, 61, farmer</b></p>${A}<p><b>Ann Lee (34), teacher</b></p>${B}${C}`,
    text: ['Walter Quine, 61, farmer', a, 'Ann Lee (34), teacher', b, c],
  },
  {
    name: 'a speaker of a transcript, in a paragraph of its own',
    html: `<p>ANNA LEE, HOST:</p>${A}${B}${C}`,
    text: ['ANNA LEE, HOST:', a, b, c],
  },
  {
    name: 'a column beside the text inside its container',
    html: `${A}${B}${C}<div class="blue side_box"><p>The lighthouse has lost its keeper, and nobody knows why.</p></div><div id="rightbar"><p>Last week the harbour froze over.</p></div>`,
    text: [a, b, c],
  },
  {
    name: 'what search engines are told to leave out',
    html: `${A}${B}<div class="nocontent robots-nocontent"><p>The lighthouse has lost its keeper, and nobody knows why.</p></div>${C}`,
    text: [a, b, c],
  },
  {
    name: 'a window over the text that asks to register',
    html: `${A}<div class="subscribe_overlay"><div>${'It is great to see that you enjoy the Harbour Post. '.repeat(8)}</div><div>Register now to enjoy more.</div></div>${BOATS.join('')}`,
    text: [a, ...BOATS.map((boat) => boat.slice(3, -4))],
  },
  {
    name: 'a short text, and a long list of others under a heading',
    html: `${A}${B}<h3>Trending stories</h3><div>${['lighthouse', 'pier', 'winter', 'salt', 'night', 'wind', 'engine'].map((word) => `<div><b>The ${word} of the harbour, and what became of it</b></div>`).join('')}</div>`,
    text: [a, b],
  },
  {
    name: 'slides whose captions are the text',
    html: `${A}<figure class="slide"><img src="/a.jpg"><figcaption><p>${b} ${c}</p></figcaption></figure><figure><img src="/b.jpg"><figcaption>The quay by night</figcaption></figure>`,
    text: [a, `${b} ${c}`],
  },
  {
    name: 'a caption with a heading above its paragraph',
    html: `${A}<figure><img src="/a.jpg"><figcaption><h3>The engine</h3><p>${b}</p></figcaption></figure>${C}`,
    text: [a, 'The engine', b, c],
  },
  {
    name: 'a bare reading time above the text',
    html: `<p>6 min read</p>${A}${B}${C}`,
    text: [a, b, c],
  },
];

const DEFINITION = `${b} ${a}`;

/** What a template sets between headline and text, and how the text begins then. */
const above = [
  { name: 'two paragraphs in the hero', html: `<div class="hero-text">${A}${B}</div>`, opens: `${a}\n\n${b}\n\nSalt` },
  {
    name: 'one long paragraph, where the text opens with a subhead',
    html: `<div class="box"><p>${DEFINITION}</p></div>`,
    opens: `${DEFINITION}\n\nSalt`,
  },
  {
    name: 'the line below the headline, as the data has it',
    html: `<meta name="description" content="${b}"><div class="box"><p>${DEFINITION}</p></div>`,
    opens: 'Salt',
  },
  { name: 'a standfirst', html: `<div class="standfirst">${A}${B}</div>`, opens: 'Salt' },
  { name: 'what is unfolded about the reviewers', html: `<details>${A}${B}</details>`, opens: 'Salt' },
];
for (const { name, html, opens } of above) {
  test(`above the container: ${name}`, async () => {
    const page = openPage(
      `<main><section><h1>Late ferry in the harbour</h1>${html}</section><div class="entry-content"><h2>Salt</h2>${BOATS.join('')}</div></main>`,
      'https://harbourpost.example/blog/ferry',
    );
    const text = textOf((await readBody(page)).blocks);
    assert.equal(text.slice(0, text.indexOf('\n\nThe Ada')), opens);
  });
}

for (const { name, html, text } of rows) {
  test(name, async () => {
    const page = openPage(
      `<main><h1>Late ferry</h1><div class="entry-content">${html}</div></main>`,
      'https://harbourpost.example/blog/ferry',
    );
    assert.equal(textOf((await readBody(page)).blocks), text.join('\n\n'));
  });
}
