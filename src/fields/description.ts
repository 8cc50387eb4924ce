import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { isTextBlock } from '../body/block.ts';
import { linkShare } from '../body/furniture.ts';
import { blockReason } from '../body/lines.ts';
import { tokensOf } from '../body/tokens.ts';
import { namesProfession } from '../text/bios.ts';
import { writtenDate } from '../text/dates.ts';
import { isFiled } from '../text/filed-words.ts';
import { splitNames } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { fold, readEntities, tidy } from '../text/spaces.ts';
import { isBioClass } from './author-card.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { headlineZone } from './headline-zone.ts';
import { isBeside } from './place.ts';
import { isLed } from './printed-bylines.ts';
import { spacedText } from './printed-text.ts';
import { jsonLd, meta, microdata } from './rules.ts';
import { TOLD_DEK } from './story.ts';

const DEK = [
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'sub-title',
  'subheadline',
  'sub-headline',
  'subhead',
  'subheading',
  'sub-heading',
  'chapo',
  'chapeau',
  'vorspann',
  'einleitung',
  'preface',
  'perex',
  'ingress',
  'preamble',
  'underrubrik',
  'manchet',
  'entradilla',
  'bajada',
  'sommario',
  'occhiello',
  'spot',
  'abstract',
  'summary',
  'excerpt',
  'lead-in',
  'article-lead',
  'article__lead',
  'leadtext',
  'lead-text',
  'strapline',
  'intro',
  'teaser-text',
  'lede',
];
const SELECTOR = [...DEK.map((name) => `[class*="${name}" i]`), '[itemprop~="description"]', '[data-testid*="standfirst" i]'].join(', ');
const LONGEST = 900;
const OF_PICTURES = / (?:media\w{0,12}|image|caption|photo|picture|bild) /;

function isDek(text: string): boolean {
  return text.length > 20 && text.length < LONGEST;
}

const SOCIAL = /(?:twitter|facebook|instagram|linkedin)\.com\//;

/** Whether all that an element says is a link to an account. */
function isLink(element: Element, { $ }: Evidence['page']): boolean {
  const [link] = $(element).find('a[href]').toArray();
  return link !== undefined && SOCIAL.test(link.attribs['href'] ?? '') && tidy($(link).text()) === tidy($(element).text());
}

/** Whether an element leads to several other pages and says little else. */
function isListOfLinks(element: Element, { $ }: Evidence['page']): boolean {
  return $(element).find('a').length > 1 && linkShare(element) > 0.5;
}

/** Whether the classes of an element and those close around it call it an author's biography. */
function isOfAuthor(element: Element): boolean {
  let words = tokensOf(element);
  for (let up = element.parent, level = 0; up && isTag(up) && level < AROUND; up = up.parent, level += 1) words += tokensOf(up);
  return isBioClass(words);
}

const AROUND = 2;

// "Jo is a writer from Halvik who …"
const PRESENTS = /^\p{Lu}\S{1,20}(?: \p{Lu}\S{0,20}){0,3} (?:is|has|was) (?:an?|the|been|spent|covered|written)\s/u;

/** Whether a text under the headline presents the writer, not the story: a bar that opens from a portrait holds it. */
function speaksOfWriter(text: string): boolean {
  return PRESENTS.test(text) && namesProfession(text);
}

/** Whether a dek is of what stands beside the article; the article's own may be called a teaser, too. */
function isInTeaser(element: Element): boolean {
  return isBeside(/ teaser text | teasertext /.test(tokensOf(element)) ? (element.parent ?? element) : element);
}

/** What a class calls a dek, shortly after the headline. */
const named: Rule<string> = {
  name: 'dek after the headline',
  source: 'page',
  find: ({ page }: Evidence) => {
    const { $ } = page;
    return headlineZone(page)
      .filter(
        (element) =>
          $(element).is(SELECTOR) &&
          !isInTeaser(element) &&
          $(element).find('h1, form, figure, time, ul, cite, [class*="date" i], [class*="byline" i]').length === 0,
      )
      .filter((element) => $(element).closest('figure, form, button').length === 0 && !OF_PICTURES.test(tokensOf(element)))
      .filter((element) => !isByline(spacedText(element, LONGEST_BYLINE) ?? ''))
      .filter((element) => !isLink(element, page) && !isListOfLinks(element, page) && !isOfAuthor(element))
      .map((element) => tidy($(element).text()))
      .filter((text) => isDek(text) && !speaksOfWriter(text));
  },
};

/** The heading of lower rank right behind the headline, where it is a sentence. */
const second: Rule<string> = {
  name: 'heading behind h1',
  source: 'page',
  find: ({ page: { $ } }: Evidence) => {
    const h1 = $('h1').first();
    const next = [h1, h1.parent()]
      .map((element) => element.nextAll().slice(0, 2))
      .find((siblings) => siblings.is('h2, h3') || siblings.children().is('h2, h3'));
    const text = tidy((next?.filter('h2, h3').first().text() || next?.find('h2, h3').first().text()) ?? '');
    // A linked one is a teaser's.
    if (next?.find('h2 a, h3 a, a h2, a h3').length) return [];
    return /[.!?…]["”’»]?$/.test(text) || text.split(' ').length > 7 ? [text] : [];
  },
};

/** A sentence in an element of its own right below the headline, where no class and no data says what it is. */
const below: Rule<string> = {
  name: 'sentence below h1',
  source: 'page',
  isGuess: true,
  find: ({ page: { $ }, body }: Evidence) => {
    const h1 = $('h1').first();
    const [next] = [h1.next(), h1.parent().next()].map((one) => one.get(0)).filter((one) => one !== undefined);
    if (!next || !/^(?:p|div|span)$/.test(next.name) || $(next).find('a, p, div, ul, img, time').length > 0) return [];
    const text = tidy($(next).text());
    const isLede = body.blocks.some((block) => isTextBlock(block) && block.text === text);
    return text.length > 40 &&
      text.length < LONGEST_SENTENCE &&
      /[.!?…]["”’»]?$/.test(text) &&
      !isLede &&
      blockReason(text, 0) === undefined
      ? [text]
      : [];
  },
};

const LONGEST_SENTENCE = 300;

// "Follow @harbourpost for breaking news": what an account asks of readers.
const ACCOUNT = /^(?:(?:follow|like) (?:us\b|@|.{2,40}\son (?:facebook|twitter|instagram))|@\w{2,30}\s)/i;
const LONGEST_BYLINE = 110;

function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?]["”’»]?$/.test(text) || !isLed(text)) return false;
  return splitNames(text).some(looksLikePerson) || writtenDate(text) !== undefined;
}

export const description: Field<string> = {
  about: 'The dek (standfirst) printed under the headline, else the page’s own summary.',
  rules: [
    named,
    second,
    TOLD_DEK,
    microdata('alternativeHeadline'),
    meta('og:description', 'description', 'twitter:description', 'dc.description'),
    jsonLd('description'),
    below,
  ],
  accept: (candidate, { page, body }) => {
    // The first heading of the body may be the dek; one between paragraphs is none.
    if (body.blocks.slice(1).some((block) => block.kind === 'subhead' && block.text === candidate)) return undefined;
    const text = readEntities(tidy(candidate));
    if (!isDek(text) || isByline(text) || isFiled(text) || ACCOUNT.test(text) || blockReason(text, 0) !== undefined) return undefined;
    return fold(text) === fold(page.$('h1').first().text()) ? undefined : text;
  },
};
