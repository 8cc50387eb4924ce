import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../../src/text/remembered.ts';

test('an answer is found once, also one that is undefined', () => {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text === 'none' ? undefined : text.length;
  });
  assert.deepEqual(['lead', 'none', 'lead', 'none'].map(answer), [4, undefined, 4, undefined]);
  assert.deepEqual(asked, ['lead', 'none']);
});

test('old answers are given up, and given again when asked for', () => {
  let asked = 0;
  const answer = remembered((text) => {
    asked += 1;
    return `${text}!`;
  });
  for (let number = 0; number < 2000; number += 1) answer(String(number));
  assert.equal(answer('0'), '0!');
  assert.equal(asked, 2001);
});
