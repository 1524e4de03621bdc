import type { Column } from '../ui/DataTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { privacyWords } from './words.ts';

export interface KeptPart {
  readonly title: string;
  readonly isErased: boolean;
  readonly because: string | null;
  readonly count?: number;
}

/** Kinds of things that are kept, with their number where it may be told, and what erasure does to each. */
export function KeptTable({ parts, label }: { readonly parts: readonly KeptPart[]; readonly label: string }) {
  const words = useWords(privacyWords);
  const counts: Column<KeptPart> = { key: 'count', head: words.count, cell: ({ count }) => count, numeric: true };
  const columns: readonly Column<KeptPart>[] = [
    { key: 'what', head: words.what, cell: ({ title }) => title },
    ...(parts.some(({ count }) => count !== undefined) ? [counts] : []),
    { key: 'erasure', head: words.onErasure, cell: (part) => <OnErasure part={part} /> },
  ];
  return <DataTable caption={label} rows={parts} rowKey={({ title }) => title} columns={columns} density="dense" />;
}

function OnErasure({ part: { isErased, because } }: { readonly part: KeptPart }) {
  const words = useWords(privacyWords);
  if (!isErased) return words.keptBecause(because ?? '');
  return because ? words.erasedUnless(because) : <Tag kind="plain">{words.erased}</Tag>;
}
