import type { Field } from './field.ts';

export const siteName: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
