import { type ReactNode, useState } from 'react';
import * as api from '#api/org.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite, type Write } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { upperFirst } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './Org.module.css';
import { reorganisationWords } from './reorganisationWords.ts';
import type { Acts } from './wish.ts';

interface SheetSectionProps {
  readonly onDay: Day | null;
  readonly onRead: (acts: Acts) => void;
}

type Which = 'acts' | 'mergers';

/** The acts of a table: one that was filled in, or a published one that says in words what each place was made of. */
export function SheetSection({ onDay, onRead }: SheetSectionProps) {
  const words = useWords(reorganisationWords);
  const [which, setWhich] = useState<Which>('acts');
  return (
    <Section
      title={words.fromSheet}
      aside={
        <Button size="s" icon="download" href={api.reorganisationTemplate.path} download>
          {words.template}
        </Button>
      }
    >
      <div className={styles.form}>
        <Segments
          label={words.whichTable}
          options={[
            { value: 'acts', label: words.tableOfActs },
            { value: 'mergers', label: words.tableInWords },
          ]}
          value={which}
          onChange={setWhich}
        />
        <p className="ink-2">{onDay === null ? words.dayFirst : which === 'acts' ? words.sheetWhy : words.mergersWhy}</p>
      </div>
      {onDay !== null && which === 'acts' && <ActsTable onDay={onDay} onRead={onRead} />}
      {onDay !== null && which === 'mergers' && <MergerTable onDay={onDay} onRead={onRead} />}
    </Section>
  );
}

interface TableProps {
  readonly onDay: Day;
  readonly onRead: (acts: Acts) => void;
}

/** The acts of a filled spreadsheet, or every cell that keeps it from being taken. */
function ActsTable({ onDay, onRead }: TableProps) {
  const words = useWords(reorganisationWords);
  const read = useWrite(api.readReorganisationSheet, {
    rereads: false,
    onDone: ({ foundings, acts, refusals }) => refusals.length === 0 && onRead({ foundings, acts }),
  });
  const { result } = read;
  return (
    <>
      <TableFile label={words.sheetFile} hint={words.sheetHint} accept=".xlsx,.csv" onDay={onDay} read={read}>
        {result?.refusals.length === 0 && (
          <Note kind="done" live>
            <p>{words.readRows(result.rows, result.acts.length)}</p>
            {result.notes.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </Note>
        )}
      </TableFile>
      {result && result.refusals.length > 0 && <Refused cells={result.refusals} />}
    </>
  );
}

const mostCells = 200;

/** How the rows of a published table end on the units that stand, and what of them a person decides. */
function MergerTable({ onDay, onRead }: TableProps) {
  const words = useWords(reorganisationWords);
  const read = useWrite(api.readMergerTable, {
    rereads: false,
    onDone: ({ foundings, acts, refusals }) => refusals.length === 0 && acts.length > 0 && onRead({ foundings, acts }),
  });
  const { result } = read;
  const open = result?.toDecide ?? [];
  return (
    <>
      <TableFile label={words.mergerFile} hint={words.mergerHint} accept=".xlsx,.csv,.tsv" onDay={onDay} read={read}>
        {result?.refusals.length === 0 && (
          <Note kind={open.length > 0 ? 'risk' : 'done'} title={words.mergersRead(result.counts)} live>
            <p>{words.mergersEnd(result.counts)}</p>
          </Note>
        )}
      </TableFile>
      {result && result.refusals.length > 0 && <Refused cells={result.refusals} />}
      {open.length > 0 && (
        <Section title={words.toDecide} level={3} aside={words.shownOf(Math.min(mostCells, open.length), open.length)}>
          <p className="ink-2">{words.toDecideWhy}</p>
          <Cells caption={words.toDecide} cells={open.slice(0, mostCells)} tone="risk" />
        </Section>
      )}
    </>
  );
}

interface TableFileProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onDay: Day;
  readonly read: Pick<Write<typeof api.readMergerTable>, 'refusals' | 'pending' | 'failure' | 'write' | 'reset'>;
  /** What is said of a table that was read. */
  readonly children: ReactNode;
}

/** The file is read as soon as it is chosen. */
function TableFile({ label, hint, accept, onDay, read, children }: TableFileProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    read.reset();
    if (chosen[0]) read.write({ file: chosen[0], onDay });
  };
  return (
    <div className={styles.form}>
      <Form onSubmit={() => undefined} refusals={read.refusals}>
        <FileField name="file" label={label} hint={hint} accept={accept} value={files} onChange={choose} />
      </Form>
      {read.pending && <Skeleton lines={3} />}
      {read.failure && <Trouble error={read.failure} />}
      {children}
    </div>
  );
}

function Refused({ cells }: { readonly cells: readonly ShownRefusal[] }) {
  const words = useWords(reorganisationWords);
  return (
    <>
      <Note kind="error" title={words.sheetRefused(cells.length)} live>
        {words.sheetRefusedWhy}
      </Note>
      <Cells caption={words.why} cells={cells} tone="error" />
    </>
  );
}

interface CellsProps {
  readonly caption: string;
  readonly cells: readonly ShownRefusal[];
  readonly tone: 'error' | 'risk';
}

/** Each place in the file with what is said of it. */
function Cells({ caption, cells, tone }: CellsProps) {
  const words = useWords(reorganisationWords);
  const columns: readonly Column<ShownRefusal>[] = [
    { key: 'place', head: words.place, width: '18%', cell: ({ at }) => <span className="nowrap">{at}</span> },
    { key: 'why', head: caption, names: true, cell: ({ message }) => upperFirst(bare(message)) },
  ];
  return (
    <DataTable
      caption={words.tableOf(caption)}
      columns={columns}
      rows={cells}
      rowKey={({ at, code, message }) => `${at} ${code} ${message}`}
      toneOf={() => tone}
      density="dense"
    />
  );
}

/** The place stands in its own column; the sentence need not begin with it again. */
const bare = (message: string) => message.replace(/^(Bảng|Sheet) “[^”]*”, (ô|cell|hàng|row) [^:]*: /, '');
