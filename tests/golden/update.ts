import { writeFileSync } from 'node:fs';
import { findFixtures } from './fixtures.ts';

if (process.env['CI']) {
  console.error('golden records are written for review, never under CI');
  process.exit(2);
}
const wanted = process.argv[2] ?? '';
for (const fixture of findFixtures().filter(({ golden }) => golden.includes(wanted))) {
  writeFileSync(fixture.golden, `${JSON.stringify(await fixture.read(), null, 2)}\n`);
  console.log(fixture.name);
}
