// 1,500 different ones in the class names of a news page of six kilobytes: a fifth of the slots.
const SLOTS = 8192;

/** Which runs of three letters a text has, by hash: most of what is not in the text is told by a look or two. */
export class Trigrams {
  private readonly slots = new Uint8Array(SLOTS);

  constructor(text: string) {
    for (let at = 2; at < text.length; at += 1) this.slots[slotOf(text, at)] = 1;
  }

  /** False where the text surely has no such part. */
  mayHave(part: string): boolean {
    for (let at = 2; at < part.length; at += 1) if (this.slots[slotOf(part, at)] === 0) return false;
    return true;
  }
}

/** The slot of the three letters that end at a place. */
function slotOf(text: string, at: number): number {
  return (text.charCodeAt(at - 2) * 961 + text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) % SLOTS;
}
