import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { LESS_IS_BETTER, type Summary } from './summary.ts';

const floorsSchema = z.record(
  z.string(),
  z.object({ fingerprint: z.string(), pages: z.number(), floors: z.record(z.string(), z.number()) }),
);
export type Floors = z.infer<typeof floorsSchema>;
export type CorpusFloors = Floors[string];

export function readFloors(file: string): Floors {
  return existsSync(file) ? floorsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

export function writeFloors(file: string, floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, undefined, 2)}\n`);
}

export interface Change {
  readonly name: string;
  readonly value: number;
  readonly labels: number;
  /** The pinned figure; undefined where none is. */
  readonly floor: number | undefined;
  /** Better is positive, for every figure. */
  readonly change: number;
}

// Floors are pinned to three places.
const ROUNDING = 0.0005;

export function changesOf(summary: Summary, floors: CorpusFloors | undefined): Change[] {
  return Object.entries(summary).map(([name, { value, labels }]) => {
    const floor = floors?.floors[name];
    const change = floor === undefined ? 0 : (value - floor) * (LESS_IS_BETTER.has(name) ? -1 : 1);
    return { name, value, labels, floor, change };
  });
}

/** The figures that fell under their floors, and floors whose figure is gone. */
export function fallen(changes: readonly Change[], floors: CorpusFloors | undefined): string[] {
  const gone = Object.keys(floors?.floors ?? {}).filter((name) => !changes.some((change) => change.name === name));
  return [...changes.filter(({ change }) => change < -ROUNDING).map(({ name }) => name), ...gone];
}

export type Pin = 'raise' | 'lower';

/** The floors after a run: `raise` pins what got better, `lower` what got worse too. */
export function pinned(changes: readonly Change[], pin: Pin): Record<string, number> {
  const kept = changes.map(({ name, value, floor, change }) => {
    const isKept = floor !== undefined && change < 0 && pin === 'raise';
    return [name, isKept ? floor : Math.round(value * 1000) / 1000] as const;
  });
  return Object.fromEntries(kept);
}
