import { isBioHeading } from '../body/headings.ts';
import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { OF_ONESELF } from '../text/bio-words.ts';
import { cleanBio, isBio, mayHoldBio, opensWith, partsOf } from '../text/bios.ts';
import { looksLikePerson } from '../text/person.ts';
import { fold } from '../text/spaces.ts';
import type { AuthorBox } from './found-authors.ts';
import { isElsewhere } from './place.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

/** What lines without a box say of the authors: under a heading, as a sentence that opens with the name, as a greeting. */
export function linesOnAuthors(page: Page, names: readonly string[]): AuthorBox[] {
  const blocks = textBlocks(page);
  return [...headed(blocks, names), ...lines(blocks, names), ...greetings(blocks, names)];
}

/** What follows a heading "About the author". */
function headed(blocks: readonly TextBlock[], names: readonly string[]): AuthorBox[] {
  return blocks.flatMap(({ text }, index) => {
    if (!isBioHeading(text)) return [];
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

const GREETING = new RegExp(`^\\W{0,3}(?:(?:hi|hey|hello|welcome)\\b.{0,25})?\\b(?:${anyOf(OF_ONESELF)})\\s`, 'iu');

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
