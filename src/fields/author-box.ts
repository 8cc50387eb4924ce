import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { isObject, listOf, own } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { fold, tidy, toText } from '../text/spaces.ts';

export interface AuthorBox {
  readonly name: string | undefined;
  readonly role: string | null;
  readonly bio: string | null;
  readonly image: string | null;
  readonly social: readonly string[];
}

const BIO =
  '[class*="author" i][class*="bio" i], [class*="author" i][class*="desc" i], [class*="author" i][class*="about" i], [class*="author" i] [class*="bio" i], [class*="author" i] [class*="desc" i], [class*="about-author" i] p, [class*="author-box" i] p, [class*="author-info" i] p, [class*="author-card" i] p, [class*="contributor" i] [class*="bio" i], [id*="author-bio" i], [itemprop="author"] [itemprop="description"], .author-profile p, [class*="signature" i] [class*="bio" i]';
const BOX = '[class*="author" i], [class*="contributor" i], [class*="bio" i], [class*="signature" i], [itemprop="author"]';
const ROLE = '[class*="position" i], [class*="role" i], [class*="job" i], [class*="author" i] [class*="title" i], [itemprop="jobTitle"]';
const TAIL =
  /\s*(?:view all posts.{0,60}|read more|read full bio|full bio|more (?:by|from|about|posts).{0,60}|see all.{0,60}|view (?:profile|bio).{0,40}|follow .{0,60})$/i;

/** Author boxes of the page: who is named there, and what is said of them. */
export function findAuthorBoxes(page: Page, names: readonly string[]): AuthorBox[] {
  const { $ } = page;
  const boxes: AuthorBox[] = [];
  const seen = new Set<string>();
  for (const element of $(BIO).toArray().filter(isTag).slice(0, 60)) {
    const bio = bioText(page, element);
    if (!bio || seen.has(fold(bio)) || $(element).find('p').length > 6) continue;
    seen.add(fold(bio));
    const box = $(element).closest(BOX).parent().closest(BOX).get(0) ?? $(element).closest(BOX).get(0) ?? element;
    boxes.push({ name: nameIn(page, box, bio, names), bio, ...factsOf(page, box) });
  }
  return [...boxes, ...structured(page), ...lastLine(page, names)];
}

function factsOf(page: Page, box: AnyNode): { role: string | null; image: string | null; social: string[] } {
  const { $ } = page;
  const role = tidy($(box).find(ROLE).first().text());
  const social = $(box)
    .find(
      'a[href*="twitter.com/"], a[href*="x.com/"], a[href*="linkedin.com/"], a[href*="facebook.com/"], a[href*="instagram.com/"], a[href*="bsky.app/"], a[href*="mastodon"]',
    )
    .toArray();
  return {
    role: role && role.length <= 100 ? role : null,
    image: page.resolve($(box).find('img').first().attr('src')) ?? null,
    social: social.flatMap((link) => page.resolve($(link).attr('href')) ?? []).filter((url) => !/intent|sharer|share\?/.test(url)),
  };
}

function bioText(page: Page, element: Element): string | undefined {
  const copy = page.$(element).clone();
  copy
    .find(
      'h1, h2, h3, h4, h5, button, script, style, svg, ul, [class*="name" i], [class*="position" i], [class*="role" i], [class*="social" i]',
    )
    .remove();
  const text = tidy(copy.text()).replace(TAIL, '').trim();
  return isBio(text) ? text : undefined;
}

function isBio(text: string): boolean {
  return text.length >= 40 && text.length <= 2500 && text.split(' ').length >= 7 && /[.!?…。]/.test(text);
}

function nameIn(page: Page, box: AnyNode, bio: string, names: readonly string[]): string | undefined {
  const around = fold(`${page.$(box).text()} ${bio}`);
  return (
    names.find((name) => around.includes(fold(name))) ??
    names.find((name) => fold(bio).includes(fold(name.split(' ').at(-1) ?? name)) && name.length > 4)
  );
}

/** Person nodes of the JSON-LD graph, for pages that print no box. */
function structured(page: Page): AuthorBox[] {
  return page.jsonLd.nodes.flatMap((node) => {
    const name = toText(own(node, 'name'));
    const bio = tidy((toText(own(node, 'description')) ?? '').replace(/<[^>]{0,300}>/g, ' '));
    const isPerson = listOf(own(node, '@type')).includes('Person');
    if (!name || !isPerson) return [];
    const image = own(node, 'image');
    const url = isObject(image) ? toText(own(image, 'url') ?? own(image, 'contentUrl')) : toText(image);
    return [
      {
        name,
        role: toText(own(node, 'jobTitle')) ?? null,
        bio: isBio(bio) ? bio : null,
        image: page.resolve(url) ?? null,
        social: listOf(own(node, 'sameAs')).flatMap((link) => page.resolve(toText(link)) ?? []),
      },
    ];
  });
}

const LAST_LINE = /^\W{0,3}(?:\p{Lu}[\p{L}.'’-]+\s){1,4}(?:is|was|are|has|writes|covers|works|ist|war|est|es|è|är|er)\s/u;

/** "Jo Doe is a writer in …" in italics as the last line of a column. */
function lastLine(page: Page, names: readonly string[]): AuthorBox[] {
  const { $ } = page;
  const lines = $('article p, main p, [class*="content" i] p').toArray().slice(-12);
  return lines.flatMap((line) => {
    const text = tidy($(line).text());
    const italic = tidy($(line).find('em, i').text());
    const name = names.find((known) => fold(text).startsWith(fold(known)));
    return name && LAST_LINE.test(text) && isBio(text) && italic.length > text.length * 0.6
      ? [{ name, role: null, bio: text, image: null, social: [] }]
      : [];
  });
}
