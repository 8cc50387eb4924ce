import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { MINUTES, OF_RECIPE, OTHER_TIME, READ, READ_TIME_LABEL } from '../text/read-time-words.ts';
import { plainDigits } from '../text/digits.ts';
import { lowerAlike, tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { headlineZone } from './headline-zone.ts';
import { isUnderOthers } from './place.ts';
import { isInTeaser } from './printed-bylines.ts';
import { spacedText } from './printed-text.ts';
import { hydration } from './hydrated.ts';
import { meta, jsonLd } from './rules.ts';

export interface PrintedReadTime {
  readonly minutes: number;
  /** As printed; what a machine-readable place says where nothing is. */
  readonly label: string;
}

const NUMBER = new RegExp(`(?<![\\d:.,])(\\d{1,3})(?:\\s?[-–]\\s?\\d{1,3})?\\s?-?\\s?${MINUTES}`, 'u');
const CLASS =
  '[class*="read-time" i], [class*="readtime" i], [class*="reading-time" i], [class*="readingtime" i], [class*="time-to-read" i], [class*="timetoread" i], [class*="min-read" i], [class*="read_time" i], [class*="reading_time" i], [class*="read-length" i], [class*="duration" i], [data-testid*="read" i], [id*="reading-time" i], [id*="readingtime" i], [id*="timetoread" i], [id*="time-to-read" i], [id*="read-time" i]';
const FURNITURE =
  'aside, nav, footer:not(header footer), [class*="related" i], [class*="card" i]:not(article, main, body), [class*="teaser" i], [class*="recommend" i], [class*="audio" i], [class*="video" i], [class*="player" i], [class*="recipe" i]';
const LONGEST_LABEL = 60;

function namesReading(text: string): boolean {
  return READ.test(lowerAlike(text));
}

/** Whether a line has a number and a word of reading; most have no number. */
function saysRead(text: string): boolean {
  return /\p{Nd}/u.test(text) && namesReading(text);
}

function toPrinted(text: string): PrintedReadTime | undefined {
  const found = NUMBER.exec(lowerAlike(plainDigits(text)));
  const minutes = Number(found?.[1]);
  return found && minutes > 0 && minutes < 180 ? { minutes, label: text } : undefined;
}

// What stands between the parts of a line of small facts.
const PARTS = /\s[·•|/–—]\s|\s-\s(?=\D)|[;；]\s?/;

/** The words about the number, without the byline or date that stand in one line with them. */
function labelIn(text: string): string {
  const part = text.split(PARTS).find((one) => toPrinted(one) !== undefined) ?? text;
  const [label = part] = READ_TIME_LABEL.exec(part) ?? [];
  return (namesReading(part.replace(label, '')) ? part : label).trim();
}

/** WordPress and Yoast: `twitter:label2` says "Est. reading time" in the page's language, `twitter:data2` the time. */
const twitterLabel: Rule<PrintedReadTime> = {
  name: 'twitter:label | twitter:data',
  source: 'meta',
  find: ({ page }) =>
    ['1', '2'].flatMap((slot) => {
      const label = page.metas(`twitter:label${slot}`)[0] ?? '';
      const data = page.metas(`twitter:data${slot}`)[0] ?? '';
      return namesReading(label) || /^\d{1,3}\s?min/i.test(data) ? (toPrinted(data) ?? []) : [];
    }),
};

const byClass: Rule<PrintedReadTime> = {
  name: 'class reading-time',
  source: 'page',
  find: ({ page, body }) =>
    page
      .$(CLASS)
      .toArray()
      .filter((element) => page.$(element).closest(FURNITURE).length === 0)
      .slice(0, 3)
      .flatMap((element) => {
        const text = tidy(page.$(element).text());
        const around = tidy(page.$(element).parent().text());
        return body.root === element || OTHER_TIME.test(text) || isInTeaser(page, { element, text })
          ? []
          : (text.length < 80 && toPrinted(text)) || (around.length < 60 && toPrinted(around)) || [];
      }),
};

// "8 min" or "(7 MIN)" and nothing else, or behind a few capitals that name the long form.
const BARE = new RegExp(`^(?:[~≈⏱⌛🕒🕑📖]\ufe0f?\\s?)?(?:\\p{L}{2,10}(?:\\s\\p{L}{2,10})?\\s)?\\(?\\d{1,3}\\s?-?\\s?${MINUTES}\\)?$`, 'u');
// What it holds for sure: one number. Most lines do not, and the pattern is dear to compile.
const ONE_NUMBER = /^\D{0,25}\d{1,3}\D{1,20}$/;

function isBare(text: string): boolean {
  const plain = plainDigits(text);
  return ONE_NUMBER.test(plain) && BARE.test(lowerAlike(plain));
}

const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d{2}\b/;

/** A short text right under the headline that says how long it takes: "2 min read", "Lesedauer: 4 Minuten", "8 min" by a date. */
const inHead: Rule<PrintedReadTime> = {
  name: 'text under the headline',
  source: 'page',
  find: function* near({ page }) {
    const lines = headlineZone(page).flatMap((element) => labelsIn(element).map((text) => ({ element, text })));
    for (const [index, { element, text }] of lines.entries()) {
      const isSaid = saysRead(text) || (isBare(text) && (text.endsWith(')') || isByDate(lines, index)));
      const printed = isSaid ? printedIn(page, element, text) : undefined;
      if (printed) yield { ...printed, label: ownLabel(printed, element, lines.slice(index + 1, index + 1 + MOST_WITHIN)) };
    }
  },
};

const MOST_WITHIN = 30;

/** The label as an element inside has it, that says the same without byline and date. */
function ownLabel({ minutes, label }: PrintedReadTime, outer: Element, lines: readonly Line[]): string {
  const inner = lines.findLast(
    ({ element, text }) => element !== outer && isInside(element, outer) && saysRead(text) && toPrinted(text)?.minutes === minutes,
  );
  const own = inner ? labelIn(inner.text) : label;
  return own.length < label.length ? own : label;
}

interface Line {
  readonly element: Element;
  readonly text: string;
}

/** What an element prints, if that is short, and the short parts of its own text: "March 3, 2021 · 6 min · Jo Doe". */
function labelsIn(element: Element): string[] {
  const whole = spacedText(element, LONGEST_LABEL);
  const own = element.children.flatMap((child) => (isText(child) && /\p{Nd}/u.test(child.data) ? tidy(child.data).split(PARTED) : []));
  const parts = own.map((part) => part.replace(/^[·•|/]\s/, '')).filter((part) => part !== whole && part.length <= LONGEST_LABEL);
  return whole ? [whole, ...parts] : parts;
}

const PARTED = /\s[·•|/]\s/;

/** Whether a date, and no word of a recipe or a player, stands near a bare time. */
function isByDate(lines: readonly { readonly text: string }[], index: number): boolean {
  const near = lines.slice(Math.max(0, index - 8), index + 9).map(({ text }) => text);
  return near.some((text) => DATED.test(text)) && !near.some((text) => OF_RECIPE.test(text));
}

function printedIn(page: Page, element: Element, text: string): PrintedReadTime | undefined {
  if (
    OTHER_TIME.test(text) ||
    isUnderOthers(element) ||
    page.$(element).closest(FURNITURE).length > 0 ||
    isInTeaser(page, { element, text })
  )
    return undefined;
  const printed = toPrinted(text);
  return printed && { ...printed, label: labelIn(text) };
}

/** The same text anywhere about the headline's container: some sites print it above the headline. */
const aroundHead: Rule<PrintedReadTime> = {
  name: 'text near the headline',
  source: 'page',
  find: function* near({ page }) {
    const { $ } = page;
    const h1 = $('h1').first();
    const scope = h1.closest('article, main, header').add(h1.parent().parent()).add(h1.parent().parent().parent());
    for (const element of scope.find('span, div, p, time, li, small, a, em').toArray().filter(isTag).slice(0, 500)) {
      const text = spacedText(element, LONGEST_LABEL) ?? '';
      const printed = saysRead(text) ? printedIn(page, element, text) : undefined;
      if (printed) yield printed;
    }
  },
};

/** "PT4M30S" is four minutes; seconds count where no minutes are stated. */
function isoMinutes(text: string): number | undefined {
  const iso = /^P(?:T|0DT)(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:(\d{1,5})S)?$/.exec(text);
  if (!iso) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = iso;
  return Number(hours) * 60 + Number(minutes) + (iso[2] === undefined ? Math.ceil(Number(seconds) / 60) : 0);
}

function durations(rule: Rule<string>): Rule<PrintedReadTime> {
  return {
    ...rule,
    find: function* found(evidence) {
      for (const text of rule.find(evidence)) {
        const minutes = isoMinutes(text) ?? Number(/^\d{1,2}$/.exec(text)?.[0] ?? toPrinted(text)?.minutes ?? 0);
        if (minutes > 0 && minutes < 180) yield { minutes, label: text };
      }
    },
  };
}

export const readTime: Field<PrintedReadTime> = {
  about: 'The reading time that the page prints for this article, with its label.',
  rules: [
    byClass,
    inHead,
    aroundHead,
    twitterLabel,
    durations(meta('article-read-time', 'est_reading_time_minutes', 'read-time', 'readtime', 'article:read_time')),
    durations(jsonLd('timeRequired')),
    durations(hydration('readTime', /^(?:read(?:ing)?_?time|time_?to_?read|minutes_?to_?read)(?:_?(?:in)?_?minutes)?$/i)),
  ],
  accept: (candidate) => candidate,
};
