import type { Article } from '../article.ts';
import { fold, tidy } from '../text/spaces.ts';
import type { Evidence, Field, Rule } from './field.ts';

type Related = Article['related'];

const BOXES =
  '[class*="bookmark-card" i], [class*="related" i], [class*="read-also" i], [class*="readmore" i], [class*="read-more" i], [class*="recirc" i], [class*="recommended" i], [class*="more-from" i]';

const boxes: Rule<Related> = {
  name: 'related boxes of the article',
  source: 'page',
  find: ({ page, body }: Evidence) => {
    const { $ } = page;
    const scope = $(body.root ?? 'body');
    const found = scope.add(scope.parent()).add(scope.closest('article, main')).find(BOXES).toArray();
    return [
      found.flatMap((box) => {
        const links = $(box).is('a[href]') ? [box] : $(box).find('a[href]').toArray();
        return links.flatMap((link) => {
          const titled = $(link).find('[class*="title" i], h1, h2, h3, h4').first();
          const title = tidy((titled.length > 0 ? titled : $(link)).text());
          const url = page.resolve($(link).attr('href'));
          return url && title.length >= 15 && title.length <= 250 ? [{ title, url }] : [];
        });
      }),
    ];
  },
};

export const related: Field<Related> = {
  about: 'Teasers of other articles inside or right below this one.',
  rules: [boxes],
  accept: (candidate, { page }) => {
    const unique = [...new Map(candidate.map((one) => [fold(one.title), one])).values()].filter(({ url }) => url !== page.url);
    return unique.length > 0 ? unique.slice(0, 20) : undefined;
  },
};
