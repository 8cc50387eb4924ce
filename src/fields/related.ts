import type { Article } from '../article.ts';
import { leadsElsewhere } from '../body/links.ts';
import { fold, tidy } from '../text/spaces.ts';
import { PROFILE } from './author-links.ts';
import type { Evidence, Field, Rule } from './field.ts';

type Related = Article['related'];

const BOXES =
  '[class*="bookmark-card" i], [class*="related" i], [class*="read-also" i], [class*="readmore" i], [class*="read-more" i], [class*="recirc" i], [class*="recommended" i], [class*="more-from" i]';

const teasers: Rule<Related> = {
  name: 'teasers in the text and related boxes of the article',
  source: 'page',
  find: (evidence) => [[...evidence.body.teasers, ...inBoxes(evidence)]],
};

function inBoxes({ page, body }: Evidence): Related {
  const { $ } = page;
  const scope = $(body.root ?? 'body');
  const found = scope.add(scope.parent()).add(scope.closest('article, main')).find(BOXES).toArray();
  return found.flatMap((box) => {
    const links = $(box).is('a[href]') ? [box] : $(box).find('a[href]').toArray();
    return links.flatMap((link) => {
      const titled = $(link).find('[class*="title" i], h1, h2, h3, h4').first();
      const title = tidy((titled.length > 0 ? titled : $(link)).text());
      const url = page.resolve($(link).attr('href'));
      return url ? [{ title, url }] : [];
    });
  });
}

// What stands under stories, too: whose they are, and where to buy them.
const NOTICE = /^©|copyright|\blicen[cs]e (?:this|our)\b|^submit an? /i;

// Where a button beside a name or a story leads.
const ACCOUNT = /\/(?:sign-?(?:in|up)|log-?in|register|subscribe)(?:[/?#]|$)/i;

const isTitle = (title: string): boolean => title.length >= 15 && title.length <= 250 && !NOTICE.test(title);

export const related: Field<Related> = {
  about: 'Teasers of other articles inside or right below this one.',
  rules: [teasers],
  accept: (candidate, { page }) => {
    const stories = candidate.filter(
      ({ title, url }) => isTitle(title) && leadsElsewhere(url, page) && !PROFILE.test(url) && !ACCOUNT.test(url),
    );
    const seen = new Set<string>();
    const isNew = ({ title, url }: Related[number]): boolean => !seen.has(fold(title)) && !seen.has(url);
    const unique = stories.filter((one) => isNew(one) && seen.add(fold(one.title)).add(one.url));
    return unique.length > 0 ? unique.slice(0, 20) : undefined;
  },
};
