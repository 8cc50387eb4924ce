import type { Field } from './field.ts';

export const publishedAt: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
