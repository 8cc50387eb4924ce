import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../src/page/page.ts';

const rows: readonly { name: string; script: string; told: readonly { key: string; texts: readonly string[] }[] }[] = [
  {
    name: 'Google Tag Manager',
    script: 'dataLayer.push({"event":"view","contentAuthor":"Jo Doe"});',
    told: [{ key: 'contentAuthor', texts: ['Jo Doe'] }],
  },
  {
    name: 'GTM4WP',
    script: 'var dataLayer_content = {"pagePostType":"post","pagePostAuthor":"Jo Doe"};',
    told: [{ key: 'pagePostAuthor', texts: ['Jo Doe'] }],
  },
  {
    name: 'Chartbeat',
    script: "var _sf_async_config = {}; _sf_async_config.authors = 'Jo Doe, Al Poe';",
    told: [{ key: '_sf_async_config.authors', texts: ['Jo Doe, Al Poe'] }],
  },
  {
    name: 'Tealium, a list',
    script: "utag_data = { authors : [ 'Jo Doe', 'Al Poe' ] }",
    told: [{ key: 'authors', texts: ['Jo Doe', 'Al Poe'] }],
  },
  {
    name: 'Google Publisher Tag',
    script: "googletag.pubads().setTargeting('author', ['Jo Doe']);",
    told: [{ key: 'author', texts: ['Jo Doe'] }],
  },
  {
    name: 'keys in capitals, escapes and entities',
    script: String.raw`window.pageData={SITE_AUTHOR:"Jo D\u00f6e",DATE_PUBLISHED:'9&#46; April 2025'}`,
    told: [
      { key: 'SITE_AUTHOR', texts: ['Jo Döe'] },
      { key: 'DATE_PUBLISHED', texts: ['9. April 2025'] },
    ],
  },
  { name: 'no text behind the key', script: 'dataLayer.push({author: name, publishDate: new Date()})', told: [] },
  { name: 'a string that never ends', script: 'dataLayer.push({author: "Jo', told: [] },
  { name: 'no data layer', script: 'var plugin = { author: "Jo Doe" };', told: [] },
];
for (const { name, script, told } of rows) {
  test(`data layer: ${name}`, () => assert.deepEqual(openPage(`<script>${script}</script>`).dataLayer, told));
}
