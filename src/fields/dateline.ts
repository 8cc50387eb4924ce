import type { Field } from './field.ts';

export const dateline: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
