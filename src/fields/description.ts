import type { Field } from './field.ts';

export const description: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
