import type { Field } from './field.ts';
import type { Image } from '../article.ts';
export const image: Field<Image> = { about: '', rules: [], accept: (candidate) => candidate };
