import { useState } from 'react';
import * as api from '#api/evaluations.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Grade, grades } from '#domain/law/evaluationRules.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import type { People, Person } from './PeopleView.tsx';
import { type EvaluationsWords, evaluationsWords } from './words.ts';

const entered = ['self', 'team', 'head'] as const;
type Layer = (typeof entered)[number];

interface Row {
  readonly general: number | null;
  readonly results: number | null;
  readonly grade: Grade | null;
  readonly remark: string;
}
type Typed = Readonly<Record<string, Row>>;

const blank: Row = { general: null, results: null, grade: null, remark: '' };
const isWritten = (row: Row | undefined): row is Row =>
  row !== undefined && (row.grade !== null || row.general !== null || row.results !== null);

/** The whole unit in one grid: one layer, one day, one scan; all rows that are written, or none. */
export function EntryGrid({ round, people }: { readonly round: Round; readonly people: People }) {
  const words = useWords(evaluationsWords);
  const [layer, setLayer] = useState<Layer>('head');
  const [onDay, setOnDay] = useState<Day | null>(null);
  const [scans, setScans] = useState<readonly File[]>([]);
  const draft = useDraft<Typed>(`evaluation-grid.${round.id}.${layer}`, {});
  const write = useWrite(api.enterLayer, {
    onDone: ({ entered: count }) => {
      draft.clear();
      setScans([]);
      toast(words.enteredToast(count));
    },
  });
  const listed = people.people.filter((one) => one.out === null && !(layer === 'head' && one.isHead));
  const sent = listed.filter(({ personId }) => isWritten(draft.value[personId]));
  const missing = [...(onDay ? [] : [words.missing.day]), ...(sent.length > 0 ? [] : [words.missing.rows])];
  const submit = () => {
    if (!onDay || missing.length > 0) return;
    const rows = sent.map(({ personId }) => ({ personId, ...draft.value[personId]! }));
    write.write({ roundId: round.id, layer, onDay, rows, ...(scans[0] ? { paper: scans[0] } : {}) });
  };
  const change = (personId: string, part: Partial<Row>) =>
    draft.change((typed) => ({ ...typed, [personId]: { ...blank, ...typed[personId], ...part } }));
  const state: GridState = { typed: draft.value, change, at: (personId) => sent.findIndex((one) => one.personId === personId) };
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={words.works.entries}>
      <div className={styles.two}>
        <SelectField
          name="layer"
          label={words.layer}
          hint={words.layerHints[layer]}
          options={entered.map((value) => ({ value, label: words.layers[value] }))}
          value={layer}
          onChange={setLayer}
        />
        <DateField name="onDay" label={words.layerDays[layer]} value={onDay} onChange={setOnDay} />
        <FileField
          name="paper"
          label={words.scan}
          hint={words.scanHint}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          optional
          value={scans}
          onChange={setScans}
        />
      </div>
      <DataTable
        caption={words.layers[layer]}
        columns={columnsOf(words, state)}
        rows={listed}
        rowKey={({ personId }) => personId}
        numbered
        density="dense"
        fold={{
          brief: ({ personId }) => briefOf(draft.value[personId], words),
          label: ({ fullName }) => words.openRow(fullName),
          isHeldOpen: ({ personId }) => write.refusals.length > 0 && isWritten(draft.value[personId]),
        }}
      />
      {write.failure && <Trouble error={write.failure} />}
      <ActionBar
        label={words.works.entries}
        actions={
          <Button type="submit" kind="main" busy={write.pending} whyNot={missing}>
            {words.enterRows(sent.length)}
          </Button>
        }
      >
        <b>{words.ready(sent.length, listed.length)}</b>
        {draft.savedAt && <span className={styles.hint}> {words.keptAt(hourText(draft.savedAt))}</span>}
      </ActionBar>
    </Form>
  );
}

/** What a row holds, short enough for the end of a line. */
function briefOf(row: Row | undefined, words: EvaluationsWords): string {
  if (!isWritten(row)) return words.rowEmpty;
  if (row.grade) return words.short[row.grade];
  return pointsText((row.general ?? 0) + (row.results ?? 0));
}

interface GridState {
  readonly typed: Typed;
  readonly change: (personId: string, part: Partial<Row>) => void;
  /** Place among the rows that would be sent, so that refusals find their field; -1 for the others. */
  readonly at: (personId: string) => number;
}

function columnsOf(words: EvaluationsWords, { typed, change, at }: GridState): readonly Column<Person>[] {
  const nameOf = (personId: string, field: string) =>
    at(personId) < 0 ? `r.${personId}.${field}` : `rows.${at(personId)}.${field}`;
  const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100));
  const part = (key: 'general' | 'results', label: string): Column<Person> => ({
    key,
    head: label,
    cell: ({ personId, fullName, frame }) => {
      const value = typed[personId]?.[key] ?? null;
      return (
        frame && (
          <NumberField
            name={nameOf(personId, key)}
            label={words.cellOf(label, fullName)}
            quiet
            min={0}
            max={frame[key] / 100}
            value={value === null ? null : value / 100}
            onChange={(points) => change(personId, { [key]: hundredths(points) })}
          />
        )
      );
    },
  });
  return [
    { key: 'name', head: words.person, cell: ({ fullName, position }) => <NameCell fullName={fullName} position={position} /> },
    { key: 'before', head: words.before, cell: ({ layers }) => beforeText(layers, words) },
    part('general', words.general),
    part('results', words.results),
    {
      key: 'grade',
      head: words.gradeColumn,
      cell: ({ personId, fullName }) => (
        <div className={styles.cell} id={`o-${nameOf(personId, 'personId').replaceAll('.', '-')}`}>
          <SelectField
            name={nameOf(personId, 'grade')}
            label={words.cellOf(words.gradeColumn, fullName)}
            quiet
            options={grades.map((value) => ({ value, label: words.short[value] }))}
            value={typed[personId]?.grade ?? null}
            onChange={(grade) => change(personId, { grade })}
          />
        </div>
      ),
    },
    {
      key: 'remark',
      head: words.remarkColumn,
      cell: ({ personId, fullName }) => (
        <TextField
          name={nameOf(personId, 'remark')}
          label={words.cellOf(words.remarkColumn, fullName)}
          quiet
          maxLength={3000}
          value={typed[personId]?.remark ?? ''}
          onChange={(remark) => change(personId, { remark })}
        />
      ),
    },
  ];
}

/** A person's name over the position. */
export function NameCell({ fullName, position }: { readonly fullName: string; readonly position: string }) {
  return (
    <>
      {fullName}
      <div className={styles.small}>{position}</div>
    </>
  );
}

/** What earlier layers say, in short. */
export function beforeText(layers: Person['layers'], words: EvaluationsWords): string {
  const said = (['self', 'team', 'head'] as const).flatMap((key) => {
    const grade = layers[key]?.grade;
    return grade ? [`${words.layersShort[key]}: ${words.short[grade]}`] : [];
  });
  return said.join('; ');
}
