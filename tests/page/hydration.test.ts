import assert from 'node:assert/strict';
import { test } from 'node:test';
import { own } from '../../src/page/json-ld.ts';
import { openPage } from '../../src/page/page.ts';

const story = { title: 'Tide turns early', published_at: '2025-04-09', slug: 'tide' };
const json = JSON.stringify(story);

const rows = [
  { name: 'Next.js', html: `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":${json}}}}</script>` },
  { name: 'Nuxt 2', html: `<script>window.__NUXT__={"data":[${json}]};</script>` },
  {
    name: 'Nuxt 3',
    html: '<script id="__NUXT_DATA__" type="application/json">[{"page":1},{"title":2,"published_at":3,"slug":4,"self":1},"Tide turns early","2025-04-09","tide"]</script>',
  },
  { name: 'Redux', html: `<script>var a = 1; window.__INITIAL_STATE__ = {"a":"}\\"{","story":${json}}; run(a);</script>` },
  { name: 'Redux, in a string', html: `<script>window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(json)});</script>` },
  { name: 'Apollo', html: `<script>window.__APOLLO_STATE__={"Article:1":${json}}</script>` },
  { name: 'values left undefined', html: `<script>window.__STATE__={"gone":undefined,"story":${json}}</script>` },
  { name: 'Arc', html: `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${json};Fusion.globalContentConfig={};</script>` },
  {
    name: 'React, streamed in two pieces',
    html: `<script>self.__next_f.push([1,${JSON.stringify(`1a:["$","div",null,${json.slice(0, 20)}`)}])</script><script>self.__next_f.push([1,${JSON.stringify(`${json.slice(20)}]\n1b:null\n`)}])</script>`,
  },
  { name: 'URL-encoded', html: `<script type="application/json">${encodeURIComponent(json)}</script>` },
];
for (const { name, html } of rows) {
  test(`hydration data: ${name}`, () => {
    const [article] = openPage(html).hydration.articles;
    assert.ok(article, 'an article is there');
    assert.deepEqual([own(article, 'title'), own(article, 'published_at')], ['Tide turns early', '2025-04-09']);
  });
}

test('a picture with its maker', () => {
  const html =
    '<script type="application/json">{"promo":{"url":"/a.jpg","caption":"Boats.","credits":{"by":[{"name":"Jo Doe"}]}}}</script>';
  assert.equal(openPage(html).hydration.images.length, 1);
});

const hostile = [
  {
    name: 'code instead of data',
    html: '<script>window.__INITIAL_STATE__ = (function(){ globalThis.pullquoteRan = true; return {} })();</script>',
  },
  { name: 'a bracket that never closes', html: `<script>window.__INITIAL_STATE__ = ${'{"a":['.repeat(50_000)}</script>` },
  { name: 'a string that never closes', html: `<script>window.__INITIAL_STATE__ = {"a":"${'\\"'.repeat(200_000)}</script>` },
  { name: 'many openings', html: `<script>${'window.__INITIAL_STATE__ = {"a":"'.repeat(50_000)}</script>` },
  { name: 'many pushes', html: `<script>${'self.__next_f.push([1,"'.repeat(50_000)}</script>` },
  { name: 'depth', html: `<script type="application/json">${'[{"a":'.repeat(4_000)}1${'}]'.repeat(4_000)}</script>` },
  { name: 'size', html: `<script type="application/json">{"title":"x","slug":"y","body":"${'a'.repeat(4 << 20)}"}</script>` },
  { name: 'an index of itself', html: '<script id="__NUXT_DATA__" type="application/json">[0,{"title":1,"slug":1,"body":[1]}]</script>' },
];
for (const { name, html } of hostile) {
  test(`hydration data, hostile: ${name}`, () => {
    assert.deepEqual(openPage(html).hydration.images, []);
    assert.equal(Reflect.get(globalThis, 'pullquoteRan'), undefined);
  });
}

test('prototypes stay as they are', () => {
  const html =
    '<script type="application/json">{"__proto__":{"title":"x","slug":"y","body":"z"},"constructor":{"prototype":{"polluted":1}}}</script>';
  const { articles } = openPage(html).hydration;
  assert.equal(articles.length, 1);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  assert.equal(Reflect.get({}, 'title'), undefined);
});

const written = [
  {
    name: 'Nuxt 2, keys without quotes',
    html: `<script>window.__NUXT__={layout:"default",data:[{article:{title:'Tide turns \\u0065arly',published_at:"2025-04-09",slug:void 0,isLive:!1}}],error:null};</script>`,
  },
  {
    name: 'Nuxt 2, a function called at once',
    html: '<script>window.__NUXT__=(function(a,b,c,d){return {layout:a,data:[{article:{title:b,published_at:c,slug:"tide",tags:[a,d,-1,1.5e3]}}],state:{x:void 0}}}("default","Tide turns early","2025-04-09",null));</script>',
  },
  {
    name: 'Nuxt 2, parameters filled first',
    html: '<script>window.__NUXT__=(function(a,b){a.title="Tide turns early";a.published_at=b;a["slug"]="}";return {data:[a,a]}}({},"2025-04-09"));</script>',
  },
  {
    name: 'Nuxt 3, through wrappers',
    html: '<script id="__NUXT_DATA__" type="application/json">[["ShallowReactive",1],{"data":2},["Reactive",3],{"title":4,"published_at":5,"slug":4,"self":2},"Tide turns early",["Date","2025-04-09"]]</script>',
  },
  {
    name: 'React, a long text in a row of its own',
    html: `<script>self.__next_f.push([1,${JSON.stringify('1b:T13,Tide turns é\nearly1c:["$","x",null,{"story":{"title":"Tide turns early","body":"$1b","published_at":"2025-04-09"}}]\n')}])</script>`,
  },
];
for (const { name, html } of written) {
  test(`hydration data, written as code or in parts: ${name}`, () => {
    const [article] = openPage(html).hydration.articles;
    assert.ok(article, 'an article is there');
    assert.deepEqual([own(article, 'title'), own(article, 'published_at')], ['Tide turns early', '2025-04-09']);
    assert.ok(!JSON.stringify(own(article, 'body') ?? '').includes('$1b'));
  });
}

const code = [
  { name: 'a call', html: '<script>window.__NUXT__={title:f("x"),slug:"a",body:"b"}</script>' },
  { name: 'an expression', html: '<script>window.__NUXT__=(function(a){while(true){}return {title:a,slug:"a",body:"b"}}("x"))</script>' },
  { name: 'a function that never ends', html: `<script>window.__NUXT__=(function(a){return ${'{a:['.repeat(60_000)}</script>` },
  { name: 'depth', html: `<script>window.__NUXT__={a:${'['.repeat(100_000)}</script>` },
  { name: 'signs without end', html: `<script>window.__NUXT__={a:${'!'.repeat(100_000)}0}</script>` },
  { name: 'words without end', html: `<script>window.__NUXT__={a:${'void '.repeat(100_000)}0}</script>` },
  { name: 'many functions', html: `<script>${'window.__NUXT__=(function(a){'.repeat(50_000)}</script>` },
  { name: 'a prototype', html: '<script>window.__NUXT__=(function(a){a.__proto__={title:"x"};return {data:a}}({}))</script>' },
];
for (const { name, html } of code) {
  test(`hydration data, code that is no data: ${name}`, () => {
    assert.deepEqual(openPage(html).hydration.articles, []);
    assert.equal(Reflect.get({}, 'title'), undefined);
  });
}
