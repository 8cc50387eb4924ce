import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

test('the benchmark of growth finds what it needs', () => {
  const script = join(import.meta.dirname, '..', '..', '..', 'benchmark', 'growth.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'a shape that is not there'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^0 shapes/m);
});
