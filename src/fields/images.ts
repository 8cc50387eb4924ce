import type { Image } from '../article.ts';
import type { Field, Rule } from './field.ts';
import { articleFigures } from './figures.ts';
import { TOLD_IMAGES } from './story-pictures.ts';

const figures: Rule<readonly Image[]> = {
  name: 'figures of the article',
  source: 'page',
  find: (evidence) => [articleFigures(evidence).map(({ image }) => image)],
};

export const images: Field<readonly Image[]> = {
  about: 'Every picture of the article, the lead first.',
  rules: [figures, TOLD_IMAGES],
  accept: (candidate) => {
    const unique = [...new Map(candidate.map((one) => [one.url, one])).values()];
    return unique.length > 0 ? unique : undefined;
  },
};
