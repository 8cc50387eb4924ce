import type { Field } from './field.ts';
import type { Article } from '../article.ts';
export const access: Field<Article['access']> = { about: '', rules: [], accept: (candidate) => candidate };
