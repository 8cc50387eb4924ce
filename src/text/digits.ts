// The zeros of the Arabic, Persian, Hindi, Bengali and Thai digits.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;

/** A text, "٩ أبريل ٢٠٢٥", in the digits that the patterns know. */
export function plainDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}
