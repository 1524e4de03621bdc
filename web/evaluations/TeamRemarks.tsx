import * as api from '#api/evaluations.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Grade } from '#domain/law/evaluationRules.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import type { Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { MemberCard } from './MemberCard.tsx';
import type { Member } from './TeamRemarksPage.tsx';
import { evaluationsWords } from './words.ts';

/** What the team says of one person, as it is typed. */
export interface TypedRemark {
  readonly general: number | null;
  readonly results: number | null;
  readonly grade: Grade | null;
  readonly remark: string;
}

interface Typed {
  readonly onDay: Day | null;
  readonly rows: Readonly<Record<string, TypedRemark>>;
}

export const blankRemark: TypedRemark = { general: null, results: null, grade: null, remark: '' };
const isWritten = (row: TypedRemark | undefined): row is TypedRemark =>
  row !== undefined && (row.grade !== null || row.general !== null || row.results !== null);

interface TeamRemarksProps {
  readonly round: Round;
  readonly people: readonly Member[];
  readonly today: Day;
}

/** One day, the team's meeting; one card a person; what is written is sent together, or not at all. */
export function TeamRemarks({ round, people, today }: TeamRemarksProps) {
  const words = useWords(evaluationsWords);
  const draft = useDraft<Typed>(`evaluation-team.${round.id}`, { onDay: null, rows: {} });
  const { onDay, rows } = draft.value;
  const set = fieldsOf(draft);
  const write = useWrite(api.enterLayer, {
    onDone: ({ entered }) => {
      draft.clear();
      toast(words.enteredToast(entered));
    },
  });
  const open = people.filter(({ whyNot }) => whyNot.team.length === 0);
  const sent = open.filter(({ personId }) => isWritten(rows[personId]));
  const missing = [...(onDay ? [] : [words.missing.meetingDay]), ...(sent.length > 0 ? [] : [words.missing.rows])];
  const submit = () => {
    if (!onDay || missing.length > 0) return;
    const said = sent.map(({ personId }) => ({ personId, ...rows[personId]! }));
    write.write({ roundId: round.id, layer: 'team', onDay, rows: said });
  };
  const change = (personId: string, part: Partial<TypedRemark>) =>
    set('rows')({ ...rows, [personId]: { ...blankRemark, ...rows[personId], ...part } });
  const fieldOf = (personId: string) => {
    const at = sent.findIndex((one) => one.personId === personId);
    return (field: string) => (at < 0 ? `r.${personId}.${field}` : `rows.${at}.${field}`);
  };
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={words.teamTitle}>
      <div className={styles.narrow}>
        <DateField name="onDay" label={words.layerDays.team} max={today} value={onDay} onChange={set('onDay')} />
      </div>
      {people.map((member) => (
        <MemberCard
          key={member.personId}
          member={member}
          typed={rows[member.personId]}
          nameOf={fieldOf(member.personId)}
          onChange={(part) => change(member.personId, part)}
        />
      ))}
      {write.failure && <Trouble error={write.failure} />}
      <ActionBar
        label={words.teamTitle}
        actions={
          <Button type="submit" kind="main" busy={write.pending} whyNot={missing}>
            {words.enterRows(sent.length)}
          </Button>
        }
      >
        <b>{words.readyPeople(sent.length, open.length)}</b>
        {draft.savedAt && <span className={styles.hint}> {words.keptAt(hourText(draft.savedAt))}</span>}
      </ActionBar>
    </Form>
  );
}
