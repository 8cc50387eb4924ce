import type { Field } from './field.ts';

export const language: Field<string> = { about: '', rules: [], accept: (candidate) => candidate };
