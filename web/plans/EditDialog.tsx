import * as api from '#api/plans.ts';
import { type Day, isDay } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { KeptWords } from './KeptWords.tsx';
import type { Asked } from './ReadLine.tsx';
import { TargetFields, type TypedTarget, targetOf } from './TargetFields.tsx';
import type { Edit, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface EditDialogProps {
  readonly plan: ShownPlan;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** A change while it is being typed. */
interface TypedEdit {
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly target: TypedTarget | null;
}

const dayOrNull = (text: string | undefined): Day | null => (text && isDay(text) ? text : null);

function begin({ text }: Asked): TypedEdit {
  const [from, to] = text.split(' ');
  return { text, from: dayOrNull(from), to: dayOrNull(to), target: null };
}

/** Changes one place of the reading; the document stays as it is. */
export function EditDialog({ plan, asked, onClose }: EditDialogProps) {
  const words = useWords(planWords);
  const draft = useDraft<TypedEdit>(`plan.${plan.id}.edit.${asked.kind}.${asked.place}`, begin(asked));
  const typed = draft.value;
  const set = (part: Partial<TypedEdit>) => draft.change((now) => ({ ...now, ...part }));
  const editing = useWrite(api.editReading, {
    onDone: () => {
      draft.clear();
      onClose();
    },
  });
  const edit = editOf(asked, typed);
  const send = (change: Edit | null) => change && editing.write({ planId: plan.id, version: plan.version, edit: change });
  const remove = asked.removable && (
    <Button kind="quiet" icon="trash" busy={editing.pending} onClick={() => send({ change: 'remove', place: asked.place })}>
      {words.remove}
    </Button>
  );
  return (
    <FormDialog
      title={asked.kind === 'add' ? words.addTitle : words.edit}
      act={words.save}
      size="m"
      also={remove}
      whyNot={edit ? [] : [words.fillFirst]}
      onClose={onClose}
      onSubmit={() => send(edit)}
      write={editing}
    >
      <p className="small ink-2">{words.editHint}</p>
      <KeptWords draft={draft} />
      <EditFields asked={asked} typed={typed} set={set} />
    </FormDialog>
  );
}

interface EditFieldsProps {
  readonly asked: Asked;
  readonly typed: TypedEdit;
  readonly set: (part: Partial<TypedEdit>) => void;
}

function EditFields({ asked, typed, set }: EditFieldsProps) {
  const words = useWords(planWords);
  if (asked.kind === 'day') {
    return <DateField name="edit.day" label={words.dateRow} value={typed.from} onChange={(from) => set({ from })} />;
  }
  if (asked.kind === 'period') {
    return (
      <div className="two">
        <DateField name="edit.from" label={words.from} value={typed.from} onChange={(from) => set({ from })} />
        <DateField name="edit.to" label={words.to} value={typed.to} onChange={(to) => set({ to })} />
      </div>
    );
  }
  const keepsWords = typed.text.trim() === asked.text;
  return (
    <>
      <TextArea
        name="edit.text"
        label={asked.name ?? words.words}
        hint={asked.isItem ? words.measureAgain : undefined}
        rows={4}
        value={typed.text}
        onChange={(text) => set({ text })}
      />
      {asked.isItem && asked.kind === 'text' && keepsWords && (
        <TargetFields value={typed.target} onChange={(target) => set({ target })} />
      )}
    </>
  );
}

/** What is sent; null while a field is still empty. A chosen measure is sent where the words stay as they were. */
function editOf(asked: Asked, { text, from, to, target }: TypedEdit): Edit | null {
  const { kind, place } = asked;
  const written = text.trim();
  if (kind === 'day') return from && { change: 'day', place, day: from };
  if (kind === 'period') return from && to && { change: 'period', from, to };
  if (kind === 'add') return written ? { change: 'add', place, text: written } : null;
  if (target && written === asked.text) {
    const measured = targetOf(target);
    return measured && { change: 'target', place, target: measured };
  }
  return written ? { change: 'text', place, text: written } : null;
}
