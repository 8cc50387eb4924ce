import { isTextBlock, type Block } from './block.ts';

const MACHINE =
  /(?<!\p{L})(?:ai|a\.i\.|chatgpt|gpt-?\d|gemini|copilot|ki|ia|tekoäly\p{L}{0,4}|(?:artificial|generative) intelligence|künstliche[rn]? intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|inteligência artificial|kunstig intelligens|artificiell intelligens|kunstmatige intelligentie|sztuczn\p{L}{1,2} inteligencj\p{L}{1,2}|uměl\p{L}{1,2} inteligenc\p{L}{1,2}|yapay zek\p{L}{1,4}|искусственн\p{L}{1,3} интеллект\p{L}{0,3}|人工知能|生成ai|人工智能)(?!\p{L})/iu;
const SUMMARY =
  /summar|zusammen(?:gefasst|fassung)|résum|resum|riassun|sammendrag|sammanfatt|oppsummer|opsummer|samenvatt|podsumow|streszcz|shrnut|özet|tiivistel|краткое|выжимк|要約|摘要|key (?:points|takeaways)/i;
const MADE =
  /generat|creat|\bmade\b|written|produced|powered|erstellt|generier|génér|rédig|generad|elaborad|gerad|laget|skapa|lavet|gegenereerd|gemaakt|wygenerowan|przygotowan|vytvoř|oluştur|hazırlan|созда|подготовл|luo[mt]|作成|生成/i;
const LONGEST_NOTE = 250;
// A summary stands above the text.
const TOP = 14;
const MOST_POINTS = 8;

const THIS = /^(?:this|diese|cet?|cette|est[ae]|quest[oa]|dette|denn[ea]|dit|deze|bu|tento|tato|to)\s/i;

/** The points above a text that a note says a machine has summed up, with the note and their heading: nobody of the newsroom wrote them. */
export function machineSummary(blocks: readonly Block[]): ReadonlySet<Block> {
  const at = blocks.slice(0, TOP).findIndex(isNote);
  const note = blocks[at];
  if (!note) return new Set();
  const before = pointsFrom(blocks, at - 1, -1);
  const points = before > 0 ? before : pointsFrom(blocks, at + 1, 1);
  const first = at - before;
  const heading = blocks[first - 1];
  if (points === 0) return new Set(isTextBlock(note) && THIS.test(note.text) ? [note] : []);
  return new Set([...(heading?.kind === 'subhead' ? [heading] : []), ...blocks.slice(first, first + points + 1)]);
}

/** How many points stand one after the other from a place on. */
function pointsFrom(blocks: readonly Block[], from: number, step: 1 | -1): number {
  let count = 0;
  while (count < MOST_POINTS && blocks[from + count * step]?.kind === 'list-item') count += 1;
  return count;
}

function isNote(block: Block): boolean {
  if (!isTextBlock(block) || block.kind === 'block-quote' || block.kind === 'list-item' || block.text.length > LONGEST_NOTE) return false;
  return MACHINE.test(block.text) && SUMMARY.test(block.text) && MADE.test(block.text);
}
