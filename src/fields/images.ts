import type { Field } from './field.ts';
import type { Image } from '../article.ts';
export const images: Field<readonly Image[]> = { about: '', rules: [], accept: (candidate) => candidate };
