/** Somebody whom the page's data names, under the fullest form that the page prints. */
interface Printed {
  readonly name: string;
  /** As the data has it: a first name there tells a gender. */
  readonly stated: string;
}

/** "König Charles III." where the page prints "Charles III."; undefined where it prints no part that ends the name. */
export function printedAs(stated: string, texts: readonly string[]): Printed | undefined {
  const words = stated.split(' ');
  const forms = words.map((_, first) => words.slice(first).join(' '));
  const name = forms.find((form) => /^\p{Lu}/u.test(form) && texts.some((text) => isPrinted(form, text)));
  return name === undefined ? undefined : { name, stated };
}

function isPrinted(form: string, text: string): boolean {
  const at = text.indexOf(form);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + form.length));
}
