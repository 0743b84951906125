import type { ItemDraft } from './item-draft.js';

/** The list with one entry moved to another place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

const isUntouched = ({ title, question, given }: ItemDraft): boolean =>
  title.trim() === (given?.title ?? '') && question.trim() === (given?.question ?? '');

/** The items of a template, after what was already written. */
export const withTemplate = (agenda: readonly ItemDraft[], template: readonly ItemDraft[]): ItemDraft[] => [
  ...agenda.filter((item) => !isUntouched(item)),
  ...template,
];
