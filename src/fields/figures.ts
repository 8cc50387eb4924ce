import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Image } from '../article.ts';
import { readFigure } from '../body/figure.ts';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import type { Evidence } from './field.ts';
import { isBeside } from './place.ts';

const FIGURE =
  'figure, [class*="wp-caption" i], [class*="lead-image" i], [class*="featured-image" i], [class*="hero" i], [class*="article-image" i], [class*="main-image" i]';
// What CMSs call the words under a picture where they use no figure.
const WORDS =
  'figcaption, [class*="caption" i], [class*="mediasubtitle" i], [class*="img-info" i], [class*="image-text" i], [class*="img-description" i], [class*="image-description" i], [class*="imagedesc" i], [class*="image-meta" i], [class*="media" i] [class*="description" i], [class*="image" i] [class*="description" i], [class*="image" i] > p, [class*="image" i] > span, [class*="image" i] .info, [class*="gallery-item" i] [class*="text" i], picture + p';
const LEVELS = 4;

/** Figures of the article in page order, the header's first; also boxes of one picture and its words. */
export function articleFigures({ page, body }: Evidence): Image[] {
  const { $ } = page;
  const scope = $('h1')
    .first()
    .closest('article, main, body')
    .add($(body.root ?? 'body'));
  const boxes = new Set<Element>(scope.find(FIGURE).toArray().filter(isTag));
  for (const words of scope.find(WORDS).toArray().filter(isTag).slice(0, 80)) {
    const box = boxAround(words, page);
    if (box && ![...boxes].some((other) => other === box || $(box).closest(other).length > 0)) boxes.add(box);
  }
  const order = new Map(
    $('*')
      .toArray()
      .map((element, index) => [element, index]),
  );
  return [...boxes]
    .filter((element) => !isElsewhere(element, page))
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .slice(0, 60)
    .flatMap((element) => readFigure(element, page) ?? []);
}

/** The smallest element around a picture's words that holds just one picture and hardly another paragraph. */
function boxAround(words: Element, { $ }: Page): Element | undefined {
  if (tidy($(words).text()).length > 700) return undefined;
  let box: Element | undefined = words;
  for (let level = 0; box && level <= LEVELS; level += 1) {
    const pictures = $(box).find('img').length;
    if (
      pictures > 1 ||
      $(box)
        .find('p')
        .toArray()
        .filter((p) => $(p).text().length > 300).length > 2
    )
      return undefined;
    if (pictures === 1) return box;
    box = box.parent && isTag(box.parent) ? box.parent : undefined;
  }
  return undefined;
}

function isElsewhere(element: Element, { $ }: Page): boolean {
  if (isBeside(element) || $(element).find('p').length >= 6) return true;
  return $(element).closest('[class*="author" i], [class*="bookmark" i]').not('body, article, main').length > 0;
}
