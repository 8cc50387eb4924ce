import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { HostLanes } from '../../src/batch/hosts.ts';
import { fakeClock, page, sit } from './harness.ts';

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

test('a thousand of one host keep no other waiting', async () => {
  const clock = fakeClock();
  const lanes = new HostLanes<string>({ pause: 1000, clock, random: () => 0 });
  for (let n = 0; n < 1000; n += 1) lanes.add('a', `a${n}`);
  lanes.add('b', 'b1');
  lanes.end();
  const at = new Map<string, number>();
  for (let next = await lanes.take(); next && at.size < 5; next = await lanes.take()) {
    at.set(next.item, clock.time);
    lanes.release(next.host);
  }
  assert.equal(at.get('b1'), 0);
});

function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('a hundred thousand hosts take little memory, and give it back', async () => {
  const clock = fakeClock();
  const lanes = new HostLanes<number>({ pause: 1000, clock });
  const before = usedBytes();
  for (let n = 0; n < 100_000; n += 1) lanes.add(`host-${n}.example`, n);
  const grown = usedBytes() - before;
  assert.ok(grown < 50 << 20, `${grown} bytes`);
  lanes.end();
  let taken = 0;
  for (let next = await lanes.take(); next; next = await lanes.take()) {
    taken += 1;
    lanes.release(next.host);
  }
  assert.equal(taken, 100_000);
});

const spellings = [
  { name: 'the port that is meant anyway', urls: ['http://x.example/a', 'http://x.example:80/b'] },
  { name: 'capitals and a last dot', urls: ['https://X.Example/a', 'https://x.example./b'] },
  { name: 'letters of the world', urls: ['https://bücher.example/a', 'https://xn--bcher-kva.example/b'] },
  { name: 'numbers', urls: ['http://127.0.0.1/a', 'http://2130706433/b'] },
];
for (const { name, urls } of spellings) {
  test(`one lane for ${name}`, async () => {
    const run = await sit(urls, () => page, { name: `lane-${name.length}` });
    assert.deepEqual(
      run.turns.map(({ at }) => at),
      [0, 1000],
    );
  });
}
