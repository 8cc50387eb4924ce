import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFloors } from './floors.ts';
import { figuresIn, figuresOf } from './readme.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

test('the README shows the pinned figures (npm run evaluate -- --raise writes both)', () => {
  const floors = readFloors(join(root, 'fixtures', 'floors.json'));
  assert.equal(figuresIn(readFileSync(join(root, 'README.md'), 'utf8')), figuresOf(floors));
});
