import { useState } from 'react';
import * as api from '#api/evaluations.ts';
import { isVotedOn, type RoundTitle, votedTitles } from '#domain/evaluations/titles.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Grade, grades } from '#domain/law/evaluationRules.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import { beforeText, NameCell } from './EntryGrid.tsx';
import type { Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import type { People, Person } from './PeopleView.tsx';
import { type EvaluationsWords, evaluationsWords } from './words.ts';

interface Row {
  readonly grade: Grade | null;
  /** Those who agreed, by title. */
  readonly votes: Readonly<Partial<Record<RoundTitle, number | null>>>;
}

const noRow: Row = { grade: null, votes: {} };
const fields = { 'advanced-worker': 'advancedWorker', 'emulation-soldier': 'emulationSoldier' } as const satisfies Readonly<
  Record<RoundTitle, string>
>;

interface Typed {
  readonly heldOn: Day | null;
  readonly total: number | null;
  readonly present: number | null;
  readonly form: 'show-of-hands' | 'secret';
  readonly rows: Readonly<Record<string, Row>>;
}

const blank: Typed = { heldOn: null, total: null, present: null, form: 'show-of-hands', rows: {} };
const isWritten = (row: Row | undefined): row is Row =>
  row !== undefined && (row.grade !== null || Object.values(row.votes).some((votes) => votes !== null));

/** The council's sitting from its minutes: who could vote, who was there, the result of each person. */
export function SittingForm({ round, people }: { readonly round: Round; readonly people: People }) {
  const words = useWords(evaluationsWords);
  const [scans, setScans] = useState<readonly File[]>([]);
  const draft = useDraft<Typed>(`evaluation-votes.${round.id}`, blank);
  const set = fieldsOf(draft);
  const typed = draft.value;
  const write = useWrite(api.holdSitting, {
    onDone: ({ people: count }) => {
      draft.clear();
      setScans([]);
      toast(words.sittingToast(count));
    },
  });
  const titles = votedTitles(round.settings);
  const listed = people.people.filter(({ out, isHead }) => out === null && !isHead);
  const sent = listed.filter(({ personId }) => isWritten(typed.rows[personId]));
  const missing = [
    ...(typed.heldOn ? [] : [words.missing.day]),
    ...(typed.total && typed.present ? [] : [words.missing.counts]),
    ...(sent.length > 0 ? [] : [words.missing.rows]),
  ];
  const submit = () => {
    const { heldOn, total, present, form } = typed;
    if (!heldOn || !total || !present || missing.length > 0) return;
    const rows = sent.map(({ personId }) => {
      const { grade, votes } = typed.rows[personId]!;
      const cast = titles.map((title) => [fields[title], votes[title] ?? null] as const);
      return { personId, grade, ...Object.fromEntries(cast) };
    });
    write.write({ roundId: round.id, heldOn, total, present, form, rows, ...(scans[0] ? { paper: scans[0] } : {}) });
  };
  const change = (personId: string, part: Partial<Row>) =>
    set('rows')({ ...typed.rows, [personId]: { ...noRow, ...typed.rows[personId], ...part } });
  const at = (personId: string) => sent.findIndex((one) => one.personId === personId);
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={words.works.sitting}>
      <div className={styles.two}>
        <DateField name="heldOn" label={words.heldOn} value={typed.heldOn} onChange={set('heldOn')} />
        <NumberField name="total" label={words.members} min={1} digits={0} value={typed.total} onChange={set('total')} />
        <NumberField name="present" label={words.present} min={1} digits={0} value={typed.present} onChange={set('present')} />
        <SelectField
          name="form"
          label={words.form}
          options={(['show-of-hands', 'secret'] as const).map((value) => ({ value, label: words.forms[value] }))}
          value={typed.form}
          onChange={set('form')}
        />
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
        caption={words.layers.council}
        columns={columnsOf(words, { round, titles, rows: typed.rows, change, at })}
        rows={listed}
        rowKey={({ personId }) => personId}
        numbered
        density="dense"
        fold={{
          brief: ({ personId }) => briefOf(typed.rows[personId], words),
          label: ({ fullName }) => words.openRow(fullName),
          isHeldOpen: ({ personId }) => write.refusals.length > 0 && isWritten(typed.rows[personId]),
        }}
      />
      {write.failure && <Trouble error={write.failure} />}
      <div>
        <Button type="submit" kind="main" busy={write.pending} whyNot={missing}>
          {words.enterRows(sent.length)}
        </Button>
      </div>
    </Form>
  );
}

/** What a row holds, short enough for the end of a line. */
function briefOf(row: Row | undefined, words: EvaluationsWords): string {
  if (!isWritten(row)) return words.rowEmpty;
  return row.grade ? words.short[row.grade] : words.rowFilled;
}

interface GridState {
  readonly round: Round;
  readonly titles: readonly RoundTitle[];
  readonly rows: Typed['rows'];
  readonly change: (personId: string, part: Partial<Row>) => void;
  readonly at: (personId: string) => number;
}

function columnsOf(words: EvaluationsWords, { round, titles, rows, change, at }: GridState): readonly Column<Person>[] {
  const nameOf = (personId: string, field: string) =>
    at(personId) < 0 ? `r.${personId}.${field}` : `rows.${at(personId)}.${field}`;
  const votes = (title: RoundTitle): Column<Person> => ({
    key: title,
    head: words.votesFor[title],
    cell: ({ personId, fullName, registered }) =>
      isVotedOn(title, registered, round.settings) ? (
        <NumberField
          name={nameOf(personId, fields[title])}
          label={words.cellOf(words.votesFor[title], fullName)}
          quiet
          min={0}
          digits={0}
          value={rows[personId]?.votes[title] ?? null}
          onChange={(agree) => change(personId, { votes: { ...rows[personId]?.votes, [title]: agree } })}
        />
      ) : null,
  });
  return [
    { key: 'name', head: words.person, cell: ({ fullName, position }) => <NameCell fullName={fullName} position={position} /> },
    { key: 'before', head: words.before, cell: ({ layers }) => beforeText(layers, words) },
    {
      key: 'grade',
      head: words.gradeColumn,
      cell: ({ personId, fullName }) => (
        <div className={styles.cell}>
          <SelectField
            name={nameOf(personId, 'grade')}
            label={words.cellOf(words.gradeColumn, fullName)}
            quiet
            options={grades.map((value) => ({ value, label: words.short[value] }))}
            value={rows[personId]?.grade ?? null}
            onChange={(grade) => change(personId, { grade })}
          />
        </div>
      ),
    },
    ...titles.map(votes),
  ];
}
