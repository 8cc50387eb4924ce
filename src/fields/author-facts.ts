import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import type { Page } from '../page/page.ts';
import { isRole } from '../text/roles.ts';
import { fold, tidy } from '../text/spaces.ts';
import type { AuthorBox } from './found-authors.ts';
import { spacedText } from './printed-text.ts';
import type { TextBlock } from './text-blocks.ts';

const ROLE =
  /(?:^|[\s_-])(?:position|role|job|job[_-]?title|designation|occupation|(?:author|byline|person|bio)[_-]{1,2}title)(?:__?text)?(?:\s|$)/i;
/** Characters of a line that says what somebody does. */
export const LONGEST_ROLE = 100;

const SOCIAL = /(?:twitter\.com|x\.com|linkedin\.com|facebook\.com|instagram\.com|bsky\.app)\/|mastodon/;

/** Where something is said of one author: the card around the name, and the texts from the name on. */
interface Place {
  readonly name: string;
  /** All that the page names. */
  readonly names: readonly string[];
  readonly card: Element;
  readonly near: readonly TextBlock[];
}

/** Role, address, portrait and accounts of an author, as the card has them. */
export function factsOf(page: Page, place: Place): Pick<AuthorBox, 'role' | 'url' | 'image' | 'social'> {
  const { name, card } = place;
  const { $ } = page;
  const links = $(card).find('a[href]').toArray();
  const link = links.find((one) => fold($(one).text()) === fold(name)) ?? links.find((one) => opensWithName($(one).text(), name));
  const own = ownPart(place);
  const social = $(own)
    .find('a[href]')
    .toArray()
    .filter(({ attribs }) => SOCIAL.test(attribs['href'] ?? ''));
  const portraits = $(card).find('img').toArray();
  const portrait = portraits.find(({ attribs }) => fold(attribs['alt'] ?? '').includes(fold(name)));
  const image = portrait
    ? $(portrait)
    : $(own)
        .find('img')
        .first()
        .filter((_, img) => !isCaptioned(img));
  return {
    role: roleIn(page, place, own),
    url: page.resolve(link?.attribs['href']) ?? null,
    image: page.resolve(image.attr('src')) ?? page.resolve(image.attr('data-src') ?? image.attr('data-lazy-src')) ?? null,
    social: social.flatMap((link) => page.resolve($(link).attr('href')) ?? []).filter((url) => !/intent|sharer|share\?/.test(url)),
  };
}

/** "Jo Doe, Coast Reporter": all of it the link to the author's page. */
function opensWithName(link: string, name: string): boolean {
  const text = tidy(link);
  return text.length <= LONGEST_ROLE && text.startsWith(name) && /^\s?[,|·–—(]/.test(text.slice(name.length));
}

/** A picture in a box with its words: of the story, where a card holds all of it. */
function isCaptioned(img: Element): boolean {
  const box = img.parent;
  return (
    box !== null &&
    isTag(box) &&
    box.children.some((child) => isTag(child) && (child.name === 'figcaption' || /caption/i.test(child.attribs['class'] ?? '')))
  );
}

/** The largest part of a card around a name that names no other of the authors. */
function ownPart({ name, names, card, near: [first] }: Place): Element {
  const others = names.filter((other) => !other.includes(name) && !name.includes(other));
  const namesOther = (element: Element): boolean => {
    const text = textContent(element);
    return others.some((other) => text.includes(other));
  };
  if (!first || others.length === 0 || !namesOther(card)) return card;
  let own = first.element;
  for (let up = own.parent; up && isTag(up) && up !== card && !namesOther(up); up = up.parent) own = up;
  return own;
}

/** What an element called so says, else a short line beside the name that names a profession. */
function roleIn({ $ }: Page, { name, near }: Place, own: Element): string | null {
  const called = $(own)
    .find('*')
    .toArray()
    .find(
      (element) =>
        ROLE.test(`${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`) || element.attribs['itemprop'] === 'jobTitle',
    );
  const texts = [
    called ? (spacedText(called, LONGEST_ROLE) ?? '') : '',
    ...near.slice(1, 3).map(({ text }) => text),
    afterComma(near[0]?.text ?? '', name),
  ];
  const role = texts
    .map((text) => text.replace(/^(?:[\s,;|–-]{1,4}|(?:title|role|position)\s?:\s?)/i, ''))
    .find(
      (text, index) =>
        (index === 0 ? text !== '' : isRole(text) && text.split(' ').length <= 9) &&
        text.length <= LONGEST_ROLE &&
        !text.includes(name) &&
        !NO_ROLE.test(text),
    );
  return role ?? null;
}

const NO_ROLE = /[|@:?“”"]|^(?:in|at|from)\s|\.\s?$|\d{4}|^(?:about|written|by|editor bio|author bio|bio|more|posts?|published|updated)\b/i;

function afterComma(text: string, name: string): string {
  const rest = text.slice(text.indexOf(name) + name.length);
  return /^,\s/.test(rest) ? rest.slice(2) : '';
}
