import { type ReactNode, useState } from 'react';
import * as api from '#api/imports.ts';
import { Cells, Counts, RowsTable } from '../kernel/ImportPreview.tsx';
import { importWords } from '../kernel/importWords.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Pager } from '../ui/Pager.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Imports.module.css';
import type { Shown } from './importState.ts';
import { importsWords } from './words.ts';

/** What the list would do, and the act that takes it; refused rows first, since nothing is taken while one stands. */
export function Weighed({ shown, children }: { readonly shown: Shown; readonly children: ReactNode }) {
  const words = useWords(importsWords);
  const own = useWords(importWords);
  const take = useWrite(api.takeImport);
  const { counts, refusals, refusalsTotal, warnings, notes } = shown;
  return (
    <>
      <Section title={words.preview}>
        <Counts counts={counts} />
        <p className={`small ink-2 ${styles.after}`}>{words.sure}</p>
        <div className={`${styles.acts} ${styles.after}`}>
          <Button
            kind="main"
            size="l"
            busy={take.pending}
            whyNot={shown.whyNot.take.map(({ message }) => message)}
            onClick={() => take.write({ importId: shown.id, version: shown.version })}
          >
            {words.take(counts.new + counts.changed)}
          </Button>
          {children}
        </div>
        <RefusalList refusals={take.refusals} takesFocus />
        {take.failure && <Trouble error={take.failure} />}
      </Section>
      {refusals.length > 0 && (
        <Section title={own.refusals} aside={own.refusalsAside(refusalsTotal)}>
          {refusals.length < refusalsTotal && <p className="ink-2">{words.more(refusals.length, refusalsTotal)}</p>}
          <Cells caption={own.refusals} cells={refusals} tone="error" />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={own.warnings}>
          {warnings.length < shown.warningsTotal && <p className="ink-2">{words.more(warnings.length, shown.warningsTotal)}</p>}
          <Cells caption={own.warnings} cells={warnings} tone="risk" />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={own.notes}>
          <Note>
            {notes.map((note) => (
              <p key={note.message}>{note.message}</p>
            ))}
          </Note>
        </Section>
      )}
      <Rows shown={shown} />
    </>
  );
}

type Outcome = 'new' | 'changed' | 'same' | 'refused';
const outcomes = ['new', 'changed', 'same', 'refused'] as const;

function Rows({ shown: { id: importId, version } }: { readonly shown: Shown }) {
  const words = useWords(importsWords);
  const own = useWords(importWords);
  const [outcome, setOutcome] = useState<Outcome | 'all'>('all');
  const asked = { importId, version, outcome };
  const [page, setPage] = usePage(asked);
  const read = useRead(
    api.listImportRows,
    { importId, page, size: 50, ...(outcome === 'all' ? {} : { outcome }) },
    { keepShown: true },
  );
  return (
    <Loaded read={read}>
      {({ rows, total, pages, page: at }) => (
        <Section title={own.rows} aside={own.firstRows(rows.length, total)}>
          <SelectField
            name="outcome"
            label={words.shows}
            options={[
              { value: 'all', label: words.allOutcomes },
              ...outcomes.map((value) => ({ value, label: words.outcomes[value] })),
            ]}
            value={outcome}
            onChange={setOutcome}
          />
          <RowsTable rows={rows} />
          <Pager of={own.rows} page={at} pages={pages} onPage={setPage} />
        </Section>
      )}
    </Loaded>
  );
}
