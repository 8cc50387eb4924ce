import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleSchema } from '../../src/article.ts';
import { findFixtures } from './fixtures.ts';

for (const fixture of findFixtures()) {
  test(`${fixture.name} gives its expected record`, async () => {
    assert.ok(existsSync(fixture.golden), `no expected record; write it with: npm run golden -- ${fixture.name}`);
    const article = await fixture.read();
    assert.deepEqual(article, JSON.parse(readFileSync(fixture.golden, 'utf8')));
    articleSchema.parse(article);
    assert.deepEqual(
      article.issues.filter(({ code }) => code === 'rule-defect'),
      [],
    );
  });

  test(`${fixture.name}: every quote stands where it says`, async () => {
    const { text, quotes } = await fixture.read();
    for (const quote of quotes) {
      if (quote.start === null || quote.end === null || quote.paragraph === null) continue;
      assert.equal(text.slice(quote.start, quote.end), quote.text);
      assert.ok(text.split('\n\n')[quote.paragraph]?.includes(quote.text));
    }
  });
}
