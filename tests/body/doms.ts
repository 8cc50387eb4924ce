import { readBody } from '../../src/body/body.ts';
import { readableElements, type Dom } from '../../src/body/readability.ts';
import { openPage } from '../../src/page/page.ts';

/** What one DOM under Readability makes of a page: the article's blocks, and the paragraphs that Readability keeps. */
async function articleBy(html: string, dom: Dom): Promise<{ readonly blocks: string; readonly kept: string }> {
  const page = openPage(html);
  const { blocks, rule } = await readBody(page, dom);
  const kept = await readableElements(page, dom).catch((error: unknown) => [String(error)]);
  return {
    blocks: JSON.stringify([rule, blocks.map((block) => ('text' in block ? block.text : block.image.url))]),
    kept: [...kept].map((element) => (typeof element === 'string' ? element : element.startIndex)).join(' '),
  };
}

/** Whether the light DOM and jsdom give the same article, and whether Readability keeps the same elements on both. */
export async function compareDoms(html: string): Promise<{ readonly sameArticle: boolean; readonly sameKept: boolean }> {
  const [light, reference] = [await articleBy(html, 'light'), await articleBy(html, 'jsdom')];
  return { sameArticle: light.blocks === reference.blocks, sameKept: light.kept === reference.kept };
}
