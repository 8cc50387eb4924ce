import type { Image } from '../article.ts';
import { bareCredit, splitCredit } from '../body/credit.ts';
import { headlinesOf, textsOf } from '../page/hydration.ts';
import { isObject, listOf, own, type Json, type JsonObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { fold, toText } from '../text/spaces.ts';
import type { Evidence, Rule } from './field.ts';
import { cleanTitle, statedTitles } from './headlines.ts';
import { wordsOf } from './image-data.ts';
import { oncePerEvidence } from './kept.ts';

/** The objects of the hydration data that are of this article: their headline is one that the page states or prints. */
const hydratedArticles = oncePerEvidence((evidence): readonly JsonObject[] => {
  const { page } = evidence;
  const { og, twitter, headline, document } = statedTitles(evidence);
  const printed = page
    .$('h1')
    .toArray()
    .slice(0, 4)
    .map((h1) => page.$(h1).text());
  const titles = new Set(
    [...og, ...twitter, ...headline.slice(0, 1), ...document, ...printed].map(fold).filter((title) => title.length > 8),
  );
  const isMine = (node: JsonObject): boolean => headlinesOf(node).some((text) => titles.has(fold(cleanTitle(text, evidence))));
  return page.hydration.articles
    .filter(isMine)
    .toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)
    .slice(0, 20);
});

/** The first texts under any of the keys given, written in whatever case and joined however: `published_at`, `publishedAt`. */
export function hydration(name: string, keys: RegExp): Rule<string> {
  return {
    name: `hydration ${name}`,
    source: 'hydration',
    isGuess: true,
    find: (evidence) =>
      hydratedArticles(evidence).flatMap((node) =>
        Object.keys(node)
          .filter((key) => keys.test(key))
          .flatMap((key) => textsOf(own(node, key))),
      ),
  };
}

const CREDITS = ['credit', 'credits', 'creditText', 'copyright', 'photographer', 'byline'];

/** The pictures of the hydration data with their captions and makers. */
export function hydratedImages(page: Page): Image[] {
  return page.hydration.images.slice(0, 200).flatMap((node) => {
    const url = ['url', 'src', 'contentUrl', 'originalUrl', 'original_url']
      .map((key) => page.resolve(toText(own(node, key))))
      .find((found) => found !== undefined);
    if (!url) return [];
    const { caption, credit } = splitCredit(wordsOf(own(node, 'caption')));
    const maker = CREDITS.map((key) => makerOf(own(node, key))).find((found) => found !== undefined);
    return [{ url, alt: null, caption, credit: maker ? bareCredit(maker) || null : credit, width: null, height: null }];
  });
}

/** "Jo Doe", ["Jo Doe"], [{ name: "Jo Doe" }], { by: [{ name: "Jo Doe" }] } */
function namesOf(value: Json | undefined): string[] {
  const inner = isObject(value) ? (own(value, 'by') ?? value) : value;
  return listOf(inner).flatMap((item) =>
    isObject(item) ? (toText(own(item, 'name')) ?? toText(own(item, 'byline')) ?? []) : (toText(item) ?? []),
  );
}

function makerOf(value: Json | undefined): string | undefined {
  const names = namesOf(value);
  return names.length > 0 && names.length < 5 ? names.join(' / ') : undefined;
}

const AUTHORS = /^(?:authors?|writers?|bylines?|credits)$/i;

/** The names that the first object of this article gives its authors. */
export function hydratedAuthors(evidence: Evidence): string[] {
  for (const node of hydratedArticles(evidence)) {
    const values = Object.keys(node)
      .filter((key) => AUTHORS.test(key))
      .map((key) => own(node, key));
    const names = values.map(namesOf).find((list) => list.length > 0);
    if (names) return names;
  }
  return [];
}
