import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decodeMarkup } from '../../src/snapshot/byte-text.ts';
import { decode } from '../../src/snapshot/decode.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';
import { findFixtures, sharedPath } from '../golden/fixtures.ts';
import { compareDoms } from './doms.ts';

for (const { name, html } of findFixtures()) {
  test(`jsdom under Readability gives the same article: ${name}`, async () => {
    assert.deepEqual(await compareDoms(html()), { sameArticle: true, sameKept: true });
  });
}

const corpora = ['news', 'articles'].flatMap((name) => sharedPath('corpora', name) ?? []);
const EVERY = 37;

test(
  'jsdom gives the same article on a sample of the corpora',
  { skip: corpora.length === 0 ? 'the corpora are absent' : false },
  async () => {
    const pages = corpora.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.html.gz'))
        .toSorted()
        .map((name) => join(folder, name)),
    );
    for (const path of pages.filter((_, index) => index % EVERY === 0)) {
      const text = decodeMarkup(decode(takeSnapshot(gunzipSync(readFileSync(path)))).markup);
      assert.equal((await compareDoms(text)).sameArticle, true, path);
    }
  },
);
