import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failed, http, page, sit, type Sitting } from './harness.ts';

const A = (n: number | string): string => `https://a.example/${n}`;
const B = 'https://b.example/1';
const times = ({ turns }: Sitting, source: string): number[] => turns.filter((turn) => turn.source === source).map(({ at }) => at);

test('a host that names a time is left alone until then, the others go on', async () => {
  const run = await sit([A(1), A(2), B], (source, turn) => (source === A(1) && turn === 0 ? http(429, 120) : page), { name: 'after' });
  assert.deepEqual([times(run, B), times(run, A(2)), times(run, A(1))], [[0], [120_000], [0, 122_000]]);
  assert.equal(run.records.length, 3);
});

test('a passing trouble is tried again with a growing pause, and then has its attempts and retry', async () => {
  const run = await sit([A(1)], () => http(500), { name: 'again', pause: 0 });
  assert.deepEqual(times(run, A(1)), [0, 500, 1500]);
  assert.deepEqual(
    run.failures.map(({ code, attempts, retry, notBefore }) => [code, attempts, retry, notBefore]),
    [['http-500', 3, true, null]],
  );
});

test('jitter only lengthens a pause', async () => {
  const run = await sit([A(1), A(2), A(3)], () => page, { name: 'jitter', random: () => 1 });
  assert.deepEqual(
    run.turns.map(({ at }) => at),
    [0, 1250, 2500],
  );
});

test('what is gone for good is asked once', async () => {
  const run = await sit([A(1)], () => http(404), { name: 'gone' });
  assert.deepEqual(
    run.failures.map(({ code, attempts, retry }) => [code, attempts, retry]),
    [['http-404', 1, false]],
  );
});

for (const status of [429, 503]) {
  test(`${status} again and again slows the host down, then puts all of it off`, async () => {
    const sources = Array.from({ length: 20 }, (_, n) => A(n));
    const run = await sit([...sources, B], (source) => (source === B ? page : http(status)), { name: `defer-${status}` });
    assert.equal(run.turns.filter(({ source }) => source !== B).length, 5);
    assert.equal(run.failures.length, 20);
    assert.ok(run.failures.every(({ code, retry, notBefore }) => code === `http-${status}` && retry && notBefore !== null));
    const at = run.turns.filter(({ source }) => source !== B).map((turn) => turn.at);
    const gaps = at.slice(1).map((time, n) => time - (at[n] ?? 0));
    assert.deepEqual(gaps, [2000, 4000, 8000, 16_000]);
    assert.equal(run.records.length, 1);
  });
}

test('a wait of more than an hour is not waited for, nor shortened', async () => {
  const run = await sit([A(1), A(2)], () => http(503, 7200), { name: 'long' });
  assert.equal(run.turns.length, 1);
  for (const { notBefore } of run.failures) assert.ok(Date.parse(notBefore ?? '') - Date.now() > 7_100_000);
  const again = await sit([A(1), A(2)], () => page, { name: 'long', retryFailed: true });
  assert.equal(again.turns.length, 0);
  assert.equal(again.failures.length, 2);
});

test('a host that is not there is asked five times, not for each of its pages', async () => {
  const sources = Array.from({ length: 50 }, (_, n) => A(n));
  const run = await sit(sources, () => failed({ kind: 'network', code: 'connect-timeout', message: '' }), { name: 'dead' });
  assert.equal(run.turns.length, 5);
  assert.equal(run.failures.length, 50);
  assert.ok(run.failures.every(({ retry }) => retry));
});

test('a pause that robots.txt asks for is kept, also by the next sitting', async () => {
  const answer = (_source: string, turn: number) => (turn === 0 && asks ? ({ kind: 'robots', pause: 7500 } as const) : page);
  let asks = true;
  const first = await sit(
    [A(1), A(2)],
    (source, turn) => {
      const step = answer(source, turn);
      asks = false;
      return step;
    },
    { name: 'delay', max: 1 },
  );
  assert.deepEqual(
    first.turns.map(({ at }) => at),
    [0, 7500],
  );
  assert.equal(first.end, 'limit');
  const second = await sit([A(1), A(2), A(3)], () => page, { name: 'delay' });
  assert.deepEqual(
    second.turns.map(({ at }) => at),
    [7500, 15_000],
  );
});

test('a time that a host named holds for the next sitting', async () => {
  await sit([A(1), A(2)], () => http(429, 600), { name: 'held', retries: 0, max: 1 });
  const run = await sit([A(1), A(2)], () => page, { name: 'held' });
  assert.ok((run.turns[0]?.at ?? 0) > 590_000);
});

test('a redirect waits for its turn at the other host', async () => {
  const hop = { to: B, seen: [A(1)], wasSent: false };
  const run = await sit([B, A(1)], (source, _turn, at) => (source === A(1) && !at ? { kind: 'hop', hop } : page), { name: 'hop' });
  assert.deepEqual(
    run.turns.map(({ to, at }) => [to, at]),
    [
      [B, 0],
      [A(1), 0],
      [B, 1000],
    ],
  );
});

test('a duplicate is one journal line that names its first, also when the run is gone on with', async () => {
  const sources = [A(1), `${A(1)}#top`, A(2), `${A(1)}?utm_source=x`, 'https://A.EXAMPLE:443/1'];
  await sit(sources, () => page, { name: 'twice', max: 1 });
  const run = await sit(sources, () => page, { name: 'twice' });
  const duplicates = run.journal.filter((line) => line.includes('"duplicate"'));
  assert.equal(duplicates.length, 3);
  assert.match(duplicates[0] ?? '', /"as":"https:\/\/a\.example\/1#top","i":2/);
  assert.equal(run.records.length, 2);
});

test('a run that is stopped finishes what is in flight and nothing else', async () => {
  const stop = new AbortController();
  const run = await sit(
    [A(1), A(2), B],
    () => {
      stop.abort();
      return page;
    },
    { name: 'stopped', stop: stop.signal },
  );
  assert.deepEqual([run.end, run.turns.length, run.records.length], ['stopped', 1, 1]);
});

test('a deadline ends a run that only waits', async () => {
  const never = { now: () => 0, sleep: async (_milliseconds: number, wake: Promise<void>) => wake };
  const run = await sit([A(1), A(2)], () => page, { name: 'deadline', deadline: 0.2, clock: never });
  assert.deepEqual([run.end, run.records.length], ['limit', 1]);
});

test('--max-failures ends a run', async () => {
  const run = await sit([A(1), A(2), A(3)], () => http(404), { name: 'failures', maxFailures: 2 });
  assert.deepEqual([run.end, run.failures.length], ['limit', 2]);
});

test('a host that answers again is forgiven', async () => {
  let asked = 0;
  const answer = () => ((asked += 1) % 5 === 0 || asked > 10 ? page : http(503));
  const run = await sit([A(1), A(2)], answer, { name: 'forgiven', retries: 10 });
  assert.deepEqual([run.turns.length, run.records.length], [10, 2]);
});

test('a network that is gone for minutes costs no source anything', async () => {
  const sources = Array.from({ length: 12 }, (_, n) => `https://${'abcd'[n % 4]}.example/${n}`);
  let asked = 0;
  const answer = () => ((asked += 1) <= 12 ? failed({ kind: 'network', code: 'dns-timeout', message: '' }) : page);
  const run = await sit(sources, answer, { name: 'outage' });
  assert.deepEqual([run.records.length, run.failures.length], [12, 0]);
  assert.ok((run.turns.at(-1)?.at ?? 0) > 8 * 30_000);
});
