import { tidy } from '../text/spaces.ts';
import { isObject, listOf, own, typesOf, type JsonLd } from './json-ld.ts';

/** What an article node says of the people in its story; who made it stands under other keys. */
const KEYS = ['about', 'mentions'] as const;
const MOST = 50;

/** Names of the persons whom the page's JSON-LD says that the article is about or mentions, each once. */
export function peopleInStory({ articles, follow }: JsonLd): readonly string[] {
  const named = articles.flatMap((article) => KEYS.flatMap((key) => listOf(follow(own(article, key))).map(follow)));
  const names = named.flatMap((node) => {
    const name = isObject(node) && typesOf(node).includes('Person') ? own(node, 'name') : undefined;
    return typeof name === 'string' && tidy(name) ? [tidy(name)] : [];
  });
  return [...new Set(names)].slice(0, MOST);
}
