/** One thing that is no longer as it was (điểm thay đổi); `null` where there was or is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The change of one field, or nothing when both are the same. */
export function changeOf(field: string, before: string | null, after: string | null): readonly FieldChange[] {
  return before === after ? [] : [{ field, before, after }];
}

/** What left and what joined a list of texts, each as a change of its own. */
export function listChanges(field: string, before: readonly string[], after: readonly string[]): readonly FieldChange[] {
  const left = before.filter((text) => !after.includes(text)).map((text) => ({ field, before: text, after: null }));
  const joined = after.filter((text) => !before.includes(text)).map((text) => ({ field, before: null, after: text }));
  return [...left, ...joined];
}
