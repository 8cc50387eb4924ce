/** How notes and headings say that a machine has summed up an article, by language, in patterns that ignore case; data only. */
import type { Words } from './any-of.ts';

/** What makes the summary; whole words. */
export const MACHINES: Words = {
  products: 'chatgpt|gpt-?\\d|gemini|copilot',
  en: 'ai|a\\.i\\.|(?:artificial|generative) intelligence',
  de: 'ki|künstliche[rn]? intelligenz',
  fr: 'ia|intelligence artificielle',
  es: 'inteligencia artificial',
  it: 'intelligenza artificiale',
  pt: 'inteligência artificial',
  no: 'kunstig intelligens',
  sv: 'artificiell intelligens',
  nl: 'kunstmatige intelligentie',
  fi: 'tekoäly\\p{L}{0,4}',
  pl: 'sztuczn\\p{L}{1,2} inteligencj\\p{L}{1,2}',
  cs: 'uměl\\p{L}{1,2} inteligenc\\p{L}{1,2}',
  tr: 'yapay zek\\p{L}{1,4}',
  ru: 'искусственн\\p{L}{1,3} интеллект\\p{L}{0,3}',
  ja: '人工知能|生成ai',
  zh: '人工智能',
};

/** What it is called, or how that begins. */
export const SUMMARIES: Words = {
  en: 'summar|key (?:points|takeaways)',
  de: 'zusammen(?:gefasst|fassung)',
  fr: 'résum',
  es: 'resum',
  it: 'riassun',
  no: 'sammendrag|oppsummer',
  sv: 'sammanfatt',
  da: 'opsummer',
  nl: 'samenvatt',
  pl: 'podsumow|streszcz',
  cs: 'shrnut',
  tr: 'özet',
  fi: 'tiivistel',
  ru: 'краткое|выжимк',
  ja: '要約',
  zh: '摘要',
};

/** That it was made, or how the word begins. */
export const MADE: Words = {
  en: 'generat|creat|\\bmade\\b|written|produced|powered',
  de: 'erstellt|generier',
  fr: 'génér|rédig',
  es: 'generad|elaborad',
  pt: 'gerad',
  no: 'laget',
  sv: 'skapa',
  da: 'lavet',
  nl: 'gegenereerd|gemaakt',
  pl: 'wygenerowan|przygotowan',
  cs: 'vytvoř',
  tr: 'oluştur|hazırlan',
  ru: 'созда|подготовл',
  fi: 'luo[mt]',
  ja: '作成',
  zh: '生成',
};

/** How a note begins that speaks of the text beside it. */
export const THIS: Words = {
  en: 'this',
  de: 'diese',
  fr: 'cet?|cette',
  es: 'est[ae]',
  it: 'quest[oa]',
  no: 'dette|denn[ea]',
  nl: 'dit|deze',
  tr: 'bu',
  cs: 'tento|tato',
  pl: 'to',
};
