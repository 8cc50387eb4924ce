import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOwners } from '../../src/fields/site-owner.ts';
import { openPage } from '../../src/page/page.ts';

const rows: readonly [what: string, host: string, html: string, owner: string | undefined][] = [
  ['home link, host called by the surname', 'cruzova.example', '<header><a href="/">Ann Cruzova</a></header>', 'Ann Cruzova'],
  ['copyright line with years', 'annlee.example', '<footer><p>© 2012–2025 Ann Lee. All rights reserved</p></footer>', 'Ann Lee'],
  ['copyright line, rights at once', 'annlee.example', '<footer><p>Copyright 2025 Ann Lee All Rights Reserved</p></footer>', 'Ann Lee'],
  ['name of the site', 'annlee.example', '<head><meta property="og:site_name" content="Ann Lee"></head>', 'Ann Lee'],
  ['end of the title', 'ann-lee.example', '<head><title>The ferry | Ann Lee</title></head>', 'Ann Lee'],
  ['end of the title in brackets', 'annlee.example', '<head><title>The ferry (Ann Lee)</title></head>', 'Ann Lee'],
  ['menu', 'annlee.example', '<nav><a href="/me">About Ann Lee</a></nav>', 'Ann Lee'],
  ['a firm called by two surnames', 'quarrydale.example', '<header><a href="/">Quarry Dale</a></header>', undefined],
  ['a firm called by its first word', 'harbourly.example', '<head><title>The ferry | Harbourly Int</title></head>', undefined],
  ['a host called otherwise', 'harbourpost.example', '<header><a href="/">Ann Lee</a></header>', undefined],
  [
    'a product of a firm on a host of its own',
    'ferries.harbourly.example',
    '<header><a href="/">Harbourly Ferries</a></header>',
    undefined,
  ],
  ['no name of two words', 'harbour.example', '<header><a href="/">Harbour</a></header>', undefined],
];

for (const [what, host, html, owner] of rows) {
  test(`owner of a site: ${what}`, () => {
    assert.deepEqual(siteOwners(openPage(html, `https://www.${host}/story`)), owner ? [owner] : []);
  });
}
