import { decodeHTML } from 'entities';
import { isObject, listOf, own } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { cleanBio, isBio } from '../text/bios.ts';
import { tidy, toText } from '../text/spaces.ts';
import type { AuthorBox } from './found-authors.ts';

/** Person nodes of the JSON-LD graph, for pages that print no box. */
export function personNodes(page: Page): AuthorBox[] {
  return page.jsonLd.nodes.flatMap((node) => {
    const name = toText(own(node, 'name'));
    const isPerson = listOf(own(node, '@type')).some((type) => type === 'Person');
    if (!name || !isPerson) return [];
    const bio = cleanBio(plainText(toText(own(node, 'description')) ?? ''), name);
    const image = own(node, 'image');
    const url = isObject(image) ? toText(own(image, 'url') ?? own(image, 'contentUrl')) : toText(image);
    return [
      {
        name,
        role: listOf(own(node, 'jobTitle')).flatMap((title) => toText(title) ?? [])[0] ?? null,
        bio: isBio(bio) || bio.split(' ').length >= 12 ? bio : null,
        url: page.resolve(toText(own(node, 'url'))) ?? null,
        image: page.resolve(url) ?? null,
        social: listOf(own(node, 'sameAs')).flatMap((link) => page.resolve(toText(link)) ?? []),
        rule: 'Person',
        source: 'json-ld' as const,
      },
    ];
  });
}

/** Values often hold tags and entities, escaped twice. */
function plainText(text: string): string {
  const decoded = decodeHTML(text).replace(/<[^<>]{0,300}>/g, ' ');
  return tidy(decodeHTML(decoded));
}
