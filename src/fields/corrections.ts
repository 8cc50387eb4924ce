import type { Field } from './field.ts';

export const corrections: Field<readonly string[]> = { about: '', rules: [], accept: (candidate) => candidate };
