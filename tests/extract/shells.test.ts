import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article.ts';
import { extract } from '../../src/index.ts';

const URL = 'https://www.harbourpost.example/news/night-ferry';
const TITLE = 'Night ferry to Halvik is sold';
const DEK = 'The county found a buyer for the oldest boat on the coast, after two winters of losses.';
const LINES = [
  'The county sold the night ferry to Halvik on Tuesday, two winters after the last passenger bought a ticket to the islands.',
  '“We looked for a buyer on this coast and found none,” said Marit Lund, who leads the port office. “The boat goes south in May.”',
  'The Skarra carried mail, cars and schoolchildren for thirty-one years, and was late on eleven days in all that time, her log says.',
  'Her crew of nine will be offered work on the day boats, the county said, though two of them have said that they will not stay.',
  'A last crossing for the islanders is planned for the first Sunday of April, with coffee on the car deck and the school band.',
];
const HEAD = 'What the crew says';
const CAPTION = 'The Skarra at the quay on Monday.';
const CREDIT = 'Ole Brandt';
const BIO = 'Ingrid Solheim covers ports and islands. She has worked as a deckhand.';
const PEOPLE = { name: 'Ingrid Solheim', role: 'Coast reporter', bio: BIO };
const FILE = 'https://images.harbourpost.example/skarra-2000.jpg';

const shell = (mount: string, data: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | Harbour Post</title>${head}</head><body><div id="${mount}"></div>${data}<script src="/app.js"></script></body></html>`;
const json = (value: unknown, id = '__NEXT_DATA__'): string =>
  `<script id="${id}" type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
const next = (pageProps: unknown): string => shell('__next', json({ props: { pageProps }, page: '/news/[slug]', query: {} }));

// Contentful
const text = (value: string, marks: string[] = []): unknown => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
  data: {},
});
const node = (nodeType: string, content: unknown[], data: unknown = {}): unknown => ({ nodeType, content, data });
const link = (id: string, linkType = 'Entry'): unknown => ({ sys: { type: 'Link', linkType, id } });
const asset = {
  title: 'skarra',
  description: CAPTION,
  file: { url: FILE.replace('https:', ''), contentType: 'image/jpeg', details: { size: 1, image: { width: 2000, height: 1333 } } },
};
const contentful = {
  article: {
    sys: { id: 'a1', type: 'Entry', createdAt: '2025-04-07T01:00:00Z' },
    fields: {
      title: TITLE,
      slug: 'night-ferry',
      subtitle: DEK,
      publishDate: '2025-04-08T06:30:00Z',
      category: { sys: { id: 'c1' }, fields: { name: 'Coast', slug: 'coast' } },
      author: link('p1'),
      heroImage: { sys: { id: 'h1' }, fields: { image: link('i1', 'Asset'), caption: CAPTION, credit: CREDIT } },
      body: node('document', [
        ...LINES.slice(0, 3).map((line) => node('paragraph', [text(line)])),
        node('embedded-entry-block', [], { target: link('promo1') }),
        node('heading-2', [text(HEAD)]),
        node('paragraph', [
          text(LINES[3]?.slice(0, 20) ?? '', ['bold']),
          node('hyperlink', [text(LINES[3]?.slice(20) ?? '')], { uri: 'https://example.org/a' }),
        ]),
        node('unordered-list', [node('list-item', [node('paragraph', [text(LINES[4] ?? '')])])]),
      ]),
    },
  },
  includes: {
    Entry: [{ sys: { id: 'p1', type: 'Entry' }, fields: { name: 'Ingrid Solheim', jobTitle: 'Coast reporter', bio: BIO } }],
    Asset: [{ sys: { id: 'i1', type: 'Asset' }, fields: asset }],
  },
};

// Sanity
const block = (line: string, style = 'normal', more: object = {}): unknown => ({
  _type: 'block',
  _key: 'k',
  style,
  markDefs: [{ _key: 'l1', _type: 'link', href: 'https://example.org/a' }],
  children: [
    { _type: 'span', text: line.slice(0, 9), marks: ['strong'] },
    { _type: 'span', text: line.slice(9), marks: ['l1'] },
  ],
  ...more,
});
const sanity = {
  post: {
    _type: 'article',
    _id: 'x1',
    title: TITLE,
    slug: { _type: 'slug', current: 'night-ferry' },
    standfirst: DEK,
    publishedAt: '2025-04-08T06:30:00Z',
    categories: [{ _id: 'c', title: 'Coast' }],
    author: {
      _type: 'person',
      name: 'Ingrid Solheim',
      role: 'Coast reporter',
      bio: [{ _type: 'block', style: 'normal', children: [{ _type: 'span', text: BIO }] }],
    },
    mainImage: {
      _type: 'image',
      asset: { _id: 'image-9f-2000x1333-jpg', url: FILE, metadata: { dimensions: { width: 2000, height: 1333 } } },
      caption: CAPTION,
      attribution: CREDIT,
    },
    body: [
      ...LINES.slice(0, 3).map((line) => block(line)),
      { _type: 'relatedArticles', items: [{ title: 'Old boats of the coast', slug: 'old-boats' }] },
      block(HEAD, 'h2'),
      block(LINES[3] ?? ''),
      block(LINES[4] ?? '', 'normal', { listItem: 'bullet', level: 1 }),
    ],
  },
};

// Arc
const arc = {
  _id: 'ABC',
  type: 'story',
  headlines: { basic: TITLE },
  subheadlines: { basic: DEK },
  description: { basic: 'For search engines.' },
  first_publish_date: '2025-04-08T06:30:00Z',
  display_date: '2025-04-08T06:30:00Z',
  last_updated_date: '2025-04-08T09:00:00Z',
  taxonomy: { primary_section: { _id: '/coast', name: 'Coast' }, tags: [{ text: 'ferries', slug: 'ferries' }] },
  credits: {
    by: [
      {
        type: 'author',
        name: 'Ingrid Solheim',
        additional_properties: { original: { role: 'Coast reporter', bio: BIO } },
        role: 'Coast reporter',
        description: BIO,
        url: '/author/ingrid-solheim/',
        social_links: [{ site: 'twitter', url: 'https://twitter.com/ingrids' }],
      },
    ],
  },
  promo_items: { basic: { type: 'image', url: FILE, caption: CAPTION, width: 2000, height: 1333, credits: { by: [{ name: CREDIT }] } } },
  content_elements: [
    ...LINES.slice(0, 3).map((content) => ({ type: 'text', content })),
    { type: 'interstitial_link', content: 'Old boats of the coast', url: '/old' },
    { type: 'header', level: 2, content: HEAD },
    { type: 'text', content: `<b>${LINES[3]?.slice(0, 9)}</b>${LINES[3]?.slice(9)}` },
    { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: LINES[4] }] },
    { type: 'raw_html', content: '<div>Sign up for our newsletter and never miss a boat again, dear readers of the coast.</div>' },
  ],
};

const HTML = `${LINES.slice(0, 3)
  .map((line) => `<p>${line}</p>`)
  .join('')}<h2>${HEAD}</h2><p>${LINES[3]}</p><ul><li>${LINES[4]}</li></ul>`;
const html = {
  headline: TITLE,
  dek: DEK,
  publishedAt: '2025-04-08T06:30:00Z',
  section: { name: 'Coast' },
  authors: [PEOPLE],
  image: { url: FILE, caption: CAPTION, credit: `Photo: ${CREDIT}`, width: 2000, height: 1333 },
  body: HTML,
};

// Drupal
const drupal = {
  data: {
    type: 'node--article',
    id: 'n-1',
    attributes: {
      title: TITLE,
      field_subtitle: DEK,
      created: '2025-04-08T06:30:00+00:00',
      changed: '2025-04-08T06:30:00+00:00',
      path: { alias: '/news/night-ferry' },
      body: { value: HTML, format: 'basic_html', processed: HTML, summary: '' },
    },
    relationships: {
      field_author: { data: { type: 'node--person', id: 'p-1' } },
      field_section: { data: { type: 'taxonomy_term--sections', id: 't-1' } },
      field_image: { data: { type: 'media--image', id: 'm-1', meta: { alt: '' } } },
    },
  },
  included: [
    {
      type: 'node--person',
      id: 'p-1',
      attributes: { title: 'Ingrid Solheim', field_job_title: 'Coast reporter', field_bio: { processed: `<p>${BIO}</p>` } },
    },
    { type: 'taxonomy_term--sections', id: 't-1', attributes: { name: 'Coast' } },
    {
      type: 'media--image',
      id: 'm-1',
      attributes: { name: 'skarra.jpg', field_caption: CAPTION, field_credit: CREDIT },
      relationships: { field_media_image: { data: { type: 'file--file', id: 'f-1', meta: { width: 2000, height: 1333 } } } },
    },
    { type: 'file--file', id: 'f-1', attributes: { filename: 'skarra.jpg', uri: { value: 'public://skarra.jpg', url: FILE } } },
  ],
};

const q = (value: string): string => JSON.stringify(value);
const nuxtCall = `<script>window.__NUXT__=(function(a,b,c,d,e){return {layout:"default",data:[{article:{id:7,title:a,intro:b,published_at:c,category:{name:"Coast"},author:{name:"Ingrid Solheim",role:"Coast reporter",bio:${q(BIO)}},image:{url:d,caption:${q(CAPTION)},credit:${q(CREDIT)}},content:${q(HTML).replaceAll('/', '\\u002F')},live:e}}],fetch:{},error:null,state:{x:void 0},serverRendered:!1}}(${[TITLE, DEK, '2025-04-08T06:30:00Z', FILE].map(q).join(',')},!1));</script>`;
const nuxtPlain = `<script>window.__NUXT__={layout:'default',data:[{article:{title:${q(TITLE)},standfirst:${q(DEK)},date:"2025-04-08T06:30:00Z",section:"Coast",author:{name:"Ingrid Solheim",role:"Coast reporter",bio:${q(BIO)}},image:{url:${q(FILE)},caption:${q(CAPTION)},credit:${q(CREDIT)}},body:${q(HTML)}}}],error:null}</script>`;

/** A value as Nuxt 3 writes it. */
function flat(value: unknown): unknown[] {
  const list: unknown[] = [];
  const add = (one: unknown): number => {
    const at = list.push(null) - 1;
    if (Array.isArray(one)) list[at] = one.map(add);
    else if (typeof one === 'object' && one !== null)
      list[at] = Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, add(inner)]));
    else list[at] = one;
    return at;
  };
  add(value);
  return list;
}

// Strapi 5 blocks, WordPress over GraphQL, Lexical, ProseMirror
const prose = LINES.slice(0, 3).map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
const tiptap = {
  type: 'doc',
  content: [
    ...prose,
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: HEAD }] },
    { type: 'paragraph', content: [{ type: 'text', text: LINES[3] }] },
    {
      type: 'bullet_list',
      content: [{ type: 'list_item', content: [{ type: 'paragraph', content: [{ type: 'text', text: LINES[4] }] }] }],
    },
  ],
};
const slate = (kind: string, line: string, more: object = {}): unknown => ({
  type: kind,
  children: [{ type: 'text', text: line }],
  ...more,
});
const strapi = [
  ...LINES.slice(0, 3).map((line) => slate('paragraph', line)),
  slate('heading', HEAD, { level: 2 }),
  slate('paragraph', LINES[3] ?? ''),
  { type: 'list', format: 'unordered', children: [slate('list-item', LINES[4] ?? '')] },
];
const lexical = {
  root: {
    type: 'root',
    children: [
      ...LINES.slice(0, 3).map((line) => slate('paragraph', line)),
      slate('heading', HEAD, { tag: 'h2' }),
      slate('paragraph', LINES[3] ?? ''),
      { type: 'list', listType: 'bullet', tag: 'ul', children: [slate('listitem', LINES[4] ?? '')] },
    ],
  },
};
const draft = {
  blocks: [
    ...LINES.slice(0, 3).map((line) => ({ key: 'a', type: 'unstyled', text: line, entityRanges: [] })),
    { type: 'header-two', text: HEAD },
    { type: 'unstyled', text: LINES[3] },
    { type: 'unordered-list-item', text: LINES[4] },
  ],
  entityMap: {},
};
const editor = {
  time: 1,
  version: '2',
  blocks: [
    ...LINES.slice(0, 3).map((line) => ({ type: 'paragraph', data: { text: line } })),
    { type: 'header', data: { text: HEAD, level: 2 } },
    { type: 'paragraph', data: { text: LINES[3] } },
    { type: 'list', data: { style: 'unordered', items: [LINES[4]] } },
  ],
};
const gutenberg = [
  ...LINES.slice(0, 3).map((content) => ({ name: 'core/paragraph', attributes: { content } })),
  { name: 'core/heading', attributes: { content: HEAD, level: 2 } },
  { name: 'core/paragraph', attributes: { content: LINES[3] } },
  { name: 'core/list', attributes: { ordered: false }, innerBlocks: [{ name: 'core/list-item', attributes: { content: LINES[4] } }] },
];
const prismic = [
  ...LINES.slice(0, 3).map((line) => ({ type: 'paragraph', text: line, spans: [] })),
  { type: 'heading2', text: HEAD, spans: [] },
  { type: 'paragraph', text: LINES[3], spans: [] },
  { type: 'list-item', text: LINES[4], spans: [] },
];
const dato = {
  value: {
    schema: 'dast',
    document: {
      type: 'root',
      children: [
        ...LINES.slice(0, 3).map((line) => ({ type: 'paragraph', children: [{ type: 'span', value: line }] })),
        { type: 'heading', level: 2, children: [{ type: 'span', value: HEAD }] },
        { type: 'paragraph', children: [{ type: 'span', value: LINES[3] }] },
        {
          type: 'list',
          style: 'bulleted',
          children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'span', value: LINES[4] }] }] }],
        },
      ],
    },
  },
};
const markdown = `${LINES.slice(0, 3).join('\n\n')}\n\n## ${HEAD}\n\n${LINES[3]}\n\n- ${LINES[4]}`;
const slices = [
  { slice_type: 'hero', primary: { title: TITLE } },
  { slice_type: 'text', primary: { text: prismic.slice(0, 3) } },
  { slice_type: 'text', primary: { text: prismic.slice(3) } },
  { slice_type: 'related', primary: { text: 'Read more of old boats and their crews on this coast of ours' } },
];
const zone = [
  { __component: 'shared.rich-text', body: HTML.slice(0, HTML.indexOf('<h2>')) },
  { __component: 'shared.rich-text', body: HTML.slice(HTML.indexOf('<h2>')) },
  { __component: 'shared.newsletter', text: 'Sign up for our newsletter and never miss a boat again, dear readers.' },
];
const holders = { tiptap, strapi, lexical, draft, editor, gutenberg, prismic, dato, markdown, slices, zone };
const wordpress = {
  post: {
    __typename: 'Post',
    title: TITLE,
    excerpt: `<p>${DEK}</p>\n`,
    dateGmt: '2025-04-08T06:30:00',
    slug: 'night-ferry',
    content: HTML,
    categories: { nodes: [{ name: 'Coast' }] },
    author: { node: { name: 'Ingrid Solheim', description: BIO, jobTitle: 'Coast reporter' } },
    featuredImage: {
      node: { sourceUrl: FILE, altText: '', caption: `<p>${CAPTION}</p>`, credit: CREDIT, mediaDetails: { width: 2000, height: 1333 } },
    },
  },
};
const apollo = {
  ROOT_QUERY: { article: { __ref: 'Article:1' } },
  'Article:1': {
    __typename: 'Article',
    id: '1',
    title: TITLE,
    subtitle: DEK,
    publishedAt: '2025-04-08T06:30:00Z',
    body: HTML,
    section: { __ref: 'Section:2' },
    authors: [{ __ref: 'Author:3' }],
    leadImage: { __ref: 'Image:4' },
  },
  'Section:2': { id: '2', name: 'Coast' },
  'Author:3': { id: '3', ...PEOPLE },
  'Image:4': { id: '4', url: FILE, caption: CAPTION, credit: CREDIT },
};

const strapi4 = {
  article: {
    data: [
      {
        id: 1,
        attributes: {
          title: TITLE,
          slug: 'night-ferry',
          description: DEK,
          publishedAt: '2025-04-08T06:30:00.000Z',
          content: markdown,
          category: { data: { id: 1, attributes: { name: 'Coast' } } },
          author: { data: { id: 1, attributes: { name: 'Ingrid Solheim', role: 'Coast reporter', bio: BIO } } },
          cover: {
            data: { id: 1, attributes: { url: FILE, caption: CAPTION, credit: CREDIT, alternativeText: null, width: 2000, height: 1333 } },
          },
        },
      },
    ],
  },
};

/** A value as React Router streams it: a flat list that holds names, too. */
function streamed(value: unknown): unknown[] {
  const list: unknown[] = [];
  const add = (one: unknown): number => {
    const at = list.push(null) - 1;
    if (Array.isArray(one)) list[at] = one.map(add);
    else if (typeof one === 'object' && one !== null)
      list[at] = Object.fromEntries(Object.entries(one).map(([key, inner]) => [`_${add(key)}`, add(inner)]));
    else list[at] = one;
    return at;
  };
  add(value);
  return list;
}

const router = `<script>window.__reactRouterContext.streamController.enqueue(${q(`${JSON.stringify(streamed({ loaderData: { article: html } }))}\n`)});</script>`;
const started = `<script>{const element = document.currentScript.parentElement; Promise.all([import("/a.js")]).then(([kit, app]) => { kit.start(app, element, { node_ids: [0, 2], data: [null,{type:"data",data:{article:${JSON.stringify({ ...html, publishedAt: 0 }).replace('"publishedAt":0', 'publishedAt:new Date(1744093800000)')}},uses:{}}], form: null }); });}</script>`;
const flight = `<script>self.__next_f.push([1,${q(`1b:T${Buffer.byteLength(HTML).toString(16)},${HTML}1c:["$","$L2",null,${JSON.stringify({ article: { ...html, body: '$1b' } })}]\n`)}])</script>`;
const transferred = JSON.stringify({ key: html })
  .replaceAll('&', '&a;')
  .replaceAll('"', '&q;')
  .replaceAll("'", '&s;')
  .replaceAll('<', '&l;')
  .replaceAll('>', '&g;');

const rows: readonly { readonly name: string; readonly page: string }[] = [
  { name: 'Contentful', page: next(contentful) },
  { name: 'Sanity', page: next(sanity) },
  {
    name: 'Arc',
    page: shell(
      'fusion-app',
      `<script>window.Fusion=window.Fusion||{};Fusion.arcSite="post";Fusion.globalContent=${JSON.stringify(arc)};Fusion.globalContentConfig={};</script>`,
    ),
  },
  {
    name: 'Next.js with HTML',
    page: next({
      article: html,
      related: [{ headline: 'Old boats of the coast', section: 'Coast', body: HTML.repeat(3).replaceAll('night', 'day') }],
    }),
  },
  { name: 'Drupal JSON:API', page: next({ node: drupal }) },
  { name: 'Nuxt 2, a function', page: shell('__nuxt', nuxtCall) },
  { name: 'Nuxt 2, plain', page: shell('__nuxt', nuxtPlain) },
  { name: 'Nuxt 3', page: shell('__nuxt', json(flat({ data: { article: html }, state: {} }), '__NUXT_DATA__')) },
  { name: 'WPGraphQL', page: next(wordpress) },
  { name: 'Apollo', page: shell('root', `<script>window.__APOLLO_STATE__=${JSON.stringify(apollo)}</script>`) },
  { name: 'React Router', page: shell('root', router) },
  { name: 'SvelteKit', page: shell('svelte', started) },
  { name: 'React, streamed', page: shell('__next', flight) },
  { name: 'Angular', page: shell('app', json({ 3847: { b: { data: html } } }, 'ng-state')) },
  { name: 'Angular before 16', page: shell('app', `<script id="serverApp-state" type="application/json">${transferred}</script>`) },
  { name: 'a name of the site’s own', page: shell('root', `<script>window.PAGE_DATA=${JSON.stringify({ story: html })}</script>`) },
  { name: 'Strapi 4', page: next(strapi4) },
  ...Object.entries(holders).map(([name, body]) => ({ name: `text in ${name}`, page: next({ article: { ...html, body } }) })),
];

for (const { name, page } of rows) {
  test(`a shell whose data holds the article: ${name}`, async () => {
    const article = await extract(page, { url: URL });
    assert.deepEqual(article.text.split('\n\n'), [...LINES.slice(0, 3), HEAD, ...LINES.slice(3)]);
    assert.match(article.html, /<h2>.{0,90}crew says.{0,90}<\/h2>[^]*<li>/);
    assert.deepEqual(pick(article), {
      title: TITLE,
      description: DEK,
      section: 'Coast',
      publishedAt: '2025-04-08T06:30:00',
      authors: [PEOPLE],
      image: { url: FILE, caption: CAPTION, credit: CREDIT },
    });
    assert.deepEqual(
      article.issues.filter(({ code }) => code === 'rule-defect'),
      [],
    );
  });
}

function pick({ title, description, section, publishedAt, authors, image }: Article): unknown {
  return {
    title,
    description,
    section,
    publishedAt: publishedAt?.slice(0, 19),
    authors: authors.map(({ name, role, bio }) => ({ name, role, bio })),
    image: image && { url: image.url, caption: image.caption, credit: image.credit },
  };
}

test('a home page whose data holds many articles gives none', async () => {
  const articles = [1, 2, 3, 4, 5].map((n) => ({ ...html, headline: `Boat ${n} is sold`, body: HTML.replaceAll('ferry', `boat ${n}`) }));
  const page = next({ articles }).replace(`${TITLE} | `, '');
  await assert.rejects(extract(page, { url: URL }), { code: 'blocked' });
});

test('a quote of the story keeps who said it apart', async () => {
  const quote = { type: 'quote', text: 'Nobody asked the crew', author: 'Per Holm' };
  const page = next({ article: { ...html, body: [...strapi, quote] } });
  const { text } = await extract(page, { url: URL });
  assert.ok(text.endsWith('Nobody asked the crew\n\nPer Holm'), text.slice(-60));
});

const shared = `[${'a,'.repeat(50)}a]`;
const nested = (levels: number): string => Array.from({ length: levels }, (_, at) => `b${at}`).join(',');
const doubled = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `b${at}.type="paragraph";b${at}.children=[${`b${at + 1},`.repeat(30)}b${at + 1}];`).join('');
const hostile = [
  {
    name: 'a ring',
    data: '(function(a){a.title="Night ferry to Halvik is sold";a.slug=1;a.author=a;a.image=a;a.category={data:[a]};a.body=[a];a.content=a;a.type="text";a.root=a;return {a:a}}({}))',
  },
  {
    name: 'a list of itself',
    data: '(function(a,b){b[0]=b;b[1]=a;a.title="Night ferry to Halvik is sold";a.slug=1;a.authors=b;a.sections=b;a.media=b;a.body=b;a.type="x";return {a:a}}({},[]))',
  },
  {
    name: 'a text named a thousand times',
    data: `(function(a){return {title:"Night ferry to Halvik is sold",slug:1,body:[${'{type:"text",content:a},'.repeat(5_000)}],description:${shared}}}("${'<p>a word </p>'.repeat(10_000)}"))`,
  },
  {
    name: 'levels that double',
    data: `(function(${nested(31)}){${doubled(30)}b30.text="word";return {title:"Night ferry to Halvik is sold",slug:1,body:[b0],author:b0}}(${Array.from({ length: 31 }, () => '{}').join(',')}))`,
  },
];
for (const { name, data } of hostile) {
  test(`a shell whose data is hostile: ${name}`, async () => {
    const outcome = await extract(shell('__nuxt', `<script>window.__NUXT__=${data};</script>`), { url: URL }).catch(
      (error: unknown) => error,
    );
    assert.ok(!(outcome instanceof RangeError), 'no stack overflows');
  });
}
