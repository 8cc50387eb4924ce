/**
 * How lines that are not of the article open, by language; data only. All in lower case; phrases are parted by
 * `|` or a line's end; a stem ends in `*`. Collected from the wording of news pages; a language is a row.
 */
export interface Phrases {
  /** A correction or a note of the desk on what was changed. */
  readonly correction: string;
  /** What stands before the colon over a correction: "Correction: …". */
  readonly corrected?: string;
  /** What bars the rest of the text: for subscribers, for members. */
  readonly wall: string;
  /** A button's word that stands alone: "Share". */
  readonly label: string;
  /** A teaser set into the text: "Read also: …". */
  readonly teaser: string;
  /** What stands before the post before or after this one: "Previous: …". */
  readonly neighbour?: string;
  /** A line of its own over the name of who wrote, checked or reviewed: "Written by". */
  readonly bylabel?: string;
  /** A heading over what is said of the writer: "About the author". */
  readonly biolabel?: string;
  /** Words over a box that somebody paid for. */
  readonly sponsored?: string;
  /** What the site asks or tells its readers: letters, apps, payment, players, consent. */
  readonly appeal: string;
  /** A word over an advertisement or a box, which may open a sentence too: no more than that word. */
  readonly banner: string;
  /** Headings over what follows an article: other articles, tags, comments. */
  readonly after: string;
  /** What stands over a table of contents, and nothing else in its line. */
  readonly contents: string;
  /** A button's words that show the rest of a text: "Read more". */
  readonly opener?: string;
  /** What a line opens with that names who wrote: "By". */
  readonly byline?: string;
  /** What opens a heading that presents a person: "About Jo Doe". */
  readonly about?: string;
  /** What buttons count: "33 shares". */
  readonly counted?: string;
  /** What a heading over the readers' comments counts: "12 comments", "Comments (12)". */
  readonly comments?: string;
  /** A heading that asks readers for a comment, and stands over theirs: "Join the conversation". */
  readonly commenting?: string;
  /** What joins these to the title that they are on: "12 comments on …". */
  readonly over?: string;
  /** Between the number of a picture and that of all: "3 of 12". */
  readonly of?: string;
  /** What stands before the numbers of an article's pages: "Pages: 1 2 3". */
  readonly pages?: string;
  /** What stands where a script has not written yet: "Loading …". */
  readonly waiting?: string;
  /** What a button asks before the name of a network: "Follow us on …". */
  readonly follow?: string;
  /** What tells a span of time from now, before or behind it, or grown together with it: "ago". */
  readonly ago?: string;
  /** The line of dates and reading time above the text. */
  readonly stamp: string;
  /** Lines of the desk below the text: sources, agencies, programmes, rights. */
  readonly sign: string;
}
