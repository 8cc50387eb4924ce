import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooLong, retryAfterSeconds } from '../../src/net/retry-after.ts';

const now = Date.parse('2025-03-05T10:00:00Z');
const rows = [
  { value: '2', seconds: 2 },
  { value: '0', seconds: 0 },
  { value: 'Wed, 05 Mar 2025 10:00:30 GMT', seconds: 30 },
  { value: 'Wed, 05 Mar 2025 09:00:00 GMT', seconds: undefined },
  { value: '-1', seconds: undefined },
  { value: '1e9', seconds: undefined },
  { value: 'abc', seconds: undefined },
  { value: '1234567890', seconds: undefined },
  { value: undefined, seconds: undefined },
];
for (const { value, seconds } of rows) test(`Retry-After ${value}`, () => assert.equal(retryAfterSeconds(value, now), seconds));

test('Retry-After of more than an hour is too long to wait for', () => assert.deepEqual([isTooLong(3600), isTooLong(3601)], [false, true]));
