import { Parser } from 'htmlparser2';
import type { Article } from '../article.ts';
import { escapeForTerminal } from '../text/terminal.ts';

/** What goes before the words of an element and behind them. */
const MARKS = new Map<string, readonly [before: string, behind: string]>([
  ['h2', ['## ', '\n\n']],
  ['h3', ['### ', '\n\n']],
  ['h4', ['#### ', '\n\n']],
  ['h5', ['##### ', '\n\n']],
  ['h6', ['###### ', '\n\n']],
  ['p', ['', '\n\n']],
  ['ul', ['', '\n\n']],
  ['ol', ['', '\n\n']],
  ['table', ['', '\n\n']],
  ['figure', ['', '\n\n']],
  ['li', ['', '\n']],
  ['tr', ['', '\n']],
  ['td', ['', ' | ']],
  ['em', ['*', '*']],
  ['strong', ['**', '**']],
  ['code', ['`', '`']],
]);

/** The record's headline, byline and `html` as Markdown; characters that mean something there are escaped. */
export function toMarkdown({ title, byline, publishedAt, url, html }: Partial<Article>): string {
  const head = [
    title ? `# ${escape(title)}` : '',
    [byline, publishedAt, url]
      .filter(Boolean)
      .map((part) => escape(part ?? ''))
      .join(' · '),
  ];
  return `${escapeForTerminal([...head, fromHtml(html ?? '')].filter(Boolean).join('\n\n'))}\n`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** At the start of a line "- ", "+ " and "1. " would begin a list, and "---" or "===" draw a rule. */
function escapeStart(text: string): string {
  return text.replace(/^(\s{0,3})(?=[-+](?:\s|$)|-{2}|={2}|~{2})/, '$1\\').replace(/^(\s{0,3}\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Our own small HTML, in which lists, quotes and rows hold no blocks. */
function fromHtml(html: string): string {
  let out = '';
  // What stands on the last line: to look at all that is written, once for each text, would cost its square.
  let line = '';
  const write = (piece: string): void => {
    out += piece;
    const end = piece.lastIndexOf('\n');
    line = end < 0 ? line + piece : piece.slice(end + 1);
  };
  let list = '';
  let prefix = '';
  const hrefs: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'ol') list = '1. ';
      else if (name === 'ul') list = '- ';
      else if (name === 'blockquote') prefix = '> ';
      else if (name === 'li') write(list);
      else if (name === 'p') write(prefix);
      else if (name === 'br') write(`  \n${prefix}`);
      else if (name === 'img') write(`![${escape(attributes['alt'] ?? '')}](${link(attributes['src'])})\n`);
      else if (name === 'a') {
        hrefs.push(link(attributes['href']));
        write('[');
      } else write(MARKS.get(name)?.[0] ?? '');
    },
    ontext: (text) => {
      if (!text.trim() && line === '') return;
      write(line === '' || line === prefix ? escapeStart(escape(text)) : escape(text));
    },
    onclosetag: (name) => {
      if (name === 'a') write(`](${hrefs.pop() ?? ''})`);
      else if (name === 'blockquote') prefix = '';
      else write(MARKS.get(name)?.[1] ?? '');
    },
  });
  parser.end(html);
  return out.replace(/\n{3,50}/g, '\n\n').trim();
}

function link(href: string | undefined): string {
  return (href ?? '').replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}
