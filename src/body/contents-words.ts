/** What stands over a table of contents, by language, in lower case; data only. */
const HEADINGS = `
  table of contents | contents | toc | in this article | in this post | in this guide | in this story | on this page | jump to
  jump to section | quick links | what’s inside | what's inside | open table of contents | article contents | page contents
  inhaltsverzeichnis | inhalt | in diesem artikel | auf dieser seite | inhaltsübersicht
  sommaire | table des matières | dans cet article | au sommaire
  tabla de contenidos | tabla de contenido | índice | índice de contenidos | contenidos | en este artículo
  sumário | índice do artigo | neste artigo | indice | indice dei contenuti | sommario | in questo articolo
  inhoudsopgave | inhoud | in dit artikel | innehåll | innehållsförteckning | indholdsfortegnelse | innholdsfortegnelse
  sisällys | sisällysluettelo | spis treści | w tym artykule | obsah | obsah článku | tartalomjegyzék | tartalom | cuprins
  содержание | оглавление | зміст | içindekiler | περιεχόμενα | daftar isi | mục lục | 目次 | 目录 | 目錄 | 목차
`;

const known = new Set(
  HEADINGS.split(/[|\n]/)
    .map((heading) => heading.trim())
    .filter(Boolean),
);
const LONGEST = 30;

/** Whether a line is nothing but the heading of a table of contents. */
export function isContentsHeading(text: string): boolean {
  return text.length <= LONGEST && known.has(text.toLowerCase().replace(/[\s:]{1,3}$/, ''));
}
