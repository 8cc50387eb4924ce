import type { Element } from 'domhandler';
import { fold } from '../text/spaces.ts';

/** What sites call the pages of the people who write for them, in an address. */
export const PROFILE =
  /\/(?:@|~)|\/(?:authors?|autor(?:en|es|in)?|auteurs?|our-team|team|people|person|staff|experts?|contributors?|profiles?|users?|u|writers?|reporters?|journalists?|members?|by|bio|editors?|redaktion|redakteure?|verfasser)[/=@-]|[?&]author|linkedin\.com\/in\//i;
/** An address of a page on what stories are about, which is called after people, too. */
export const TOPIC = /\/(?:tags?|topics?|thema|themen|themes?|sujets?|temas?|tema|categor\w{1,4}|section|rubrik|search|suche|wiki)[/=]/i;

/** Whether a link says that it leads to an author, or its address does. */
export function isAuthorLink({ name, attribs }: Element): boolean {
  return name === 'a' && (/(?:^|\s)author(?:\s|$)/.test(attribs['rel'] ?? '') || PROFILE.test(attribs['href'] ?? ''));
}

/** "/jo-doe-17" */
export function isCalledAfter(href: string, name: string): boolean {
  const [address, called] = [href, name].map((text) => fold(text.replaceAll(/[^\p{L}]{1,5}/gu, ' ')).replaceAll(' ', ''));
  return address !== undefined && called !== undefined && address.includes(called);
}
