import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GENERATOR, PROJECT_PAGE } from '../../src/record/generator.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('the generator and the user agent name what package.json says', () => {
  const { name, version, homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.deepEqual([GENERATOR, PROJECT_PAGE], [`${name}/${version}`, homepage]);
});

/** A room and what it may import: its own files, and the rooms below it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  snapshot: ['text'],
  page: ['text', 'snapshot'],
  body: ['text', 'page'],
  fields: ['text', 'page', 'body'],
  sites: ['fields', 'page', 'text'],
  quotes: ['text', 'body'],
  record: ['text', 'snapshot', 'page', 'body', 'fields', 'sites'],
  net: ['text', 'snapshot'],
  warc: ['text', 'snapshot'],
  sources: ['text', 'snapshot', 'net', 'warc'],
  sinks: ['text'],
};
const LEAVES = new Set(['article.ts', 'failure.ts']);

for (const [room, below] of Object.entries(MAY_IMPORT)) {
  test(`src/${room} imports only what lies below it`, () => {
    const folder = join(root, 'src', room);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
      const source = readFileSync(join(folder, file), 'utf8');
      for (const [, path] of source.matchAll(/from '((?:\.\.\/)+[^']+)'/g)) {
        const target = join('src', room, file, '..', path ?? '').split('/');
        const [, top] = target;
        assert.ok(top === room || LEAVES.has(top ?? '') || below.includes(top ?? ''), `src/${room}/${file} imports ${path}`);
      }
    }
  });
}
