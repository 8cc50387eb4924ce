/** Name and version as the record prints them; a test holds it equal to package.json. */
export const VERSION = '0.1.0';
export const GENERATOR = `pullquote/${VERSION}`;

/** Where a site's operator reads what it is that asks for pages: package.json's homepage; a test holds them equal. */
export const PROJECT_PAGE = 'https://github.com/pullquote/pullquote';

/** What pullquote calls itself to servers, unless -A says otherwise. */
export const USER_AGENT = `${GENERATOR} (+${PROJECT_PAGE})`;
