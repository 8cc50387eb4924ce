import type { Member } from './cast.ts';
import { isUnnamed } from './memory.ts';
import type { Mention } from './mentions.ts';
import { isBodyNoun, isDocument } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';
import { isStation } from './stations.ts';

/** How many passages later somebody described may be named. */
const NEAR = 2;
/** Where a name that opens its passage begins, titles before it. */
const FIRST = 24;

/** "The mayor of Saltgate has resigned. ¶ Ann Lee, who took office in May, …": who is described first and named then is one person. */
export function introduce(member: Member, mention: Mention, reading: Reading, story: Story): void {
  if (isUnnamed(member)) return describe(member, mention, reading, story);
  const { described } = story;
  if (mention.kind !== 'name' || member.person <= 0 || !described || described.passage >= reading.index) return;
  story.described = undefined;
  if (reading.index - described.passage > NEAR || !isSame(described, member, mention, reading)) return;
  story.called.set(described.noun, member);
  story.memory.forget(described.member);
}

function describe(member: Member, { kind }: Mention, { index }: Reading, story: Story): void {
  const [noun = ''] = member.nouns;
  if (kind === 'described' && member.person > 0 && !isBodyNoun(noun) && !isDocument(noun))
    story.described = { member, noun, passage: index };
}

/** Called so where the name is; or the story's first words were of somebody, and the next ones begin with a name and nothing that says whose it is. */
function isSame(
  { member: { gender }, noun, passage }: NonNullable<Story['described']>,
  named: Member,
  { start, end, text }: Mention,
  { masked }: Reading,
): boolean {
  if (gender !== undefined && named.gender !== undefined && gender !== named.gender) return false;
  if (named.nouns.has(noun)) return true;
  const opens = passage === 0 && start < FIRST && text.includes(' ') && masked.startsWith(', ', end);
  return opens && named.nouns.size === 0 && !/[^s]s$/.test(noun) && !isStation(noun);
}
