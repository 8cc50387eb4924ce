import type { Field } from './field.ts';

export const modifiedAt: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
