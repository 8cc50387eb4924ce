import type { Image } from '../article.ts';
import { picturesIn } from '../body/block.ts';
import { bareCredit, splitCredit } from '../body/credit.ts';
import { isUnresolved, pictureOf } from '../page/data-pictures.ts';
import { isObject, own, type Json } from '../page/json-ld.ts';
import type { Evidence, Rule } from './field.ts';
import { sharedImages } from './image-data.ts';
import { valuesOfStory } from './story.ts';

const PICTURES = [
  'lead',
  'hero',
  'main',
  'featured',
  'feature',
  'cover',
  'header',
  'top',
  'primary',
  'key',
  'article',
  'teaser',
  'social',
  'og',
  '',
].flatMap((role) => ['image', 'picture', 'photo', 'media', 'visual', 'art', 'asset', 'images', 'figure'].map((kind) => role + kind));
const LEADS = ['hero', 'cover', ...PICTURES, 'leadart', 'featureimg', 'thumbnail'];

/** The picture that the article's data sets over the text. */
export const TOLD_IMAGE: Rule<Image> = {
  name: "picture of the article's data",
  source: 'hydration',
  find: (evidence) => {
    const { body } = evidence;
    const values = valuesOfStory(evidence);
    const promo = values.get('promoitems');
    const embedded = values.get('embedded');
    const inner = [
      isObject(promo) ? (own(promo, 'lead_art') ?? own(promo, 'basic')) : undefined,
      isObject(embedded) ? own(embedded, 'wp:featuredmedia') : undefined,
    ];
    const all = [...LEADS.map((key) => values.get(key)), ...inner];
    const found = all.flatMap((value) => (value === undefined || value === null ? [] : (toImage(value, evidence) ?? [])));
    return found.length > 0 || !body.story ? found : picturesIn(body.blocks);
  },
};

function toImage(value: Json, { page }: Evidence): Image | undefined {
  const picture = pictureOf(value, page.hydration.follow);
  if (!picture) return undefined;
  const url = page.resolve(isUnresolved(picture) ? sharedImages(page)[0] : picture.url);
  if (!url) return undefined;
  const { caption, credit } = splitCredit(picture.caption ?? '');
  const maker = picture.credit === null ? credit : bareCredit(picture.credit) || null;
  return { url, alt: picture.alt, caption, credit: maker, width: picture.width, height: picture.height };
}

/** The pictures of a text that the page's data holds. */
export const TOLD_IMAGES: Rule<readonly Image[]> = {
  name: "pictures of the article's data",
  source: 'hydration',
  find: ({ body }) => [body.story ? picturesIn(body.blocks) : []],
};
