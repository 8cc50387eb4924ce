import type { Field } from './field.ts';

export const canonicalUrl: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
