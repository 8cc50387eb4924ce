import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameName } from '../../src/text/same-name.ts';

const rows: readonly (readonly [string, string, boolean])[] = [
  ['Orrel', 'Tamsin Orrel', true],
  ['orrel', 'Tamsin Orrel', true],
  ['tamsin orrel', 'Tamsin Orrel', true],
  ['Orrel, Tamsin', 'Tamsin Orrel', true],
  ['vlckova', 'Hana Vlčková', true],
  ['Nygard', 'Søren Nygård', true],
  ['soren', 'Søren Nygård', true],
  ['Wojcik', 'Łukasz Wójcik', true],
  ['lukasz', 'Łukasz Wójcik', true],
  ['GROSS', 'Anna Groß', true],
  ['Anne Marie', 'Anne-Marie Colt', true],
  ['Orr', 'Tamsin Orrel', false],
  ['Bram Orrel', 'Tamsin Orrel', false],
  ['', 'Tamsin Orrel', false],
  ['Orrel', '', false],
];
for (const [asked, name, same] of rows) {
  test(`"${asked}" ${same ? 'means' : 'does not mean'} "${name}"`, () => assert.equal(isSameName(asked, name), same));
}
