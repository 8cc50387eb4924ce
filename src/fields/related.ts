import type { Field } from './field.ts';
import type { Article } from '../article.ts';
export const related: Field<Article['related']> = { about: '', rules: [], accept: (candidate) => candidate };
