import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showWaiting } from '../../src/cli/waiting.ts';

test('a page that takes longer than a second is waited for in one line, which goes again', (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const written: string[] = [];
  const waiting = showWaiting({ write: (text) => written.push(text) });
  t.mock.timers.tick(900);
  waiting.pause();
  assert.deepEqual(written, []);
  waiting.goOn();
  t.mock.timers.tick(2000);
  waiting.pause();
  t.mock.timers.tick(5000);
  const line = (seconds: number): string => `\r\u001b[Kpullquote: waiting for the page, ${seconds} s`;
  assert.deepEqual(written, [line(1), line(2), '\r\u001b[K']);
});
