/** What of a sent dossier tells one sending from another. */
export interface SentPart {
  /** A nominee's id, `meeting`, or a file's key. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'nominee' | 'meeting' | 'file';
  /** Its content, the same text for the same content. */
  readonly content: string;
}

/** One difference between two sendings (nội dung thay đổi so với lần gửi trước). */
export interface SentChange {
  readonly kind: SentPart['kind'];
  readonly name: string;
  readonly what: 'added' | 'dropped' | 'changed';
}

/** What a sending changed against the one before, in the order of the new one, what was dropped last. */
export function sentChanges(before: readonly SentPart[], after: readonly SentPart[]): readonly SentChange[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap(({ key, kind, name, content }): readonly SentChange[] => {
      const was = old.get(key);
      if (!was) return [{ kind, name, what: 'added' }];
      return was.content === content ? [] : [{ kind, name, what: 'changed' }];
    }),
    ...before.filter(({ key }) => !kept.has(key)).map(({ kind, name }): SentChange => ({ kind, name, what: 'dropped' })),
  ];
}
