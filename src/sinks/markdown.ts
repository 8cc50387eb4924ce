import { Parser } from 'htmlparser2';
import type { Article } from '../article.ts';
import { escapeForTerminal } from '../text/terminal.ts';

const LINE_MARKS: Readonly<Record<string, string>> = { h2: '## ', h3: '### ', h4: '#### ', h5: '##### ', h6: '###### ' };
const EMPHASIS: Readonly<Record<string, string>> = { em: '*', strong: '**', code: '`' };

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

/** Our own small HTML, in which lists, quotes and rows hold no blocks. */
function fromHtml(html: string): string {
  let out = '';
  let list = '';
  let prefix = '';
  const hrefs: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'ol' || name === 'ul') list = name === 'ol' ? '1. ' : '- ';
      else if (name === 'blockquote') prefix = '> ';
      else if (name === 'li') out += list;
      else if (name === 'p') out += prefix;
      else if (name === 'br') out += `  \n${prefix}`;
      else if (name === 'img') out += `![${escape(attributes['alt'] ?? '')}](${link(attributes['src'])})\n`;
      else if (name === 'a') {
        hrefs.push(link(attributes['href']));
        out += '[';
      } else out += LINE_MARKS[name] ?? EMPHASIS[name] ?? '';
    },
    ontext: (text) => {
      if (text.trim() || !out.endsWith('\n')) out += escape(text);
    },
    onclosetag: (name) => {
      if (name === 'a') out += `](${hrefs.pop() ?? ''})`;
      else if (name === 'td') out += ' | ';
      else if (name === 'blockquote') prefix = '';
      else if (name === 'li' || name === 'tr') out += '\n';
      else if (name === 'p' || LINE_MARKS[name] || name === 'ul' || name === 'ol' || name === 'table' || name === 'figure') out += '\n\n';
      else out += EMPHASIS[name] ?? '';
    },
  });
  parser.end(html);
  return out.replace(/\n{3,50}/g, '\n\n').trim();
}

function link(href: string | undefined): string {
  return (href ?? '').replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}
