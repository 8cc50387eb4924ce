import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { render } from 'dom-serializer';
import type { Page } from '../page/page.ts';
import type { LightElement } from './light-dom.ts';
import { toLightDocument } from './light-document.ts';

/** What stands under Readability: our own light tree, or jsdom as the reference. */
export type Dom = 'light' | 'jsdom';

const MARK = 'data-pullquote-n';
const MAX_ELEMENTS = 50_000;

/**
 * The elements of the page that Readability keeps; empty where it finds no article. The only door to
 * Readability and its DOM: its answer is about our one tree.
 */
export async function readableElements(page: Page, dom: Dom = 'light'): Promise<ReadonlySet<Element>> {
  const elements = page
    .$('*')
    .toArray()
    .filter((element) => isTag(element));
  if (elements.length === 0 || elements.length > MAX_ELEMENTS) return new Set();
  return dom === 'light' ? keptInLight(page) : keptInReference(page, elements);
}

async function keptInLight(page: Page): Promise<ReadonlySet<Element>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of a Document that Readability uses
  const document = toLightDocument(page) as unknown as Document;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- and what it gives back is made of that document
  const kept = (await keptBy(document)) as unknown as LightElement | undefined;
  return new Set(kept?.getElementsByTagName('*').flatMap(({ source }) => source ?? []));
}

/** The page rendered with numbered elements and parsed again by jsdom, so that its answer can be told in our tree. */
async function keptInReference(page: Page, elements: readonly Element[]): Promise<ReadonlySet<Element>> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(numbered(page, elements), { virtualConsole: new VirtualConsole() });
  const kept = await keptBy(window.document);
  const numbers = [...(kept?.querySelectorAll(`[${MARK}]`) ?? [])].map((element) => Number(element.getAttribute(MARK)));
  window.close();
  return new Set(numbers.flatMap((number) => elements[number] ?? []));
}

/** The element that Readability would print, before it is made ready for printing. */
async function keptBy(document: Document): Promise<globalThis.Element | undefined> {
  const { Readability } = await import('@mozilla/readability');
  let kept: globalThis.Element | undefined;
  const reader = new Readability(document, { serializer: () => '' });
  // Addresses, classes and nested boxes are mended for print only.
  Reflect.set(reader, '_postProcessContent', (content: globalThis.Element) => {
    kept = content;
  });
  reader.parse();
  return kept;
}

/** The page's HTML with each element numbered. The tree itself is as before afterwards. */
function numbered(page: Page, elements: readonly Element[]): string {
  for (const [number, element] of elements.entries()) element.attribs[MARK] = String(number);
  try {
    const html = render(page.$.root().get(0)?.children ?? [], { decodeEntities: true });
    return html.startsWith('<!') || html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`;
  } finally {
    for (const element of elements) delete element.attribs[MARK];
  }
}
