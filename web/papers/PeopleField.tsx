import { type ReactNode, useId, useState } from 'react';
import { entriesOf, partsOf } from '#domain/papers/casePaper.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { groupWords } from './groupWords.ts';
import type { CasePaper } from './PapersPage.tsx';
import styles from './PeopleField.module.css';
import { type Known, usePaperPeople } from './usePaperPeople.ts';

type Column = NonNullable<CasePaper['fields'][number]['columns']>[number];
type Row = readonly string[];

interface PeopleFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly columns: readonly Column[];
  /** One alone: nothing is added or taken away. */
  readonly single: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const textOf = (rows: readonly Row[]): string =>
  rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) =>
      row
        .map((cell) => cell.replace(/[;|\n]/g, ',').trim())
        .join('; ')
        .replace(/[;\s]+$/, ''),
    )
    .join('\n');
const rowsOf = (text: string, count: number): readonly Row[] => entriesOf(text).map((entry) => partsOf(entry, count));

/** Entries that name people, in columns: names and offices taken from the staff, or written; a list may be pasted as text. */
export function PeopleField({ name, label, hint, columns, single, value, onChange }: PeopleFieldProps) {
  const words = useWords(groupWords);
  const [typed, setTyped] = useState({ text: value, rows: rowsOf(value, columns.length) });
  const [asText, setAsText] = useState(false);
  const head = useId();
  const known = usePaperPeople();
  const blank = columns.map(() => '');
  const kept = typed.text === value ? typed.rows : rowsOf(value, columns.length);
  const rows = kept.length > 0 ? kept : [blank];
  const change = (next: readonly Row[]) => {
    const text = textOf(next);
    setTyped({ text, rows: next });
    onChange(text);
  };
  const set = (at: number, row: Row) => change(rows.map((one, index) => (index === at ? row : one)));
  if (asText)
    return (
      <div>
        <TextArea
          name={name}
          label={label}
          hint={words.asTextHint(columns.map((one) => one.label))}
          rows={6}
          value={value}
          onChange={onChange}
        />
        <Button size="s" kind="quiet" icon="list" onClick={() => setAsText(false)}>
          {words.asRows}
        </Button>
      </div>
    );
  return (
    <div>
      <Field name={name} label={<span id={head}>{label}</span>} {...(hint ? { hint } : {})}>
        {(control) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the control that the field's label and errors name
          <div
            id={control.id}
            role="group"
            aria-labelledby={head}
            aria-describedby={control['aria-describedby']}
            className={styles.rows}
          >
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else that tells them apart
              <div key={at} className={styles.row}>
                <Cells {...{ name, columns, row, known, at }} onChange={(next) => set(at, next)} />
                {!single && (
                  <IconButton
                    icon="trash"
                    label={words.dropRow(at + 1)}
                    className={styles.drop}
                    onClick={() => change(rows.filter((_, index) => index !== at))}
                  />
                )}
              </div>
            ))}
          </div>
        )}
      </Field>
      {!single && (
        <div className={styles.acts}>
          <Button size="s" icon="plus" onClick={() => change([...rows, blank])}>
            {words.addRow}
          </Button>
          <Button size="s" kind="quiet" onClick={() => setAsText(true)}>
            {words.asText}
          </Button>
          <span className="ink-2">{words.rows(rows.filter((row) => row.some((cell) => cell.trim() !== '')).length)}</span>
        </div>
      )}
    </div>
  );
}

interface CellsProps {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly at: number;
  readonly known: ReturnType<typeof usePaperPeople>;
  readonly onChange: (row: Row) => void;
}

function Cells({ name, columns, row, at, known, onChange }: CellsProps) {
  const set = (column: number, text: string) =>
    onChange(columns.map((_, index) => (index === column ? text : (row[index] ?? ''))));
  /** Who is taken from the staff brings their office, where the entry has a column for it. */
  const take = (column: number, one: Known) =>
    onChange(
      columns.map(({ fills }, index) => {
        if (index === column) return one.label;
        return fills === 'office' && one.office ? one.office : (row[index] ?? '');
      }),
    );
  return (
    <div className={styles.cells}>
      {columns.map(({ label, fills }, column) => (
        <SuggestField
          key={label}
          name={`${name}.${at}.${column}`}
          label={label}
          value={row[column] ?? ''}
          options={known(fills)}
          onChange={(text) => set(column, text)}
          onPick={(one) => take(column, one)}
        />
      ))}
    </div>
  );
}
