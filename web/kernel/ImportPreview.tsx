import { useState } from 'react';
import type * as org from '#api/org.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { upperFirst } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Output } from './client.ts';
import styles from './Import.module.css';
import { importWords } from './importWords.ts';
import { Trouble } from './Trouble.tsx';

type Preview = Output<typeof org.previewUnitImport>;

interface ImportPreviewProps {
  readonly preview: Preview;
  readonly take: { readonly pending: boolean; readonly refusals: readonly ShownRefusal[]; readonly failure: Error | null };
  readonly takes: (rows: number) => string;
  readonly onTake: () => void;
}

/** What the list would do: refused first, since nothing is taken while one stands. */
export function ImportPreview({ preview, take, takes, onTake }: ImportPreviewProps) {
  const words = useWords(importWords);
  const { counts, refusals, warnings, notes } = preview;
  const fresh = counts.new + counts.changed;
  const whyNot = refusals.length > 0 ? [words.fixFirst] : fresh === 0 ? [words.takeNothing] : [];
  return (
    <>
      <Section title={words.counts}>
        <Counts counts={counts} />
        <div className={styles.take}>
          <Button kind="main" size="l" busy={take.pending} whyNot={whyNot} onClick={onTake}>
            {takes(fresh)}
          </Button>
        </div>
        <RefusalList refusals={take.refusals} takesFocus />
        {take.failure && <Trouble error={take.failure} />}
      </Section>
      {refusals.length > 0 && (
        <Section title={words.refusals} aside={words.refusalsAside(refusals.length)}>
          <Cells caption={words.refusals} cells={refusals} tone="error" />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={words.warnings}>
          <Cells caption={words.warnings} cells={warnings} tone="risk" />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={words.notes}>
          <Note>
            {notes.map((note) => (
              <p key={note.message}>{note.message}</p>
            ))}
          </Note>
        </Section>
      )}
      <Rows rows={preview.rows} />
    </>
  );
}

/** How many rows would do what. */
export function Counts({ counts }: Pick<Preview, 'counts'>) {
  const words = useWords(importWords);
  return (
    <div className={styles.counts} role="status">
      <Count label={words.newRows} value={counts.new} />
      <Count label={words.changedRows} value={counts.changed} />
      <Count label={words.sameRows} value={counts.same} />
      <Count label={words.refusedRows} value={counts.refused} error={counts.refused > 0} />
    </div>
  );
}

function Count({ label, value, error = false }: { readonly label: string; readonly value: number; readonly error?: boolean }) {
  return (
    <p className={styles.count} data-tone={error ? 'error' : undefined}>
      <b>{number(value)}</b>
      {label}
    </p>
  );
}

/** Each place with its reason. */
export function Cells({
  caption,
  cells,
  tone,
}: {
  readonly caption: string;
  readonly cells: readonly ShownRefusal[];
  readonly tone: 'error' | 'risk';
}) {
  const words = useWords(importWords);
  const placeOf = ({ facts }: ShownRefusal) => `${facts?.column ?? ''}${Number(facts?.row ?? 0) > 0 ? facts?.row : ''}`;
  const columns: readonly Column<ShownRefusal>[] = [
    { key: 'sheet', head: words.sheet, cell: ({ facts }) => <span className="nowrap">{facts?.sheet ?? ''}</span> },
    { key: 'row', head: words.row, numeric: true, cell: ({ facts }) => (Number(facts?.row ?? 0) > 0 ? facts?.row : '') },
    {
      key: 'column',
      head: words.column,
      width: '22%',
      cell: ({ facts }) => [facts?.column, facts?.header].filter(Boolean).join(' · '),
    },
    { key: 'why', head: words.why, names: true, cell: (cell) => reasonOf(cell) },
  ];
  return (
    <DataTable
      caption={words.tableOf(caption)}
      columns={columns}
      rows={cells}
      rowKey={(cell) => `${placeOf(cell)} ${cell.code} ${cell.message}`}
      toneOf={() => tone}
      density="dense"
    />
  );
}

/** The place stands in its own columns; the sentence need not begin with it again. */
function reasonOf({ message }: ShownRefusal): string {
  const bare = message.replace(/^(Bảng|Sheet) “[^”]*”, (ô|cell|hàng|row) [^:]*: /, '');
  return upperFirst(bare);
}

const atFirst = 100;
const kinds = { new: 'done', changed: 'info', same: 'plain', refused: 'error' } as const;

type PreviewRow = Omit<Preview['rows'][number], 'outcome'> & { readonly outcome: keyof typeof kinds };

function Rows({ rows }: { readonly rows: Preview['rows'] }) {
  const words = useWords(importWords);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, atFirst);
  if (rows.length === 0) return null;
  return (
    <Section title={words.rows} aside={words.firstRows(shown.length, rows.length)}>
      <RowsTable rows={shown} />
      {shown.length < rows.length && (
        <p className={styles.more}>
          <Button onClick={() => setAll(true)}>{words.allRows}</Button>
        </p>
      )}
    </Section>
  );
}

/** Rows with what each would do. */
export function RowsTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const words = useWords(importWords);
  const columns: readonly Column<PreviewRow>[] = [
    { key: 'row', head: words.row, numeric: true, width: '70px', cell: (row) => row.row },
    {
      key: 'what',
      head: words.what,
      names: true,
      cell: (row) => (
        <>
          {row.label}
          <span className={styles.under}>{row.detail}</span>
        </>
      ),
    },
    { key: 'outcome', head: words.outcome, cell: (row) => <Tag kind={kinds[row.outcome]}>{words.outcomes[row.outcome]}</Tag> },
    {
      key: 'changes',
      head: words.changedRows,
      cell: (row) =>
        row.changes.map(({ field, before, after }) => (
          <span key={field} className={styles.under}>
            {field}: <del>{before ?? words.empty}</del> <ins>{after ?? words.empty}</ins>
          </span>
        )),
    },
  ];
  return (
    <DataTable
      caption={words.tableOf(words.rows)}
      columns={columns.filter(({ key }) => key !== 'changes' || rows.some(({ changes }) => changes.length > 0))}
      rows={rows}
      rowKey={(row) => `${row.sheet}!${row.row}`}
      density="dense"
    />
  );
}
