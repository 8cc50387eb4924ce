import { opensWithPhrase } from './phrase-book.ts';

const opensAsFollow = opensWithPhrase('follow');

const PLATFORM =
  /\b(?:google news|google discover|whatsapp|telegram|facebook|instagram|youtube|twitter|threads|bluesky|linkedin|pinterest|tiktok|mastodon|flipboard|on x)(?!\p{L})/iu;
// "Follow @harbourpost for the latest"
const HANDLE = /^[^\p{L}\p{N}]{0,6}\S{1,12}\s@\w/u;

/** "Follow Jo Doe on X", "Segui il Porto su Google News", "Folgen Sie uns auf WhatsApp" */
export function isFollowLine(line: string): boolean {
  return line.length < 160 && opensAsFollow(line) && (PLATFORM.test(line) || HANDLE.test(line));
}

/** "Thanks for reading. Follow me on Pinterest." */
export function asksToFollow(text: string): boolean {
  return text.length < 200 && text.split(/(?<=[.!?])\s/).some(isFollowLine);
}
