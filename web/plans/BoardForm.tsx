import { useState } from 'react';
import * as api from '#api/plans.ts';
import { type Day, dayAt, shortDate } from '#domain/kernel/day.ts';
import { type BoardPart, boardParts } from '#domain/plans/board.ts';
import { useNow } from '../kernel/clock.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import type { ReceiptData } from '../ui/Receipt.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ShownBoard } from './BoardPage.tsx';
import styles from './Plan.module.css';
import { planWords } from './words.ts';

interface Typed {
  readonly decision: string;
  readonly decidedOn: Day | null;
  readonly members: readonly TypedMember[];
}

interface TypedMember {
  readonly personId: string | null;
  readonly part: BoardPart;
  readonly task: string;
}

interface BoardFormProps {
  readonly shown: ShownBoard;
  readonly onClose: () => void;
}

/** Writes down the decision that sets the board up; what is typed is kept until it is recorded. */
export function BoardForm({ shown, onClose }: BoardFormProps) {
  const words = useWords(planWords);
  const today = dayAt(useNow());
  const blank: Typed = {
    decision: '',
    decidedOn: today,
    members: [
      { personId: null, part: 'head', task: '' },
      { personId: null, part: 'secretary', task: '' },
    ],
  };
  const draft = useDraft<Typed>(`board.${shown.unitId}`, blank);
  const [paper, setPaper] = useState<readonly File[]>([]);
  const [asking, setAsking] = useState(false);
  const [recorded, setRecorded] = useState<ReceiptData | null>(null);
  const now = useNow();
  const setting = useWrite(api.setUpBoard, {
    onDone: () => {
      setRecorded(receiptOf(draft.value, now, words));
      draft.clear();
    },
  });
  const { decision, decidedOn, members } = draft.value;
  const change = (next: Partial<Typed>) => draft.change((value) => ({ ...value, ...next }));
  const changeMember = (index: number, next: Partial<TypedMember>) =>
    change({ members: members.map((member, at) => (at === index ? { ...member, ...next } : member)) });
  const chosen = members.flatMap(({ personId, ...rest }) => (personId ? [{ personId, ...rest }] : []));
  const nameOf = (personId: string | null) => shown.people.find((person) => person.personId === personId)?.fullName ?? '';
  const send = () => {
    if (!decidedOn) return;
    setting.write({ unitId: shown.unitId, decision, decidedOn, members: chosen, ...(paper[0] ? { paper: paper[0] } : {}) });
  };
  return (
    <Section title={shown.standing ? words.boardReplace : words.boardSetUp}>
      <Form onSubmit={() => setAsking(true)} refusals={asking ? [] : setting.refusals}>
        <div className="two">
          <TextField
            name="decision"
            label={words.decision}
            hint={words.decisionHint}
            value={decision}
            onChange={(text) => change({ decision: text })}
          />
          <DateField
            name="decidedOn"
            label={words.decidedOn}
            value={decidedOn}
            onChange={(day) => change({ decidedOn: day })}
            max={today}
          />
        </div>
        <div className={styles.members}>
          {members.map((member, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows being typed have no other identity
            <div key={index} className={styles.memberRow}>
              <PickField
                name={`members.${index}.personId`}
                label={words.boardMember}
                options={shown.people.map((person) => ({
                  value: person.personId,
                  label: person.fullName,
                  hint: person.position ?? '',
                }))}
                value={member.personId}
                onChange={(personId) => changeMember(index, { personId })}
              />
              <SelectField
                name={`members.${index}.part`}
                label={words.boardPart}
                options={boardParts.map((part) => ({ value: part, label: words[part] }))}
                value={member.part}
                onChange={(part) => changeMember(index, { part })}
              />
              <TextField
                name={`members.${index}.task`}
                label={words.boardTask}
                value={member.task}
                onChange={(task) => changeMember(index, { task })}
              />
              <IconButton
                icon="trash"
                label={words.boardRemove(nameOf(member.personId) || words.row(index + 1))}
                onClick={() => change({ members: members.filter((_, at) => at !== index) })}
              />
            </div>
          ))}
        </div>
        <div className="row">
          <Button icon="plus" onClick={() => change({ members: [...members, { personId: null, part: 'member', task: '' }] })}>
            {words.boardAddMember}
          </Button>
        </div>
        <div className={styles.bringIn}>
          <FileField
            name="paper"
            label={words.boardPaper}
            optional
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            value={paper}
            onChange={setPaper}
          />
        </div>
        <div className="row">
          <Button kind="main" type="submit">
            {words.boardSeal}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </Form>
      <BindingAct
        opened={asking}
        onClose={() => {
          setAsking(false);
          if (recorded) onClose();
        }}
        question={words.boardQuestion}
        consequence={words.boardConsequence}
        fixes={chosen.map(({ personId, part, task }) => ({
          icon: 'person',
          text: `${nameOf(personId)}, ${words[part]}: ${task}`,
        }))}
        confirm={words.boardSeal}
        onConfirm={send}
        pending={setting.pending}
        refusals={setting.refusals}
        failure={setting.failure ? words.failure : null}
        receipt={recorded}
      />
    </Section>
  );
}

function receiptOf({ decision, decidedOn }: Typed, at: string, words: (typeof planWords)['vi']): ReceiptData {
  const rows = decidedOn ? [[words.decidedOn, shortDate(decidedOn)] as const] : [];
  return { title: words.boardReceipt, code: decision, at, stamp: words.stampRecorded, rows };
}
