import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { withoutLead } from './lines.ts';
import { leadsElsewhere, type Teaser } from './links.ts';

/** What was left out of the text, for `explain`. */
export interface Cut {
  readonly why: string;
  /** How it begins. */
  readonly text: string;
}

const MOST_CUTS = 500;
const MOST_TEASERS = 50;
const LONGEST = 200;

/** What is left out of a text: why, and the titles and addresses of the other articles in it. */
export class LeftOut {
  readonly cut: Cut[] = [];
  readonly teasers: Teaser[] = [];
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  note(why: string, raw: string): void {
    const text = tidy(raw);
    if (text && this.cut.length < MOST_CUTS) this.cut.push({ why, text: text.slice(0, LONGEST) });
  }

  addTeaser(title: string, href: string | undefined): void {
    const url = this.page.resolve(href);
    if (url && leadsElsewhere(href, this.page) && this.teasers.length < MOST_TEASERS)
      this.teasers.push({ title: withoutLead(tidy(title)), url });
  }
}
