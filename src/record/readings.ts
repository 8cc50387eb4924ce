import { readField, type Evidence, type Field, type Reading } from '../fields/field.ts';
import type { fields } from '../fields/index.ts';

type Fields = typeof fields;

/** The answer of every field, under the field's name. */
export type Readings = { readonly [Name in keyof Fields]: Fields[Name] extends Field<infer T> ? Reading<T> : never };

/** Reads every field of the list. */
export function readAll(list: Fields, evidence: Evidence): Readings {
  const readings = Object.entries(list).map(([name, field]) => [name, readOne(field, evidence)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries forgets which name has which type
  return Object.fromEntries(readings) as Readings;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a field is only ever read with its own candidates
const readOne = readField as (field: unknown, evidence: Evidence) => Reading<unknown>;
