import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageData, languageTags } from '../../src/quotes/languages/index.ts';

const FEWEST: Readonly<Record<string, number>> = { en: 250, ja: 10, ko: 20, zh: 20 };

for (const tag of languageTags) {
  const data = languageData(tag);
  test(`${tag}: the lists are filled, in small letters, each word once`, () => {
    assert.ok(data.cues.length >= (FEWEST[tag] ?? 60), `${data.cues.length} reporting words`);
    assert.ok(data.marks.length > 0 && data.orders.length > 0);
    const lists = Object.entries(data).filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]));
    for (const [name, list] of lists) {
      assert.deepEqual(
        list.filter((word, at) => list.indexOf(word) !== at),
        [],
        `${name} has words twice`,
      );
      if (name !== 'marks')
        assert.deepEqual(
          list,
          list.map((word) => word.toLowerCase()),
          name,
        );
    }
    assert.deepEqual(
      data.weakCues.filter((word) => data.cues.includes(word)),
      [],
      'weak and strong',
    );
  });
}
