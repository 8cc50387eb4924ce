import type { Field } from './field.ts';

export const section: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
