import { access } from './access.ts';
import { authors } from './authors.ts';
import { byline } from './byline.ts';
import { canonicalUrl } from './canonical-url.ts';
import { corrections } from './corrections.ts';
import { dateline } from './dateline.ts';
import { description } from './description.ts';
import { image } from './image.ts';
import { images } from './images.ts';
import { language } from './language.ts';
import { modifiedAt } from './modified-at.ts';
import { publishedAt } from './published-at.ts';
import { readTime } from './read-time.ts';
import { related } from './related.ts';
import { section } from './section.ts';
import { siteName } from './site-name.ts';
import { tags } from './tags.ts';
import { title } from './title.ts';

/** Every field that is read by rules, in the order of the record. A new field is a file and a line here. */
export const fields = {
  canonicalUrl,
  siteName,
  section,
  title,
  description,
  dateline,
  byline,
  authors,
  publishedAt,
  modifiedAt,
  readTime,
  image,
  images,
  related,
  tags,
  language,
  access,
  corrections,
};
