// "author", "page post author", "content author name", "mrf authors", "byline"
const WRITERS =
  /(?:^|\s)(?:authors?|bylines?|writers?|creators?)(?: (?:names?|list|display name))?$|(?:article|content|page|post)authors?(?:name)?$/;
// "date published", "page post date", "publish time iso", "pub date"
const PUBLISHED =
  /(?:^|\s)(?:(?:first )?publi(?:sh|shed|cation)|pub|post(?=\s?(?:date|time)))(?:\s?(?:date|time|datetime|at|on|timestamp))?(?: iso ?(?:8601)?)?$|(?:^|\s)date ?(?:of )?publi(?:shed|cation|sh)$/;
// Comments, switches, what themes and plugins say of themselves, quotes and books.
const OTHERS =
  /\b(?:no|last|comments?|show|hide|has|is|user|users|theme|template|plugin|quotes?|book|ids?|url|enable[ds]?|display(?! name)|f|filter|search)\b/;

/** Whether a key of data that a page made for itself says who wrote: `pagePostAuthor`, `SITE_AUTHOR`, `mrf:authors`. */
export const saysWriter = (key: string): boolean => says(WRITERS, key);

/** Whether a key of data that a page made for itself says when it was published: `datePublished`, `w-published-date`. */
export const saysPublished = (key: string): boolean => says(PUBLISHED, key);

function says(pattern: RegExp, key: string): boolean {
  const words = key
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[_$.:-]{1,9}/g, ' ')
    .trim()
    .toLowerCase();
  return pattern.test(words) && !OTHERS.test(words);
}
