// Runs the commands that the README shows, as a stranger would: every line of a ```sh block that starts with "npx pullquote" or "npm exec".
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```sh smoke\n([\s\S]*?)^```/gm)].map((m) => m[1] ?? '');
const lines = blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() && !line.startsWith('#'));
if (lines.length === 0) throw new Error('README.md has no ```sh smoke block to run');
for (const line of lines) {
  const { status } = spawnSync('bash', ['-o', 'pipefail', '-c', line], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${line}`);
  if (status !== 0) process.exit(1);
}
