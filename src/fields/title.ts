import type { Field } from './field.ts';

export const title: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
