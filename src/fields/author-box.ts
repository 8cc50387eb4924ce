import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { isInside } from '../page/inside.ts';
import { tokensOf } from '../body/tokens.ts';
import type { Page } from '../page/page.ts';
import { cleanBio, isBio, mayHoldBio, namesProfession, opensWith, partsOf, speaksOf, speaksOfAnother } from '../text/bios.ts';
import { isRole, looksLikePerson } from '../text/names.ts';
import { fold } from '../text/spaces.ts';
import { cardOf, isBioClass, isCalledBio } from './author-card.ts';
import { headlineOf } from './headline-zone.ts';
import { oncePerPage } from './kept.ts';
import { personNodes, type AuthorBox } from './person-nodes.ts';
import { isElsewhere } from './place.ts';
import { spacedText } from './printed-text.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

const ROLE =
  /(?:^|[\s_-])(?:position|role|job|job[_-]?title|designation|occupation|(?:author|byline|person|bio)[_-]{1,2}title)(?:__?text)?(?:\s|$)/i;
const LONGEST_NAME_LINE = 60;
const LONGEST_ROLE = 100;

/** What the page says of the authors: boxes first, then lines of the text, last the structured data. */
export function findAuthorBoxes(page: Page, names: readonly string[]): AuthorBox[] {
  const blocks = textBlocks(page);
  return [
    ...boxes(page, blocks, names),
    ...headed(blocks, names),
    ...lines(blocks, names),
    ...greetings(blocks, names),
    ...personNodes(page),
  ];
}

/** The name, and shortly after it a text about the person: in a box that says so, or in a small one without the headline. */
function boxes(page: Page, blocks: readonly TextBlock[], names: readonly string[]): AuthorBox[] {
  const headline = headlineOf(page);
  const found: (AuthorBox & { readonly rank: number })[] = [];
  for (const name of names) {
    for (const { block, index } of placesOf(blocks, name)) {
      const after = bioAfter(blocks, index, names, name);
      // The first paragraph of the text is no biography of the byline above it.
      const isOfText = after !== undefined && !cardOf(block, blocks[after], headline);
      const at = isOfText ? undefined : after;
      const card = cardOf(block, at === undefined ? undefined : blocks[at], headline);
      if (!card || isElsewhere(card)) continue;
      const { bio, isCalled } = at === undefined ? NO_BIO : bioAt(blocks, at, card, { name, names, isHeaded: heads(block, name) });
      found.push({
        name,
        bio,
        ...factsOf(page, card, isOfText ? besideByline(blocks, index) : blocks.slice(index, at ?? index + 3), name),
        rule: isCalled ? 'author box' : 'text after the name',
        source: 'page',
        rank: rankOf({ bio, isCalled }),
      });
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank);
}

/** A byline and the line below it, where that names a profession. */
function besideByline(blocks: readonly TextBlock[], index: number): readonly TextBlock[] {
  return blocks.slice(index, index + 2).filter(({ text }, at) => at === 0 || (text.length <= LONGEST_ROLE && namesProfession(text)));
}

interface FoundBio {
  readonly bio: string | null;
  /** The classes around it say what it is. */
  readonly isCalled: boolean;
}

const NO_BIO: FoundBio = { bio: null, isCalled: false };

function bioAt(
  blocks: readonly TextBlock[],
  at: number,
  card: Element,
  { name, names, isHeaded }: { readonly name: string; readonly names: readonly string[]; readonly isHeaded: boolean },
): FoundBio {
  const block = blocks[at];
  if (!block) return NO_BIO;
  const isCalled = isHeaded || isCalledBio(block.element, card);
  const isOwn = isAboutOne(block.text, name, names) && (isCalled || namesSubject(block.text, name));
  return { bio: isOwn ? bioFrom(blocks, at, card, name) : null, isCalled };
}

const HEADED = /^(?:written by|about|about the author:?|über|à propos de)\s/i;

/** Whether a block is a heading over what is said of a person: "Written by Jo Doe". */
const heads = ({ text, isHeading }: TextBlock, name: string): boolean =>
  isHeading && text !== name && text.replace(HEADED, '') === name && looksLikePerson(name);

function isAboutOne(text: string, name: string, names: readonly string[]): boolean {
  return !names.some((other) => other !== name && text.includes(other)) && !speaksOfAnother(text, name);
}

function namesSubject(text: string, name: string): boolean {
  return looksLikePerson(name) && speaksOf(text, name);
}

/** What is called a biography goes first, a whole text before a cut one, and any before none. */
function rankOf({ bio, isCalled }: FoundBio): number {
  const whole = isCalled ? 0 : 2;
  if (bio === null) return whole + 4;
  return /(?:…|\.\.\.)$/.test(bio) ? whole + 1 : whole;
}

/** The blocks that are a line with the name, or open with it. */
function placesOf(blocks: readonly TextBlock[], name: string): { readonly block: TextBlock; readonly index: number }[] {
  const bare = bareName(name);
  return blocks.flatMap((block, index) =>
    block.text.includes(bare) && (isNameLine(block.text, name) || block.text.startsWith(name)) ? [{ block, index }] : [],
  );
}

const bareName = (name: string): string => name.replace(/,\s[^]*/, '');

function isNameLine(text: string, name: string): boolean {
  return text.length <= name.length + LONGEST_NAME_LINE && text.includes(bareName(name));
}

/** Index of the first sentence-like block behind a name, before anything else begins. */
function bioAfter(blocks: readonly TextBlock[], index: number, names: readonly string[], name: string): number | undefined {
  for (let at = index; at <= index + 6; at += 1) {
    const block = blocks[at];
    if (!block) return undefined;
    if (
      mayHoldBio(block.text) &&
      isBio(cleanBio(block.text, name)) &&
      (at > index || opensWith(block.text, name) || isLabelled(block.text, name))
    )
      return at;
    if (at > index && names.some((other) => other !== name && isNameLine(block.text, other))) return undefined;
    if (at > index && block.text.length > LONGEST_ROLE) return undefined;
  }
  return undefined;
}

const isLabelled = (text: string, name: string): boolean =>
  text.startsWith(`${name}:`) || (text.startsWith(name) && text.indexOf(name, name.length) > 0);

/** The text and the sentences that follow it in the same card. */
function bioFrom(blocks: readonly TextBlock[], at: number, card: Element, name: string): string | null {
  const texts: string[] = [];
  const parent = blocks[at]?.element.parent;
  for (const { text, element, isHeading } of blocks.slice(at, at + 8)) {
    const clean = cleanBio(text, name);
    if (isHeading || !isInside(element, card) || (texts.length > 0 && (element.parent !== parent || !isSentence(clean)))) break;
    texts.push(clean);
  }
  const bio = texts.join(' ');
  return isBio(bio) ? bio : null;
}

const isSentence = (text: string): boolean => text.length > 20 && /[.!?…。](?:["”’)]?$|\s)/u.test(text);

const SOCIAL = /(?:twitter\.com|x\.com|linkedin\.com|facebook\.com|instagram\.com|bsky\.app)\/|mastodon/;

function factsOf(
  page: Page,
  card: Element,
  near: readonly TextBlock[],
  name: string,
): Pick<AuthorBox, 'role' | 'url' | 'image' | 'social'> {
  const { $ } = page;
  const links = $(card).find('a[href]').toArray();
  const link = links.find((one) => fold($(one).text()) === fold(name));
  const social = links.filter(({ attribs }) => SOCIAL.test(attribs['href'] ?? ''));
  const image = $(card).find('img').first();
  return {
    role: roleIn(page, card, near, name),
    url: page.resolve(link?.attribs['href']) ?? null,
    image: page.resolve(image.attr('src')) ?? page.resolve(image.attr('data-src') ?? image.attr('data-lazy-src')) ?? null,
    social: social.flatMap((link) => page.resolve($(link).attr('href')) ?? []).filter((url) => !/intent|sharer|share\?/.test(url)),
  };
}

/** What an element called so says, else a short line beside the name that names a profession. */
function roleIn({ $ }: Page, card: Element, near: readonly TextBlock[], name: string): string | null {
  const called = $(card)
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

const HEADING =
  /^(?:about the (?:author|writer|contributor|expert)s?|about the (?:guest )?(?:author|blogger|columnist)s?|guest author|meet the author|author bio|(?:der|die) autor(?:in)?|die autoren|über (?:den autor|die autorin)|zur person|zum autor|zur autorin|(?:à propos de )?l['’](?:auteure?|autrice)|(?:sobre|acerca de) (?:el autor|la autora|o autor|a autora)|acerca del autor|(?:sull['’])?autore|om forfatter(?:en)?|om skribenten|over de (?:auteur|schrijver)|om författaren|kirjoittaja(?:sta)?|o autor(?:ze|ce|ovi|kách))\s?:?$/i;

/** What follows a heading "About the author". */
function headed(blocks: readonly TextBlock[], names: readonly string[]): AuthorBox[] {
  return blocks.flatMap(({ text }, index) => {
    if (text.length > 50 || !HEADING.test(text)) return [];
    const at = blocks.slice(index + 1, index + 5).findIndex((block) => isBio(block.text));
    const bio = at < 0 ? undefined : blocks[index + 1 + at];
    const name = bio ? (names.find((one) => bio.text.includes(one)) ?? (names.length === 1 ? names[0] : undefined)) : undefined;
    return bio && name ? [saying(name, cleanBio(bio.text, name), 'text after About the author')] : [];
  });
}

const saying = (name: string, bio: string, rule: string): AuthorBox => ({
  name,
  role: null,
  bio,
  url: null,
  image: null,
  social: [],
  rule,
  source: 'page',
});

/** "Jo Doe is a writer in …" as a line of its own; a line on several authors is parted at their names. */
function lines(blocks: readonly TextBlock[], names: readonly string[]): AuthorBox[] {
  const persons = names.filter(looksLikePerson);
  return blocks.flatMap(({ text, element }) => {
    if (!mayHoldBio(text) || !persons.some((name) => opensWith(text, name)) || isElsewhere(element)) return [];
    const starts = names
      .flatMap((name) => (text.includes(`${name} `) ? [{ name, at: text.indexOf(`${name} `) }] : []))
      .toSorted((a, b) => a.at - b.at);
    const parts = starts.map(({ name, at }, index) => ({ name, text: cleanBio(text.slice(at, starts[index + 1]?.at), name) }));
    return parts
      .filter((part) => isBio(part.text) && opensWith(part.text, part.name))
      .map((part) => saying(part.name, part.text, 'line that opens with the name'));
  });
}

const GREETING = /^\W{0,3}(?:(?:hi|hey|hello|welcome)\b.{0,25})?\b(?:i['’]m|i am|my name is|ich bin|je suis|soy|sono)\s/iu;

/** "Hi, I'm Jo! …" beside the posts of a one-person site. */
function greetings(blocks: readonly TextBlock[], names: readonly string[]): AuthorBox[] {
  const [name] = names;
  if (name === undefined || names.length > 1) return [];
  const parts = partsOf(name).map(fold);
  return blocks
    .flatMap(({ text }, index) => {
      if (!mayHoldBio(text) || !GREETING.test(text)) return [];
      const before = blocks[index - 1]?.text ?? '';
      const said = fold(before.length <= 60 ? `${before} ${text}` : text).split(' ');
      const bio = parts.some((part) => said.includes(part)) ? cleanBio(text, name) : '';
      return isBio(bio) ? [saying(name, bio, 'greeting of the author')] : [];
    })
    .slice(0, 1);
}

/** A name alone with a biography right below it, where the page has but one such pair. */
export const namesOverBios = oncePerPage((page): readonly string[] => {
  const blocks = textBlocks(page);
  const headline = headlineOf(page);
  const found = blocks.filter((block, index) => {
    if (block.text.length > LONGEST_LONE_NAME || !looksLikePerson(block.text) || isElsewhere(block.element)) return false;
    return blocks.slice(index + 1, index + 3).some((bio) => isBioOf(bio, block.text) && cardOf(block, bio, headline) !== undefined);
  });
  const names = [...new Set(found.map(({ text }) => text))];
  return names.length === 1 ? names : [];
});

const LONGEST_LONE_NAME = 40;

const AUTHOR_BIO = / (?:author|autor|auteur|writer|contributor)s? (?:bio|biography|desc|description) /;

/** Whether a text is called the author's biography, or opens with the name and a profession. */
function isBioOf({ element, text }: TextBlock, name: string): boolean {
  const around = element.parent && isTag(element.parent) ? tokensOf(element.parent) : '';
  return (
    isBioClass(tokensOf(element)) ||
    AUTHOR_BIO.test(around) ||
    (opensWith(text, name) && namesProfession(text) && isBio(cleanBio(text, name)))
  );
}
