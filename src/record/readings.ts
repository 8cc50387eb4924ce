import { readField, type Evidence, type Field, type Reading } from '../fields/field.ts';
import { fields } from '../fields/index.ts';
import type { Site } from '../sites/site.ts';

type Fields = typeof fields;

/** The answer of every field, under the field's name. */
export type Readings = { readonly [Name in keyof Fields]: Fields[Name] extends Field<infer T> ? Reading<T> : never };

/** Reads every field; the site's own rules go before the general ones. */
export function readAll(evidence: Evidence, site: Site | undefined): Readings {
  const readings = Object.entries(fields).map(([name, field]) => [name, readOne(withFirst(field, site, name), evidence)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries forgets which name has which type
  return Object.fromEntries(readings) as Readings;
}

function withFirst(field: object, site: Site | undefined, name: string): object {
  const first: readonly unknown[] = Object.entries(site?.rules ?? {}).find(([key]) => key === name)?.[1] ?? [];
  return first.length === 0 || !('rules' in field) || !Array.isArray(field.rules) ? field : { ...field, rules: [...first, ...field.rules] };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a field is only ever read with its own candidates
const readOne = readField as (field: unknown, evidence: Evidence) => Reading<unknown>;
