import type { Article } from '../article.ts';

/** A page of its own. The body is the record's `html`, written by an allow-list; everything else is escaped. */
export function toHtmlPage({ title, byline, language, html }: Partial<Article>): string {
  const name = escape(title ?? '');
  return `<!doctype html>
<html lang="${escape(language ?? '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">
<title>${name}</title>
</head>
<body>
<article>
<h1>${name}</h1>
${byline ? `<p>${escape(byline)}</p>\n` : ''}${html ?? ''}
</article>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
