import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostLanes } from '../../src/batch/hosts.ts';
import { fakeClock } from './harness.ts';

test('one host waits its pause, another does not wait for it', async () => {
  const clock = fakeClock();
  const lanes = new HostLanes<string>({ pause: 1000, clock, random: () => 0 });
  for (const item of ['a1', 'a2', 'a3']) lanes.add('a', item);
  lanes.add('b', 'b1');
  lanes.end();
  const taken: [string, number][] = [];
  for (let next = await lanes.take(); next; next = await lanes.take()) {
    taken.push([next.item, clock.time]);
    lanes.release(next.host);
  }
  assert.deepEqual(taken, [
    ['a1', 0],
    ['b1', 0],
    ['a2', 1000],
    ['a3', 2000],
  ]);
});

test('a busy host is not taken from', async () => {
  const lanes = new HostLanes<string>({ pause: 0, clock: fakeClock() });
  lanes.add('a', 'a1');
  lanes.add('a', 'a2');
  lanes.add('b', 'b1');
  assert.deepEqual([(await lanes.take())?.item, (await lanes.take())?.item], ['a1', 'b1']);
  lanes.release('a');
  assert.equal((await lanes.take())?.item, 'a2');
});

test('a host that asks for patience is frozen and slowed, the others go on', async () => {
  const clock = fakeClock();
  const lanes = new HostLanes<string>({ pause: 1000, clock, random: () => 0 });
  for (const item of ['a1', 'a2', 'a3']) lanes.add('a', item);
  lanes.end();
  await lanes.take();
  assert.equal(lanes.strike('a'), 1);
  lanes.release('a', 30_000);
  await lanes.take();
  assert.equal(clock.time, 30_000);
  lanes.release('a');
  await lanes.take();
  assert.equal(clock.time, 32_000);
});
