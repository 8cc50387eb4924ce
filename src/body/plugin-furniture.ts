/** Class words that one system or plugin writes on every site: its boxes for readers, none of the text. */
const WORDS = [
  // Author boxes: Simple Author Box, Molongui, PublishPress Authors, Starbox, Fancier Author Box.
  'saboxplugin wrap|m a box|pp multiple authors boxes wrapper|abh box|ts fab wrapper',
  // Tables of contents: LuckyWP, Feast, SimpleTOC, Notion by Super.
  'lwptoc|feast jump to|simpletoc|notion toc|notion page properties',
  // Sign-up forms: Kit (ConvertKit), MailerLite, HubSpot, Substack; what Webflow's say when sent.
  'w form done|w form fail|formkit form|seva form|ml embedded|ml form embed wrapper|hs form frame|hs cta embed|subscription widget wrap|subscription widget wrap editor',
  // Other posts: Squarespace, Substack, Feast, Elementor, DEV, Contextual Related Posts, Yet Another Related Posts.
  'sqs block summary|digest post embed|embedded post wrap|wp block feast category index|elementor widget posts|elementor widget loop grid|crayons card c embed|crp related|yarpp',
  // Offers: Elementor, Divi, WPBakery, Ghost, Thrive.
  'elementor widget call to action|et pb promo|vc cta3|kg cta card|kg signup card|thrv lead generation',
  // Recommendations: Logly, popIn, Zergnet, Revcontent, Sailthru.
  'logly lift|popin recommend|zergnet widget|rc widget|sailthru recommend',
  // The banner of the United States' web design system, and what keeps a cook's screen awake.
  'usa banner|usa identifier|wprm prevent sleep',
  // MediaWiki's links to edit and around a page.
  'mw editsection|mw jump link|navbox|printfooter|catlinks',
  // Stars below a post: Rate My Post, kk Star Ratings, WP-PostRatings.
  'rmp widgets container|kk star ratings|wp postratings|post ratings',
  // Buttons below a post: Shared Counts, Social Warfare, Like-and-share plugins.
  'swp social panel|shared counts wrap|heateor sss sharing container|a2a kit|ssba|dpsp content wrapper',
];

/** One of these words among those of a class. */
export const PLUGIN_FURNITURE = new RegExp(` (?:${WORDS.join('|')}) `);

/** Class words of the text's own parts that hold a word of furniture: an information box of a block plugin, a heading below a bar that stays. */
export const OWN_PARTS = / (?:(?:kadence|kt|kb|uagb|stk)(?: blocks)? info ?box\d{0,2}|(?:with|has) (?:sticky )?navbar) /;
