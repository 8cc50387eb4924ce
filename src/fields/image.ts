import type { Image } from '../article.ts';
import { splitCredit, type Legend } from '../body/credit.ts';
import { readCaption } from '../body/figure.ts';
import { isObject, listOf, own } from '../page/json-ld.ts';
import { toText } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { articleFigures } from './figures.ts';

const figure: Rule<Image> = {
  name: 'first figure',
  source: 'page',
  find: (evidence) => {
    const figures = articleFigures(evidence);
    const og = evidence.page.metas('og:image').map(fileOf);
    const known = figures.filter(({ url }) => og.includes(fileOf(url)));
    const captioned = figures.slice(0, 3).filter(({ caption, credit }) => caption !== null || credit !== null);
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
          ...withCredit(splitCredit(toText(own(node, 'caption')) ?? ''), toText(credit)),
          width: size('width'),
          height: size('height'),
        }));
      }),
};

function withCredit({ caption, credit }: Legend, stated: string | undefined): Legend {
  return { caption, credit: stated ?? credit };
}

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
