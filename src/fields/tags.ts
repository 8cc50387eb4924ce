import type { Field } from './field.ts';

export const tags: Field<readonly string[]> = { about: '', rules: [], accept: (candidate) => candidate };
