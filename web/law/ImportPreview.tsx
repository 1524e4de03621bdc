import { number } from '#domain/kernel/vietnamese.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Preview } from './ImportPage.tsx';
import styles from './Law.module.css';
import { lawWords } from './words.ts';

interface ImportPreviewProps {
  readonly preview: Preview;
  readonly take: { readonly pending: boolean; readonly refusals: readonly ShownRefusal[]; readonly failure: Error | null };
  readonly onTake: () => void;
}

const kinds = { new: 'done', changed: 'info', same: 'plain' } as const;
const most = 200;

/** What the list would do: refused first, since nothing is taken while one stands. */
export function ImportPreview({ preview, take, onTake }: ImportPreviewProps) {
  const words = useWords(lawWords);
  const { counts, refusals, notes } = preview;
  const fresh = counts.new + counts.changed;
  const whyNot = refusals.length > 0 ? [words.fixFirst] : fresh === 0 ? [words.takeNothing] : [];
  return (
    <>
      <Section title={words.counts}>
        <div className={styles.counts} role="status">
          <Count label={words.newRows} value={counts.new} />
          <Count label={words.changedRows} value={counts.changed} />
          <Count label={words.sameRows} value={counts.same} />
          <Count label={words.refusedRows} value={counts.refused} error={refusals.length > 0} />
        </div>
        <div className={styles.take}>
          <Button kind="main" size="l" busy={take.pending} whyNot={whyNot} onClick={onTake}>
            {words.take(fresh)}
          </Button>
        </div>
        <RefusalList refusals={take.refusals} takesFocus />
        {take.failure && <Trouble error={take.failure} />}
      </Section>
      {refusals.length > 0 && <Refused refusals={refusals} />}
      {notes.length > 0 && (
        <Note>
          {notes.map((note) => (
            <p key={note.message}>{note.message}</p>
          ))}
        </Note>
      )}
      <Rows rows={preview.rows.filter((row) => row.outcome !== 'same').slice(0, most)} />
    </>
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

function Refused({ refusals }: { readonly refusals: readonly ShownRefusal[] }) {
  const words = useWords(lawWords);
  const columns: readonly Column<ShownRefusal>[] = [
    { key: 'place', head: words.place, cell: ({ at }) => <span className="nowrap">{at}</span> },
    { key: 'why', head: words.why, names: true, cell: ({ message }) => message },
  ];
  return (
    <Section title={words.refusals}>
      <DataTable
        caption={words.tableOf(words.refusals)}
        columns={columns}
        rows={refusals}
        rowKey={(refusal) => `${refusal.at} ${refusal.code}`}
        toneOf={() => 'error'}
        density="dense"
      />
    </Section>
  );
}

function Rows({ rows }: { readonly rows: Preview['rows'] }) {
  const words = useWords(lawWords);
  const columns: readonly Column<Preview['rows'][number]>[] = [
    { key: 'row', head: words.row, numeric: true, width: '70px', cell: (row) => row.row },
    {
      key: 'what',
      head: words.documents,
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
      head: words.changes,
      cell: (row) =>
        row.changes.map(({ field, before, after }) => (
          <span key={field} className={styles.under}>
            {field}: <del>{before ?? words.empty}</del> <ins>{after ?? words.empty}</ins>
          </span>
        )),
    },
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={words.rows}>
      <DataTable
        caption={words.tableOf(words.rows)}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.sheet}!${row.row}`}
        density="dense"
      />
    </Section>
  );
}
