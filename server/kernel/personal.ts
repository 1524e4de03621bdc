import type { RawBuilder } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { RetentionReason } from '#domain/law/retention.ts';

/** What happens to rows when the person's data are erased: gone (all, or those that `only` lets go), or kept for a reason. */
export type OnErasure =
  | { readonly does: 'delete'; readonly only?: (today: Day) => RawBuilder<boolean>; readonly else?: RetentionReason }
  | { readonly does: 'keep'; readonly because: RetentionReason; readonly keepsName?: true };

/**
 * What a feature keeps about a person through one column that leads to them. A column is shown as `column`, as
 * `column@words of its values`, or as `key>table.column` of what `key` leads to.
 */
export interface Kept {
  readonly table: string;
  readonly column: string;
  /** What it is, in Vietnamese. */
  readonly title: string;
  readonly shows: readonly string[];
  readonly onErasure: OnErasure;
}

/** The person's own matter. */
export function about(
  of: `${string}.${string}`,
  title: string,
  shows: readonly string[],
  onErasure: OnErasure = { does: 'delete' },
): Kept {
  const [table, column] = of.split('.') as [string, string];
  return { table, column, title, shows, onErasure };
}

/** What the person did in office: who recorded, signed or decided stays with the record. */
export function actedIn(of: `${string}.${string}`, title: string, ...shows: readonly string[]): Kept {
  return about(of, title, shows, { does: 'keep', because: 'official-act' });
}

export const keep = (because: RetentionReason): OnErasure => ({ does: 'keep', because });

/** On an issued paper under or in which the name stands: as long as that paper, the name stays too. */
export const issued: OnErasure = { does: 'keep', because: 'decision-issued', keepsName: true };
