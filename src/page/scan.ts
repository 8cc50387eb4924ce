import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a scan reports, in page order. Attributes are given for `meta` only. */
export interface Scanner {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
  /** Asked after each text: whether the rest of the page does not matter. */
  isDone(): boolean;
}

/** Tags and text without any tree or stack: linear in time however deep the page is. False where it did not go to the end. */
export function scan(html: string, { open, close, text, isDone }: Scanner): boolean {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const lower = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const nothing = (): void => undefined;
  const take = (part: string): void => {
    text(part);
    if (isDone()) tokenizer.pause();
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = lower(start, end);
      attributes = {};
    },
    onattribname: (start, end) => {
      attribute = name === 'meta' ? lower(start, end) : '';
      value = '';
    },
    onattribdata: (start, end) => {
      if (attribute) value += html.slice(start, end);
    },
    onattribentity: (code) => {
      if (attribute) value += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (attribute && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
    },
    onopentagend: () => open(name, attributes),
    // Only foreign elements close themselves.
    onselfclosingtag: () => {
      open(name, attributes);
      if (name === 'svg') close(name);
    },
    onclosetag: (start, end) => close(lower(start, end)),
    ontext: (start, end) => take(html.slice(start, end)),
    ontextentity: (code) => take(String.fromCodePoint(code)),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onprocessinginstruction: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(html);
  if (!tokenizer.running) return false;
  tokenizer.end();
  return true;
}
