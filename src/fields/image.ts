import { isTag } from 'domhandler';
import type { Image } from '../article.ts';
import { readCaption, readFigure } from '../body/figure.ts';
import { isObject, listOf, own } from '../page/json-ld.ts';
import { toText } from '../text/spaces.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { isBeside } from './place.ts';

const FIGURE =
  'figure, [class*="wp-caption" i], [class*="lead-image" i], [class*="featured-image" i], [class*="hero" i], [class*="article-image" i], [class*="main-image" i]';

/** Figures of the article, the header's first. */
export function articleFigures({ page, body }: Evidence): Image[] {
  const { $ } = page;
  const scope = $('h1')
    .first()
    .closest('article, main, body')
    .add($(body.root ?? 'body'));
  return scope
    .find(FIGURE)
    .toArray()
    .filter(isTag)
    .filter(
      (element) =>
        !isBeside(element) &&
        $(element).closest('[class*="author" i], [class*="bookmark" i]').not('body, article, main').length === 0 &&
        $(element).find('p').length < 6,
    )
    .slice(0, 60)
    .flatMap((element) => readFigure(element, page) ?? []);
}

const figure: Rule<Image> = {
  name: 'first figure',
  source: 'page',
  find: (evidence) => {
    const figures = articleFigures(evidence);
    const og = evidence.page.metas('og:image').map(fileOf);
    const known = figures.filter(({ url }) => og.includes(fileOf(url)));
    const captioned = figures.slice(0, 2).filter(({ caption, credit }) => caption !== null || credit !== null);
    return [...known.filter(({ caption }) => caption !== null), ...captioned, ...known];
  },
};

/** The file's name without size suffixes, for telling the same picture at two sizes. */
function fileOf(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').at(-1) ?? url;
  return name.replace(/[-_]\d{2,4}x\d{2,4}(?=\.)/, '');
}

const structured: Rule<Image> = {
  name: 'article.image',
  source: 'json-ld',
  find: ({ page }) =>
    page.jsonLd.articles
      .flatMap((node) => listOf(own(node, 'image')))
      .flatMap((value) => {
        const node = page.jsonLd.follow(value);
        if (!isObject(node)) return fromUrl(page.resolve(toText(node)));
        const url = page.resolve(toText(own(node, 'url')) ?? toText(own(node, 'contentUrl')));
        const size = (key: string): number | null => Number.parseInt(toText(own(node, key)) ?? '', 10) || null;
        const credit = own(node, 'creditText') ?? own(node, 'copyrightNotice');
        return fromUrl(url).map((image) => ({
          ...image,
          caption: toText(own(node, 'caption')) ?? null,
          credit: toText(credit) ?? null,
          width: size('width'),
          height: size('height'),
        }));
      }),
};

const openGraph: Rule<Image> = {
  name: 'meta og:image',
  source: 'meta',
  find: ({ page }) =>
    [...page.metas('og:image'), ...page.metas('twitter:image')]
      .flatMap((content) => fromUrl(page.resolve(content)))
      .map((image) => ({ ...image, alt: page.metas('og:image:alt')[0] ?? null })),
};

/** A page's first big picture with words beside it, where nothing calls it a figure. */
const plain: Rule<Image> = {
  name: 'first picture of the body',
  source: 'page',
  find: ({ page, body }) =>
    body.blocks
      .flatMap((block) =>
        block.kind === 'figure' && block.element
          ? [{ ...block.image, ...(block.image.caption ? {} : readCaption(block.element, page)) }]
          : [],
      )
      .slice(0, 1),
};

function fromUrl(url: string | undefined): Image[] {
  return url ? [{ url, alt: null, caption: null, credit: null, width: null, height: null }] : [];
}

export const image: Field<Image> = {
  about: 'The lead picture of the article with its caption and credit; no logo, avatar or placeholder.',
  rules: [figure, structured, openGraph, plain],
  accept: (candidate) => (/logo|avatar|placeholder|default[-_]image|\.svg(?:\?|$)/i.test(candidate.url) ? undefined : candidate),
};
