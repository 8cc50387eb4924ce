const URL_OF_PAGES = 'https://news.example/2025/04/09/story';

/** Each loads its libraries once and gives a function from bytes to what it found; a falsy answer counts as a failure. */
export const ENGINES = {
  'htmlparser2 (parse alone)': async () => {
    const { parseDocument } = await import('htmlparser2');
    return (bytes) => parseDocument(bytes.toString('utf8')).children.length > 0;
  },
  pullquote: async () => {
    const { extract } = await import('../dist/src/index.js');
    return async (bytes) => (await extract(bytes, { url: URL_OF_PAGES })).text;
  },
  'Readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (bytes) => new Readability(parseHTML(bytes.toString('utf8')).document).parse()?.textContent;
  },
  'Readability + jsdom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { JSDOM, VirtualConsole } = await import('jsdom');
    return (bytes) => {
      const { window } = new JSDOM(bytes, { url: URL_OF_PAGES, virtualConsole: new VirtualConsole() });
      const answer = new Readability(window.document).parse()?.textContent;
      window.close();
      return answer;
    };
  },
  Defuddle: async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    return async (bytes) => (await Defuddle(parseHTML(bytes.toString('utf8')).document, URL_OF_PAGES, { useAsync: false })).content;
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return async (bytes) => (await extractFromHtml(bytes.toString('utf8'), URL_OF_PAGES))?.content;
  },
};
