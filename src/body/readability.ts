import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { render } from 'dom-serializer';
import type { Page } from '../page/page.ts';

const MARK = 'data-pullquote-n';
const MAX_ELEMENTS = 50_000;

/** The DOM under Readability: linkedom gives the same text at a seventh of the time; jsdom is the reference. */
export type Dom = 'linkedom' | 'jsdom';

/**
 * The elements of the page that Readability keeps; empty where it finds no article. The only door to
 * Readability and its DOM: elements are numbered on the way in and known again on the way out, so that
 * its answer is about our one tree.
 */
export async function readableElements(page: Page, dom: Dom = 'linkedom'): Promise<ReadonlySet<Element>> {
  const elements = page
    .$('*')
    .toArray()
    .filter((element) => isTag(element));
  if (elements.length === 0 || elements.length > MAX_ELEMENTS) return new Set();
  const { Readability } = await import('@mozilla/readability');
  const document = await openDocument(numbered(page, elements), dom);
  let kept: { querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }> } | undefined;
  const reader = new Readability(document, {
    serializer: (node) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Readability types its own result element as Node
      kept = node as unknown as NonNullable<typeof kept>;
      return '';
    },
  });
  reader.parse();
  const numbers = [...(kept?.querySelectorAll(`[${MARK}]`) ?? [])].map((element) => Number(element.getAttribute(MARK)));
  return new Set(numbers.flatMap((number) => elements[number] ?? []));
}

/** The page's HTML with each element numbered, scripts and styles left out. The tree itself is as before afterwards. */
function numbered(page: Page, elements: readonly Element[]): string {
  for (const [number, element] of elements.entries()) element.attribs[MARK] = String(number);
  try {
    const html = render(
      page.$.root()
        .get(0)
        ?.children.filter((node) => !isTag(node) || !['script', 'style'].includes(node.name)) ?? [],
      { decodeEntities: true },
    );
    return html.startsWith('<!') || html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`;
  } finally {
    for (const element of elements) delete element.attribs[MARK];
  }
}

async function openDocument(html: string, dom: Dom): Promise<Document> {
  if (dom === 'linkedom') {
    const { parseHTML } = await import('linkedom');
    return parseHTML(html).document;
  }
  const { JSDOM, VirtualConsole } = await import('jsdom');
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}
