import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..', '..', '..');
const bin = join(root, 'bin', 'pullquote.js');
const page = join(root, 'fixtures', 'pages', 'ghost', 'harbour-ferry', 'page.html');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-quotes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function quotes(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bin, 'quotes', ...args], { encoding: 'utf8' });
}

const filler = '<p>The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time.</p>'.repeat(5);
const formula = join(folder, 'formula.html');
writeFileSync(
  formula,
  `<html lang="en"><head><title>Ferry late again</title><meta property="og:site_name" content="=Saltgate"></head>
   <article><h1>Ferry late again</h1>${filler}
   <p>“=SUM(A1) is what they paid me, and \u202emore,” said Søren Nygård, who mends the nets.</p>
   <p>“Nobody has ever seen it leave on time,” said Tamsin Orrel.</p></article></html>`,
);

test('one JSON line a quote where no terminal is', () => {
  const { status, stdout, stderr } = quotes(page);
  const lines = stdout.trimEnd().split('\n');
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(lines.length >= 4);
  for (const line of lines) assert.ok('speaker' in JSON.parse(line) && 'url' in JSON.parse(line));
});

test('-f csv has one head, however many pages', () => {
  const { status, stdout } = quotes(page, formula, '-f', 'csv');
  const lines = stdout.trimEnd().split('\n');
  assert.equal(status, 0);
  assert.equal(lines[0], 'source,speaker,role,quote,date,URL,cue,attribution');
  assert.equal(lines.filter((line) => line.startsWith('source,')).length, 1);
  assert.match(stdout, /^Kestrel Bay Courier,Tamsin Orrel,[^\n]*,2025-03-18T06:45:00.000\+01:00,https:\/\/kestrelbay\.example\//m);
});

test('no cell of the CSV is a formula', () => {
  const { stdout } = quotes(formula, '-f', 'csv');
  assert.match(stdout, /^'=Saltgate,Søren Nygård,/m);
  assert.match(stdout, /,"?'=SUM\(A1\)/);
});

const speakers = [
  { asked: ['Nygard'], found: ['Søren Nygård'] },
  { asked: ['SØREN NYGÅRD'], found: ['Søren Nygård'] },
  { asked: ['orrel'], found: ['Tamsin Orrel'] },
  { asked: ['orrel', 'nygård'], found: ['Søren Nygård', 'Tamsin Orrel'] },
  { asked: ['Orr'], found: [] },
];
for (const { asked, found } of speakers) {
  test(`--speaker ${asked.join(' or ')}`, () => {
    const { status, stdout } = quotes(formula, ...asked.flatMap((name) => ['--speaker', name]));
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).speaker),
      found,
    );
  });
}

test('-f table through a pipe is 80 columns wide and shows no character that turns the text', () => {
  const { stdout } = quotes(formula, '-f', 'table');
  assert.match(stdout, /^SPEAKER +QUOTE +CUE +PARA$/m);
  assert.match(stdout, /Tamsin Orrel +“Nobody has ever seen it leave on time,” +said +3/);
  assert.match(stdout, /\\u202e/);
  for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
});

test('-o writes the file', () => {
  const path = join(folder, 'quotes.csv');
  assert.equal(quotes(page, '-f', 'csv', '-o', path).status, 0);
  assert.match(readFileSync(path, 'utf8'), /^source,speaker,/);
});

test('--help shows how it is used', () => {
  const { status, stdout } = quotes('--help');
  assert.equal(status, 0);
  assert.match(stdout, /--speaker <name>/);
  assert.match(stdout, /\$ pullquote quotes .*-f csv/);
});

const misuse = [
  { args: [page, '-f', 'md'], message: /choose one of table, json, jsonl, csv/ },
  { args: [page, '--speaker'], message: /argument missing/ },
];
for (const { args, message } of misuse) {
  test(`quotes ${args.slice(1).join(' ')} is a usage error`, () => {
    const { status, stderr } = quotes(...args);
    assert.equal(status, 2);
    assert.match(stderr, message);
  });
}
