import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { fold, tidy } from '../text/spaces.ts';

/** What a button says that shows the rest of a text, by language. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'read more | read the full | read full | show more | see more | view more | continue reading | keep reading | expand | more',
  de: 'weiterlesen | weiter lesen | mehr lesen | mehr anzeigen | alles lesen | ganzen artikel',
  fr: 'lire la suite | lire plus | voir plus | afficher plus | voir la suite | lire l article',
  es: 'leer más | seguir leyendo | ver más | mostrar más | continuar leyendo | sigue leyendo',
  it: 'leggi tutto | continua a leggere | mostra altro | leggi di più | continua',
  pt: 'leia mais | ler mais | continuar lendo | continuar a ler | ver mais | mostrar mais',
  nl: 'lees meer | lees verder | toon meer | meer lezen | verder lezen',
  sv: 'läs mer | visa mer | läs hela | fortsätt läsa',
  da: 'læs mere | vis mere | læs hele | læs videre',
  no: 'les mer | vis mer | les hele | les videre',
  fi: 'lue lisää | näytä lisää | lue koko',
  pl: 'czytaj więcej | czytaj dalej | pokaż więcej | rozwiń | zobacz więcej',
  cs: 'číst dál | číst více | zobrazit více | celý článek',
  ru: 'читать далее | читать полностью | показать ещё | показать полностью | развернуть',
  uk: 'читати далі | читати повністю | показати більше | розгорнути',
  tr: 'devamını oku | daha fazla | devamı | tamamını oku',
  ja: '続きを読む | もっと見る | 全文を読む',
  zh: '阅读全文 | 展开 | 查看更多 | 閱讀全文 | 繼續閱讀 | 展开全文',
  ko: '더보기 | 더 보기 | 계속 읽기 | 전체 보기',
};

const OPENERS = new Set(Object.values(WORDS).flatMap((list) => list.split(' | ').map(fold)));
const MAY_OPEN = new Set(['a', 'button', 'p', 'div', 'span', 'label']);
const LONGEST = 40;
const MIN_TEXT = 200;

/** Hidden paragraphs beside a button that shows them: "Read more". A link that leads away is none. */
export function isUnfolded(element: Element): boolean {
  const isOpened = [beside(element, 'prev'), beside(element, 'next')].some((other) => other !== undefined && isOpener(other));
  return isOpened && paragraphsIn(element) > MIN_TEXT;
}

function paragraphsIn(element: Element): number {
  return getElementsByTagName('p', element, true, 40).reduce((sum, p) => sum + tidy(textContent(p)).length, 0);
}

function beside(element: Element, way: 'prev' | 'next'): Element | undefined {
  let node: ChildNode | null = element[way];
  while (node && (!isTag(node) || node.name === 'script')) {
    if (isText(node) && tidy(node.data) !== '') return undefined;
    node = node[way];
  }
  return node ?? undefined;
}

function isOpener(element: Element): boolean {
  if (!MAY_OPEN.has(element.name)) return false;
  const text = fold(textContent(element));
  if (text === '' || text.length > LONGEST) return false;
  const links = element.name === 'a' ? [element] : getElementsByTagName('a', element, true, 3);
  return opens(text) && links.every(({ attribs }) => /^(?:#|javascript:|$)/i.test(attribs['href'] ?? ''));
}

/** All of a button's words, or two to four that it begins with: "Continue reading this story", not "More stories". */
function opens(text: string): boolean {
  const words = text.split(' ');
  return OPENERS.has(text) || [2, 3, 4].some((count) => OPENERS.has(words.slice(0, count).join(' ')));
}
