/** How links and pictures say to whoever does not see them who wrote, up to the name, lower case, by language; data only. */
const LABELS = [
  '(?:writer|author|written by|posted by)\\s?:?',
  '(?:(?:view|see|read|browse|show) )?(?:all |more )?(?:posts?|articles?|stories|content|entries)(?: written| published)? (?:by|from)',
  '(?:alle|mehr|weitere) (?:inhalte|artikel|beiträge|texte) (?:von|des autors|der autorin)|zu[mr] (?:autorenseite|autorenprofil|profil) von|autor(?:in)?\\s?:',
  '(?:(?:voir|lire) )?tous les (?:articles|contenus|posts)(?: écrits)? (?:de|par)|articles (?:écrits )?par|auteure?\\s?:',
  '(?:ver )?tod[ao]s (?:los|las) (?:artículos|entradas|noticias|publicaciones|notas) (?:de|por)|entradas de|autora?\\s?:',
  '(?:vedi )?tutti gli articoli (?:di|da)|articoli di|autor[ei]\\s?:',
  '(?:ver )?todos os (?:artigos|posts|textos|conteúdos) (?:de|por)|(?:posts|artigos) de',
  '(?:bekijk )?alle (?:artikelen|berichten|stukken) (?:van|door)|auteur\\s?:',
  '(?:(?:se|visa) )?(?:alla|fler) (?:artiklar|inlägg|texter) (?:av|från)',
  '(?:(?:se|vis|les|læs) )?(?:alle|flere) (?:artikler|saker|innlegg|indlæg) (?:av|af|fra)',
  '(?:(?:zobacz|pokaż) )?wszystkie (?:artykuły|wpisy|teksty)(?: autora)?\\s?:?',
  '(?:zobrazit )?všechny (?:články|příspěvky)(?: od| autora)?\\s?:?',
  '(?:смотреть )?все (?:статьи|записи|материалы)(?: автора)?\\s?:?|автор\\s?:',
  '(?:усі|всі) (?:статті|записи|матеріали)(?: автора)?\\s?:?',
];

const LABEL = new RegExp(`^(?:${LABELS.join('|')})\\s`, 'u');

/** The name behind a label that says who wrote: "Writer: Jo Doe", "View all posts by Jo Doe". */
export function writerIn(label: string): string | undefined {
  const [words] = LABEL.exec(label.toLowerCase()) ?? [];
  return words === undefined ? undefined : label.slice(words.length).trim() || undefined;
}
