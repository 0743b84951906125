import type { SessionRows, View } from '@app/dialogue';

/** Why there is nothing to read yet: what others write is in other languages, or is read by the moderator first. */
export function nothingKey(
  { personal }: Pick<View, 'personal'>,
  { languages, premoderated }: Pick<SessionRows, 'languages' | 'premoderated'>,
): 'hand.none' | 'hand.none-in-languages' | 'hand.none-held' {
  const read = personal.me.languages;
  if (read !== undefined && languages.some((tag) => !read.includes(tag))) return 'hand.none-in-languages';
  return premoderated ? 'hand.none-held' : 'hand.none';
}
