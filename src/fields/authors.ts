import type { Field } from './field.ts';
import type { Author } from '../article.ts';
export const authors: Field<readonly Author[]> = { about: '', rules: [], accept: (candidate) => candidate };
