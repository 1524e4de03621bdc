import * as api from '#api/routines.ts';
import { routineStart } from '#domain/activities/routine.ts';
import { type Day, dayOf } from '#domain/kernel/day.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Routines.module.css';
import { routineWords } from './routineWords.ts';
import type { Proposal, Routine, RoutineYear } from './useRoutines.ts';

interface Typed {
  readonly what: string;
  readonly rhythm: 'week' | 'month';
  readonly lineCode: string | null;
  /** A role, or a person's id. */
  readonly keeper: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

const roles = ['clerk', 'unit-head', 'union-chair', 'member'] as const;
type Role = (typeof roles)[number];

interface RoutineFormProps {
  readonly year: RoutineYear;
  /** The one that is changed, the plan's line that is confirmed, or neither. */
  readonly of: Routine | Proposal | null;
  readonly onClose: () => void;
}

/** Confirms what comes again, from the plan or by hand, or changes it. */
export function RoutineForm({ year, of, onClose }: RoutineFormProps) {
  const words = useWords(routineWords);
  const standing = of && 'keeper' in of ? of : null;
  const planLine = standing ? standing.planLine : of && 'line' in of ? of.line : null;
  const draft = useDraft<Typed>(`routine.${year.campaignId}.${standing?.id ?? planLine ?? 'moi'}`, begin(year, of));
  const set = fieldsOf(draft);
  const typed = draft.value;
  const options = {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      onClose();
    },
  };
  const confirm = useWrite(api.confirmRoutine, options);
  const change = useWrite(api.changeRoutine, options);
  const missing = missingIn(typed, words);
  const submit = () => {
    if (missing.length > 0) return;
    const { what, rhythm, lineCode, keeper, from, to } = typed;
    const said = { what, rhythm, lineCode: lineCode!, keeper: keeperOf(keeper!), from: from!, to: to!, planLine };
    if (standing) change.write({ ...said, routineId: standing.id, version: standing.version });
    else confirm.write({ ...said, campaignId: year.campaignId });
  };
  return (
    <FormDialog
      title={words.formTitle}
      act={standing ? words.save : words.confirm}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={standing ? change : confirm}
    >
      <TextField name="what" label={words.what} maxLength={300} value={typed.what} onChange={set('what')} />
      <div className={styles.two}>
        <SelectField
          name="rhythm"
          label={words.rhythm}
          options={(['week', 'month'] as const).map((value) => ({ value, label: words.rhythms[value] }))}
          value={typed.rhythm}
          onChange={set('rhythm')}
        />
        <PickField
          name="keeper"
          label={words.keeper}
          options={[
            ...roles.map((value) => ({ value, label: words.roles[value] })),
            ...year.staff.map(({ personId, fullName }) => ({ value: personId, label: fullName })),
          ]}
          value={typed.keeper}
          onChange={set('keeper')}
        />
      </div>
      <PickField
        name="lineCode"
        label={words.line}
        options={year.lines.map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        value={typed.lineCode}
        onChange={set('lineCode')}
      />
      <div className={styles.two}>
        <DateField name="from" label={words.from} hint={words.fromHint} value={typed.from} onChange={set('from')} />
        <DateField name="to" label={words.to} value={typed.to} onChange={set('to')} />
      </div>
    </FormDialog>
  );
}

const keeperOf = (chosen: string) =>
  roles.includes(chosen as Role)
    ? ({ kind: 'seat', role: chosen as Role } as const)
    : ({ kind: 'person', personId: chosen } as const);

function begin(year: RoutineYear, of: Routine | Proposal | null): Typed {
  const whole = { from: routineStart(year.year, year.today), to: dayOf(year.year, 12, 31) };
  if (!of) return { what: '', rhythm: 'week', lineCode: null, keeper: null, ...whole };
  const { what, rhythm, lineCode } = of;
  if (!('keeper' in of)) return { what: what.slice(0, 300), rhythm, lineCode, keeper: null, ...whole };
  const keeper = of.keeper.kind === 'seat' ? of.keeper.role : of.keeper.personId;
  return { what, rhythm, lineCode, keeper, from: of.from, to: of.to };
}

function missingIn(typed: Typed, words: (typeof routineWords)['vi']): readonly string[] {
  return [
    ...(typed.what.trim() === '' ? [words.missing.what] : []),
    ...(typed.keeper === null ? [words.missing.keeper] : []),
    ...(typed.lineCode === null ? [words.missing.line] : []),
    ...(typed.from === null || typed.to === null ? [words.missing.days] : []),
  ];
}
