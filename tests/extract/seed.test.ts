import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extract } from '../../src/index.ts';
import { sharedPath } from '../golden/fixtures.ts';

const seed = sharedPath('seed');

test('the seed page gives what it must', { skip: seed === undefined ? 'the shared seed page is absent' : false }, async () => {
  const expected = JSON.parse(readFileSync(join(seed ?? '', 'expected.json'), 'utf8'));
  const article = await extract(readFileSync(join(seed ?? '', 'article.html')), { url: expected.url });
  assert.equal(article.title, expected.title);
  assert.equal(article.section, expected.section);
  assert.equal(article.byline, expected.byline);
  assert.equal(article.readTime?.minutes, expected.read_time.minutes);
  assert.equal(article.readTime?.label, expected.read_time.printed);
  assert.equal(article.image?.caption, expected.image.caption);
  assert.equal(article.image?.credit, expected.image.credit);
  assert.equal(article.authors[0]?.role, expected.author.role);
  assert.equal(article.authors[0]?.bio, expected.author.bio);
  assert.deepEqual(article.text.split('\n\n'), expected.paragraphs);
  assert.deepEqual(
    article.quotes.map(({ paragraph, text, speaker, cue }) => ({ paragraph, text, speaker, cue })),
    expected.quotes,
  );
  assert.deepEqual(
    article.related.map(({ title }) => title),
    expected.related,
  );
  for (const words of expected.must_not_be_in_body) assert.ok(!article.text.includes(words), words);
});
