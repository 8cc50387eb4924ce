// Hostile pages that grow: a shape's name, and the page's body (or a whole page, where it begins with `<!`) of about so many bytes.
const WORDS = 'The ferry “crosses the harbour” every forty minutes, said Ada Quill, and nobody has seen it leave on time. ';
const PLAIN = 'The lighthouse keeper counted the ships twice that night, and twice the sum came out one short of the harbour book. ';
const STORY = `<h1>The late ferry</h1><p>${PLAIN.repeat(3)}</p><p>“Nobody slept,” said Mara Ortiz. ${PLAIN.repeat(2)}</p>`;

/** A part again and again, up to a size in bytes. */
const fill = (part, size) => part.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(part))));
/** The same where the parts are numbered. */
const number = (part, size) => Array.from({ length: Math.max(1, Math.floor(size / (part(100_000).length || 1))) }, (_, at) => part(at)).join('');
/** Another surname for every number. */
const surname = (n) => `Q${n.toString(36).replace(/\d/g, 'u')}a`;
const ld = (json) => `<script type="application/ld+json">${json}</script>`;
const within = (open, part, close) => (size) => `${open}${fill(part, size)}${close}`;
const again = (part) => within('', part, '');

const BODIES = {
  // Depth
  'open elements': again('<div>'),
  'closed elements': (size) => `${fill('<div>', size / 2)}x${'</div>'.repeat(size / 11)}`,
  'towers of 250': again(`${'<div>'.repeat(250)}x${'</div>'.repeat(250)}`),
  'nested tables': again('<table><tr><td>'),
  'nested lists': again('<ul><li>x'),
  'nested quotes': again('<blockquote>'),
  // Breadth
  siblings: again('<p>x</p>'),
  'siblings of words': again(`<p>${PLAIN}</p>`),
  paragraphs: again(`<p>${WORDS.repeat(5)}</p>`),
  subheads: again('<h2>The harbour</h2><p>A word.</p>'),
  'list items': within('<ul>', '<li>A boat of the line</li>', '</ul>'),
  'rows of a table': within('<table>', '<tr><td>Boat</td><td>12</td></tr>', '</table>'),
  'cells of a row': within('<table><tr>', '<td>Boat</td>', '</tr></table>'),
  'texts between rows': within('<table>', 'x<tr>', '</table>'),
  links: again(`<p><a href="/a">${WORDS}</a></p>`),
  'links in one paragraph': within('<p>', '<a href="/a">a boat</a> and ', '</p>'),
  images: again('<figure><img src="/a.jpg" alt="A boat"><figcaption>A boat. Photo: Ada Quill</figcaption></figure>'),
  'double line breaks': again('x<br><br>'),
  'line breaks': again('A line of a song<br>'),
  'block quotes': again(`<blockquote><p>${PLAIN}</p></blockquote>`),
  'hidden words': again(`<p hidden>${PLAIN}</p>`),
  'style sheets': again('<style>a{b:c}}}{</style>'),
  templates: again('<template>'),
  'foreign objects': again('<svg><foreignObject>'),
  headlines: (size) => number((n) => `<h1>Ferry ${n} was late</h1>`, size),
  'labels above the headline': (size) => `<article>${number((n) => `<a class="category" href="/c${n}">C${n}</a>`, size)}${STORY}</article>`,
  bylines: again('<div class="byline">By Ada Quill</div>'),
  times: again('<time datetime="2025-04-09T10:00:00Z">9 April 2025</time>'),
  answers: again(`<div><p>${PLAIN}</p><a href="#r">Reply</a></div>`),
  'nested answers': again(`<div><p>A word.</p><a href="#r">Reply</a>`),
  'pictures and their words': again('<div><img src="/a.jpg"><p>Boats at dawn. Photo: Ada Quill</p></div>'),
  'pictures with their words further on': (size) =>
    number((n) => `<img src="/a${n}.jpg"><p>${PLAIN}${n}</p><p class="caption">Boat ${n} at sea (Photo: Ada Quill)</p>`, size),
  'links to authors': again('<a href="/authors/ada-quill">Ada Quill</a> '),
  'cards of other articles': (size) =>
    STORY + number((n) => `<article class="post"><h3><a href="/x${n}">Snow ${n}</a></h3><span class="post-date">May 1, 2024</span></article>`, size),
  'headings beside the headline': (size) => STORY + number((n) => `<h2>Ferry ${n}</h2><p>x</p>`, size),
  'boxes of authors': (size) =>
    `${STORY}<div class="authors">${number((n) => `<div class="author"><a class="author__name" href="/authors/x${n}">Ann Lee${n}</a><span>Reporter</span></div>`, size)}</div>`,
  'reading times': again('<span>Reading time 5 minutes</span>'),
  'article elements': again(`<article><h2>Ferry</h2><p>${PLAIN}</p></article>`),
  comments: again('<!-- a word -->'),
  // Formatting that never ends
  'open bolds': again('<b>'),
  'misnested elements': again('<b><p></b>'),
  'open links': again('<a><b>'),
  'a formatting bomb': (size) => `${number((n) => `<font c=${n}>`, size / 2)}${fill('<p>x', size / 2)}`,
  'inline elements': within('<p>', '<em>a</em> <strong>b</strong> ', '</p>'),
  // Attributes
  'attributes of one element': (size) => `<p ${number((n) => `a${n}=1 `, size)}>x</p>`,
  'attributes of many': again(`<p class="a b c" data-x="${'y'.repeat(400)}">${WORDS}</p>`),
  'one long attribute': within('<p title="', 'x', `">${WORDS}</p>`),
  'one long class': within('<p class="', 'share ', `">${WORDS}</p>`),
  'an image in the page': within('<img src="data:image/png;base64,', 'A', '">'),
  // Text
  'one paragraph': within('<p>', WORDS, '</p>'),
  'one paragraph without quotes': within('<p>', PLAIN, '</p>'),
  'one sentence': within('<p>', '“We said it”, said Ada Quill, and ', '</p>'),
  'one word': within('<p>', 'a', '</p>'),
  'one comment': within('<!--', 'x', '-->'),
  NULs: within('<p>', '\0', '</p>'),
  'NULs in tags': again('<p\0 class\0=x\0>a\0</p>'),
  spaces: within('<p>a', ' ', 'b</p>'),
  'spaces that do not break': within('<p>', '\u00a0 ', 'x</p>'),
  'character references': within('<p>', '&amp;&#x1F600;&notit;', '</p>'),
  'text to be escaped': again(`<p>${'AT&amp;T said the "ferry" was late, 3 &lt; 4. '.repeat(6)}</p>`),
  names: within('<p>', 'Ada Quill ', '</p>'),
  'different names': (size) => `<p>${number((n) => `Ada ${surname(n)} said. `, size)}</p>`,
  nicknames: within('<p>', 'William “Buck” Quill ', '</p>'),
  'one surname': (size) => number((n) => `<p>${surname(n)} Quill said: “We had no money at all.” Quill smiled.</p>`, size),
  capitals: within('<p>', 'A', '</p>'),
  'reporting words': within('<p>', 'said ', '</p>'),
  dates: within('<p>', '12.12.2012 ', '</p>'),
  stops: within('<p>', '.', '</p>'),
  dashes: within('<p>', '– A, – ', '</p>'),
  commas: within('<p>', 'a, ', '</p>'),
  'Chinese words': within('<p>', '船长说:“渡轮每四十分钟一班。”', '</p>'),
  'Korean words': within('<p>', '김 선장은 “배가 늦는다”고 말했다. ', '</p>'),
  'German clauses': within('<p>', 'Wie Ada Quill sagte, „kommt die Fähre zu spät“, ', '</p>'),
  'a Chinese caption': within('<figure><img src="/a.jpg"><figcaption>', '船只离港。图/新华社记者 王小明 摄', '</figcaption></figure>'),
  'Russian words': within('<p>', '«Паром опаздывает», — сказала Ада Квилл. ', '</p>'),
  // Quotes
  'opening marks': within('<p>', '“', '</p>'),
  'opening marks with words': within('<p>', '“x ', '</p>'),
  'opening marks with a clause': within('<p>', '“It held for them all day and ', '</p>'),
  'opening marks of every kind': within('<p>', '“a ‘b «c „d "e ', '</p>'),
  'unbalanced marks': within('<p>“one ‘two “three” «four\'s » » »', 'said “a ‘b’ c” then “d ', '</p>'),
  apostrophes: within('<p>', "'s ’s ", '</p>'),
  'quotes of one speaker': again('<p>“We had no warning at all,” said Ada Quill.</p>'),
  'different paragraphs in Chinese': (size) => number((n) => `<p>第${n}天。“渡轮从来没有准时离开。”王小明说。</p>`, size),
  'different paragraphs in Japanese': (size) => number((n) => `<p>第${n}日。山田は「渡し船は遅れてばかりだ」と話した。</p>`, size),
  'different paragraphs': (size) => number((n) => `<p>“We waited ${n} hours for the ferry and nobody came,” she said.</p>`, size),
  'different paragraphs in Dutch': (size) => number((n) => `<p>‘Wij wachtten ${n} uur’, zegt Piet ${surname(n)}.</p><p>„Niets ${n}”, aldus de burgemeester.</p>`, size),
  'cards of teasers': (size) => number((n) => `<a href="/s${n}"><figure><img src="/${n}.jpg"></figure></a><a href="/s${n}">Why boat ${n} of the island is late</a>`, size),
  'figures that never end': (size) => `${number((n) => `<figure><a href="/s${n}"><img src="/${n}.jpg"></a>`, 9000)}${number((n) => `<a href="/s${n}">Why boat ${n} of the island is late</a>`, size)}`,
  'pull quotes': (size) => number((n) => `<p>“The boats of day ${n} were late,” she said.</p><aside class="pullquote">The boats of day ${n} were late</aside>`, size),
  'quotes without speaker': again('<p>“We had no warning at all, none of us.”</p>'),
  // What never ends
  ...Object.fromEntries(['<!-- ', '<script>', '<style>', '<title>', '<textarea>', '<plaintext>', '<noscript>'].map((open) => [`${open} that never ends`, (size) => `${open}${fill(PLAIN, size)}`])),
  'a tag that never ends': within('<p ', 'x ', ''),
  'a tag of quotes': within('<p x="', '<p>', ''),
  'ends without beginnings': again('</p></b></div>'),
  // Data
  'JSON-LD text': (size) => ld(`{"@type":"NewsArticle","articleBody":"${fill('word ', size)}"}`),
  'JSON-LD headline': (size) => ld(`{"@type":"NewsArticle","headline":"${fill('x ', size)}"}`),
  'JSON-LD blocks': again(ld('{"@type":"Thing"}')),
  'JSON-LD depth': (size) => ld(`${fill('{"a":', size * 0.8)}1${'}'.repeat(size / 6)}`),
  'JSON-LD brackets': (size) => ld(fill('[', size)),
  'JSON-LD references': (size) => ld(`{"@graph":[{"@type":"NewsArticle","author":{"@id":"n0"}},${number((n) => `{"@id":"n${n}","x":{"@id":"n${n + 1}"}},`, size)}{}]}`),
  'JSON-LD authors': (size) => ld(`{"@type":"NewsArticle","author":[${number((n) => `{"name":"Ada Quill ${n}"},`, size)}{}]}`),
  'JSON that is none': (size) => ld(`{"a":"${fill('\\u00zz', size)}`),
  metas: again('<meta name="author" content="Ada Quill">'),
  'one long meta': within('<meta name="author" content="', 'Ada Quill, ', '">'),
  'a state in a script': (size) => `<script>window.__STATE__={"a":[${fill('{"headline":"Ferry","b":[1]},', size)}{}]}</script>`,
  'a state written as code': (size) => `<script>window.__NUXT__={a:[${fill("{headline:'Ferry',b:[void 0,!1]},", size)}]}</script>`,
  'a text that many articles name': (size) => `<script>window.__NUXT__=(function(a){return {b:[${fill('{headline:"Ferry",slug:1,body:a},', 6000)}]}}("${fill('<p>A boat. </p>', size)}"))</script>`,
  'a stream of rows': (size) => `<script>self.__next_f.push([1,"${fill('1:T1,a', size)}"])</script>`,
  'a data layer': (size) => number((n) => `<script>dataLayer.push({"author":"Ada Quill ${n}","pubdate":"2025-04-09"})</script>`, size),
  'microdata authors': again('<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Quill</b></span>'),
};

const PAGES = {
  'a title of dashes': (size) => `<title>${fill(' - ', size)}</title><article>${STORY}</article>`,
  'a headline of one word': (size) => `<h1>${fill('ferry ', size)}</h1><article>${STORY}</article>`,
  'metas in the head': (size) => `<head>${fill('<meta property="article:tag" content="ferry">', size)}</head><article>${STORY}</article>`,
  'metas without a page': (size) => `${number((n) => `<meta name="x${n}:author" content="Nobody ${n}">`, size)}<h1>The late ferry</h1>${STORY}`,
  'no story, links': (size) => `<body>${fill('<li><a href="/a">A boat</a></li>', size)}`,
  'no story, divs': (size) => `<body>${fill('<div>A boat</div>', size)}`,
  'one text without elements': (size) => fill(WORDS, size),
};

/** Every shape as a function from a size in bytes to a page. */
export const SHAPES = new Map([
  ...Object.entries(BODIES).map(([name, make]) => [name, (size) => `<title>The late ferry</title><body><article>${STORY}${make(size)}</article>`]),
  ...Object.entries(PAGES),
]);
