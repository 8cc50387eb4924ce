/** Name and version as the record prints them; a test holds it equal to package.json. */
export const VERSION = '0.1.0';
export const GENERATOR = `pullquote/${VERSION}`;
