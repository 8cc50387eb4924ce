import type { Field } from './field.ts';

export const byline: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
