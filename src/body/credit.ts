export interface Legend {
  readonly caption: string | null;
  readonly credit: string | null;
}

const LEAD =
  /^(?:symbolfoto|symbolbild|illustration|사진(?: 출처)?|출처|photo(?:graph(?:y|er)?|s)?|picture|image|credit|pic|foto(?:s|graf)?|фото|bild(?:er)?|quelle|crédit(?:\s+photo)?|photographie|source|fuente|crédito|©|\(c\)|copyright)(?:\s+(?:by|de|von|credit|courtesy(?: of)?|par))?\s{0,3}[:©=]?\s{0,3}/iu;
const AGENCY =
  /\b(?:AFP|AP|Reuters|Getty(?: Images)?|dpa|APA|EPA|EFE|ANSA|Shutterstock|iStock|Alamy|PA(?: Wire| Images)?|Bloomberg|Imago|IMAGO|picture alliance|Xinhua|TASS|Zuma|ZUMA|NurPhoto|Anadolu|Press Association|Associated Press|Canadian Press|Keystone|NTB|TT|Ritzau|ČTK|PAP|Pexels|Unsplash|Pixabay|Handout|Courtesy|SWNS|MEGA|Rex|WireImage|USA Today Sports|Sipa|MAXPPP|Kyodo|Yonhap)\b/;
const MARKED =
  /(?:^|[.!?)\]”"]\s+|\s[|–—-]\s|\s\/\s)((?:photo|photograph|picture|image|credit|pic|foto|фото|bild|quelle|crédit|source|©|\(c\)|copyright)(?:\s+(?:by|credit|courtesy))?\s{0,3}[:©]?\s{0,3}[^.]{2,120})\.?$/iu;

/** Splits a legend by the trade's conventions: "(Name / Agency)", "Photo: Name", "© Name", "Text. Name/Reuters". */
export function splitCredit(legend: string, isCredit = false): Legend {
  const text = legend.trim();
  if (!text) return { caption: null, credit: null };
  if (isCredit) return { caption: null, credit: bare(text) };
  const parens = /[([]([^()[\]]{2,160})[)\]]\.?$/.exec(text);
  if (parens?.[1] && isMaker(parens[1])) return legendOf(text.slice(0, parens.index), parens[1]);
  const circled = /\s?[（(][cＣC][)）]\s?([^（()）]{2,60})$/u.exec(text);
  if (circled?.[1]) return legendOf(text.slice(0, circled.index), circled[1]);
  const marked = MARKED.exec(text);
  if (marked?.[1])
    return legendOf(text.slice(0, text.length - marked[1].length - (text.endsWith('.') && !marked[1].endsWith('.') ? 1 : 0)), marked[1]);
  const shot = /[＝=](?:\d{1,2}日)?[、,]?([^＝=、]{2,20})撮影$/u.exec(text);
  if (shot?.[1]) return legendOf(text.slice(0, shot.index), shot[1]);
  const tail = /[.!?”"]\s+([^.!?]{3,80})$/.exec(text);
  if (tail?.[1] && AGENCY.test(tail[1]) && tail[1].split(' ').length <= 9)
    return legendOf(text.slice(0, text.length - tail[1].length), tail[1]);
  if (LEAD.test(text) && /[:©]/.test(text.slice(0, 24)) && text.length < 100) return { caption: null, credit: bare(text) };
  return { caption: text, credit: null };
}

function isMaker(text: string): boolean {
  return AGENCY.test(text) || LEAD.test(text) || /\S\s?\/\s?\S/.test(text);
}

function legendOf(caption: string, credit: string): Legend {
  const words = caption.replace(/[\s|–—/-]{1,10}$/, '').trim();
  return { caption: words || null, credit: bare(credit) };
}

function bare(text: string): string {
  const inner = text.trim().replace(/^[([]([^()[\]]{1,200})[)\]]\.?$/, '$1');
  return (
    inner
      .replace(LEAD, '')
      .replace(/^[|/–—:\s]{1,5}/, '')
      .trim() || inner
  );
}
