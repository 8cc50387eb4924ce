import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/text/spaces.ts';

const folded = [
  ['Jo  Doe-Smith', 'jo doe smith'],
  ['“It’s late” — she said…', 'it s late she said'],
  ['«Oui»\u00a0: 3\u202f% d’Élise', 'oui 3 d élise'],
  ['ＦＵＬＬ ｗｉｄｔｈ', 'full width'],
  ['soft\u00adhyphen', 'softhyphen'],
] as const;
for (const [text, wanted] of folded) test(`folds ${JSON.stringify(text)}`, () => assert.equal(fold(text), wanted));

test('the short way folds every character as the long one does', () => {
  const long = (text: string): string => fold(`é${text}`).slice(1).trim();
  for (let code = 0x20; code < 0x2100; code += 1) {
    const text = ` a${String.fromCharCode(code)}b`;
    assert.equal(fold(text), long(text), code.toString(16));
  }
});
