import { useState } from 'react';
import * as api from '#api/org.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './Org.module.css';
import { reorganisationWords } from './reorganisationWords.ts';
import type { Acts } from './wish.ts';

interface SheetSectionProps {
  readonly onDay: Day | null;
  readonly onRead: (acts: Acts) => void;
}

/** The acts of a filled spreadsheet, or every cell that keeps it from being taken. */
export function SheetSection({ onDay, onRead }: SheetSectionProps) {
  const words = useWords(reorganisationWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const read = useWrite(api.readReorganisationSheet, {
    rereads: false,
    onDone: ({ foundings, acts, refusals }) => refusals.length === 0 && onRead({ foundings, acts }),
  });
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    read.reset();
    if (chosen[0] && onDay !== null) read.write({ file: chosen[0], onDay });
  };
  const { result } = read;
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
        <p className="ink-2">{onDay === null ? words.dayFirst : words.sheetWhy}</p>
        {onDay !== null && (
          <Form onSubmit={() => undefined} refusals={read.refusals}>
            <FileField
              name="file"
              label={words.sheetFile}
              hint={words.sheetHint}
              accept=".xlsx,.csv"
              value={files}
              onChange={choose}
            />
          </Form>
        )}
        {read.pending && <Skeleton lines={3} />}
        {read.failure && <Trouble error={read.failure} />}
        {result?.refusals.length === 0 && (
          <Note kind="done" live>
            <p>{words.readRows(result.rows, result.acts.length)}</p>
            {result.notes.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </Note>
        )}
      </div>
      {result && result.refusals.length > 0 && <Refused cells={result.refusals} />}
    </Section>
  );
}

function Refused({ cells }: { readonly cells: readonly ShownRefusal[] }) {
  const words = useWords(reorganisationWords);
  const columns: readonly Column<ShownRefusal>[] = [
    { key: 'place', head: words.place, width: '24%', cell: ({ at }) => <span className="nowrap">{at}</span> },
    { key: 'why', head: words.why, names: true, cell: ({ message }) => message },
  ];
  return (
    <>
      <Note kind="error" title={words.sheetRefused(cells.length)} live>
        {words.sheetRefusedWhy}
      </Note>
      <DataTable
        caption={words.tableOf(words.why)}
        columns={columns}
        rows={cells}
        rowKey={({ at, code, message }) => `${at} ${code} ${message}`}
        toneOf={() => 'error'}
        density="dense"
      />
    </>
  );
}
