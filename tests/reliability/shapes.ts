import { ExtractionPool, POOL_LIMITS } from '../../src/batch/pool/pool.ts';
import { describeFailure } from '../../src/failure.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';

/** A hostile page and what may become of it: a record (perhaps with this issue), or one of these codes. */
export interface Shape {
  readonly id: string;
  readonly name: string;
  html(): string | Uint8Array;
  readonly ends: readonly ('record' | 'dom-limit' | 'no-article' | 'not-html')[];
  /** Holds of the record, where there is one. */
  readonly holds?: (record: { readonly title: string | null; readonly text: string; readonly html: string }) => boolean;
}

const words = 'The lighthouse keeper counted the ships twice that night, and twice the sum came out one short of the harbour book. ';
const story = `<h1>Ships</h1><p>${words.repeat(3)}</p><p>“Nobody slept,” said Mara Ortiz. ${words.repeat(2)}</p>`;
const page = (body: string, head = ''): string =>
  `<html><head><title>Ships</title>${head}</head><body><article>${story}${body}</article></body></html>`;
const ld = (json: string): string => page('', `<script type="application/ld+json">${json}</script>`);
const times = (n: number, make: (n: number) => string): string => Array.from({ length: n }, (_, at) => make(at)).join('');
const isStory = ({ text }: { readonly text: string }): boolean => text.includes('counted the ships twice');
const any = ['record', 'dom-limit', 'no-article'] as const;
const record = ['record'] as const;

/** The catalogue's faults of HTML (D), of JSON-LD and metadata (J) and of quotes (R). */
export const SHAPES: readonly Shape[] = [
  { id: 'D1', name: '100,000 open elements', html: () => page('<div>'.repeat(100_000)), ends: ['dom-limit'], holds: isStory },
  {
    id: 'D1',
    name: '100,000 closed elements',
    html: () => page('<div>'.repeat(100_000) + '</div>'.repeat(100_000)),
    ends: ['dom-limit'],
    holds: isStory,
  },
  {
    id: 'D2',
    name: '20 towers of 250',
    html: () => `<body>${times(20, () => `${'<div>'.repeat(250)}x${'</div>'.repeat(250)}`)}`,
    ends: any,
  },
  { id: 'D3', name: '100,000 siblings', html: () => page('<p>x</p>'.repeat(100_000)), ends: ['record', 'dom-limit'], holds: isStory },
  { id: 'D3', name: 'a million siblings', html: () => page('<p>x</p>'.repeat(1_000_000)), ends: ['dom-limit'], holds: isStory },
  { id: 'D4', name: '50 MB of text', html: () => page(`<p>${words.repeat(450_000)}</p>`), ends: any },
  { id: 'D4', name: '50 MB of paragraphs', html: () => page(`<p>${words}</p>`.repeat(400_000)), ends: any },
  { id: 'D4', name: 'a comment of 50 MB', html: () => page(`<!--${'x'.repeat(50 << 20)}-->`), ends: any },
  {
    id: 'D5',
    name: '10,000 attributes',
    html: () => page(`<p ${times(10_000, (n) => `a${n}=1 `)}>x</p>`),
    ends: ['dom-limit'],
    holds: isStory,
  },
  {
    id: 'D5',
    name: 'a million attributes',
    html: () => page(`<p ${times(1_000_000, (n) => `a${n}=1 `)}>x</p>`),
    ends: ['dom-limit'],
    holds: isStory,
  },
  { id: 'D6', name: 'an attribute of 1 MB', html: () => page(`<p title="${'x'.repeat(1_000_000)}">x</p>`), ends: record, holds: isStory },
  {
    id: 'D6',
    name: 'an attribute of 20 MB',
    html: () => page(`<p title="${'x'.repeat(20 << 20)}">x</p>`),
    ends: ['record', 'dom-limit'],
    holds: isStory,
  },
  {
    id: 'D7',
    name: '10 MB of NULs',
    html: () => page(`<p>${'\u0000'.repeat(10 << 20)}</p>`),
    ends: any,
    holds: (it) => isStory(it) && !it.text.includes('\u0000'),
  },
  {
    id: 'D8',
    name: 'a formatting bomb of 300 by 3,000',
    html: () => page(times(300, (n) => `<font c=${n}>`) + '<p>x'.repeat(3000)),
    ends: any,
  },
  {
    id: 'D8',
    name: 'a formatting bomb of 1,000 by 10,000',
    html: () => page(times(1000, (n) => `<font c=${n}>`) + '<p>x'.repeat(10_000)),
    ends: any,
  },
  { id: 'D9', name: 'misnested 5,000 times', html: () => page('<b><p></b>'.repeat(5000)), ends: any },
  { id: 'D9', name: '20,000 open links', html: () => page('<a><b>'.repeat(20_000)), ends: any },
  { id: 'D9', name: '50,000 open bolds', html: () => page('<b>'.repeat(50_000)), ends: any },
  { id: 'D10', name: '5,000 nested tables', html: () => page('<table><tr><td>'.repeat(5000)), ends: any },
  { id: 'D10', name: '20,000 texts between rows', html: () => page(`<table>${'x<tr>'.repeat(20_000)}</table>`), ends: any },
  { id: 'D11', name: '10,000 templates', html: () => page('<template>'.repeat(10_000)), ends: any },
  { id: 'D11', name: '10,000 foreign objects', html: () => page('<svg><foreignObject>'.repeat(10_000)), ends: any },
  {
    id: 'D11',
    name: 'a declarative shadow root',
    html: () => page('<div><template shadowrootmode=open><p>shadow</p></template></div>'),
    ends: record,
    holds: isStory,
  },
  { id: 'D12', name: '50,000 double line breaks', html: () => page('x<br><br>'.repeat(50_000)), ends: any },
  ...['<!-- ', '<script>', '<textarea>', '<plaintext>', '<style>'].map((open): Shape => ({
    id: 'D13',
    name: `${open} that never ends`,
    html: () => page(`${open}not of the article`),
    ends: any,
    holds: ({ text }) => open === '<plaintext>' || !text.includes('not of the article'),
  })),
  { id: 'D13', name: 'a title that never ends', html: () => `<title>Ships ${page('')}`, ends: any },
  ...['//evil.example/', 'javascript:alert(1)', 'data:text/html,x', 'a/', 'https://y.example/"><base href="https://z.example/'].map(
    (base): Shape => ({
      id: 'D14',
      name: `a base of ${base}`,
      html: () =>
        page('<p><a href="b">a link of the story</a> with enough words around it to be kept as text.</p>', `<base href="${base}">`),
      ends: record,
      holds: ({ html }) => !/href="(?:javascript|data):/.test(html),
    }),
  ),
  {
    id: 'D15',
    name: 'links of scripts, an image of 5 MB in the page',
    html: () =>
      page(
        `<p><a href="javascript:x">one</a> <a href="vbscript:x">two</a> words of the story</p><img src="data:image/png;base64,${'A'.repeat(5 << 20)}">`,
      ),
    ends: ['record', 'dom-limit'],
    holds: ({ html }) => !/javascript:|vbscript:|data:/.test(html),
  },
  {
    id: 'D16',
    name: 'hidden words',
    html: () =>
      page('<p hidden>hidden one that nobody sees at all here</p><p style="display:none">hidden two that nobody sees at all here</p>'),
    ends: record,
    holds: ({ text }) => !text.includes('hidden'),
  },
  {
    id: 'D17',
    name: 'what would run or load',
    html: () => page('<img src=x onerror="throw 1"><script>throw 1</script><iframe src=//x.example></iframe><object data=x></object>'),
    ends: record,
    holds: ({ html }) => !/onerror|<script|<iframe|<object/.test(html),
  },
  { id: 'D18', name: 'a frameset', html: () => '<frameset><frame src=a><frame src=b></frameset>', ends: ['no-article'] },
  {
    id: 'D18',
    name: 'entities that grow (billion laughs)',
    html: () =>
      `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${times(20, (n) => `<!ENTITY b${n} "${'&a;'.repeat(10)}">`)}]>${page('<p>&b19; and the rest of the story goes on</p>')}`,
    ends: record,
    holds: ({ text }) => text.length < 5000,
  },
  { id: 'D19', name: 'a title of 600 KB', html: () => page('').replace('<title>Ships', `<title>${' - '.repeat(200_000)}`), ends: any },
  { id: 'D19', name: '500,000 spaces', html: () => page(`<p>a${' '.repeat(500_000)}b</p>`), ends: record, holds: isStory },
  { id: 'D19', name: 'no title', html: () => `<article>${story}</article>`, ends: record },
  {
    id: 'D20',
    name: '250,000 character references',
    html: () => page(`<p>${'&amp;&#x1F600;&notit;'.repeat(83_000)}</p>`),
    ends: record,
    holds: ({ text }) => text.includes('&😀¬it;'),
  },
  { id: 'D21', name: '3,000 style sheets', html: () => page('', '<style>a{b:c}}}{</style>'.repeat(3000)), ends: record, holds: isStory },
  { id: 'J1', name: 'JSON that is none', html: () => ld('{headline: "x", // no'), ends: record, holds: isStory },
  {
    id: 'J2',
    name: 'a block of 20 MB',
    html: () => ld(`{"@type":"NewsArticle","headline":"${'x'.repeat(20 << 20)}"}`),
    ends: record,
    holds: ({ title }) => (title ?? '').length < 10_000,
  },
  {
    id: 'J2',
    name: '300 blocks',
    html: () => page('', '<script type="application/ld+json">{"@type":"Thing"}</script>'.repeat(300)),
    ends: record,
    holds: isStory,
  },
  {
    id: 'J3',
    name: 'nested 100,000 deep',
    html: () => ld(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    ends: record,
    holds: isStory,
  },
  { id: 'J4', name: '900,000 open brackets', html: () => ld('['.repeat(900_000)), ends: record, holds: isStory },
  {
    id: 'J5',
    name: '__proto__ and constructor',
    html: () => ld('{"@type":"NewsArticle","__proto__":{"headline":"P"},"constructor":{"prototype":{"polluted":1}}}'),
    ends: record,
    holds: () => !('polluted' in {}),
  },
  ...['"A B"', '["A B"]', 'null', '7', '{"name":"A B"}', '[null,{"name":["A B"]}]'].map((author): Shape => ({
    id: 'J6',
    name: `an author of ${author}`,
    html: () => ld(`[{"@graph":[{"@type":["NewsArticle","Thing"],"headline":"Ships","author":${author}}]}]`),
    ends: record,
  })),
  {
    id: 'J7',
    name: 'an @id cycle and 10,000 references',
    html: () =>
      ld(
        `{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"}},${times(10_000, (n) => `{"@id":"n${n}","x":{"@id":"n${n + 1}"}},`)}{}]}`,
      ),
    ends: record,
    holds: isStory,
  },
  {
    id: 'J8',
    name: 'a headline of HTML, of entities, of a megabyte',
    html: () => ld(`{"@type":"NewsArticle","headline":"<b>Ships &amp;amp; more</b> ${'x '.repeat(400_000)}"}`),
    ends: record,
  },
  ...['0000-00-00', '275761-01-01', '1712629952000', '2025-04-09T10:00', '2099-01-01', 'Infinity', ''].map((date): Shape => ({
    id: 'J9',
    name: `a date of "${date}"`,
    html: () => ld(`{"@type":"NewsArticle","headline":"Ships","datePublished":"${date}"}`),
    ends: record,
  })),
  {
    id: 'J10',
    name: 'keys twice, 1e999, half a character',
    html: () => ld(String.raw`{"@type":"NewsArticle","headline":"One","headline":"Ships \ud800","wordCount":1e999}`),
    ends: record,
    holds: (it) => !/[\ud800-\udfff]/.test(it.title ?? ''),
  },
  { id: 'R1', name: '100,000 opening marks', html: () => page(`<p>${'“'.repeat(100_000)}</p>`), ends: any },
  { id: 'R2', name: '50,000 opening marks with words', html: () => page(`<p>${'“x '.repeat(50_000)}</p>`), ends: any },
  { id: 'R3', name: '200,000 spaces and a letter', html: () => page(`<p>${'\u00a0 '.repeat(100_000)}x</p>`), ends: any },
  {
    id: 'R5',
    name: 'nested and unbalanced marks in a paragraph of a megabyte',
    html: () => page(`<p>“one ‘two “three” «four's » » »${'said “a ‘b’ c” then “d '.repeat(40_000)}</p>`),
    ends: any,
  },
];

export interface ShapeResult {
  readonly id: string;
  readonly name: string;
  readonly end: string;
  readonly seconds: number;
  readonly isRight: boolean;
}

/** Puts every shape through the pool, as a batch would. */
export async function runShapes(shapes: readonly Shape[] = SHAPES): Promise<readonly ShapeResult[]> {
  const pool = new ExtractionPool({ ...POOL_LIMITS, size: 1 });
  const results: ShapeResult[] = [];
  for (const { id, name, html, ends, holds } of shapes) {
    const snapshot = takeSnapshot(new TextEncoder().encode(String(html())), { url: 'https://x.example/ships' });
    const started = performance.now();
    const answer = await pool.extract(snapshot);
    const seconds = (performance.now() - started) / 1000;
    const found = answer.ok ? JSON.parse(answer.line) : undefined;
    const isLimited = found?.issues.some(({ code }: { code: string }) => code === 'dom-limit') === true;
    const end = answer.ok ? (isLimited ? 'dom-limit' : 'record') : describeFailure(answer.failure).code;
    const isRight = ends.some((one) => one === end) && (!found || !holds || holds(found));
    results.push({ id, name, end, seconds, isRight });
  }
  pool.close();
  return results;
}
