import { useState } from 'react';
import { type Day, isDay } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import type { Asked } from './ReadLine.tsx';
import { TargetFields, type TypedTarget, targetOf } from './TargetFields.tsx';
import type { Edit, PlanWork } from './usePlan.ts';
import { planWords } from './words.ts';

interface EditDialogProps {
  readonly asked: Asked;
  readonly work: PlanWork;
  readonly onClose: () => void;
}

const dayOrNull = (text: string | undefined): Day | null => (text && isDay(text) ? text : null);

/** Changes one place of the reading; the document stays as it is. */
export function EditDialog({ asked, work, onClose }: EditDialogProps) {
  const words = useWords(planWords);
  const [text, setText] = useState(asked.text);
  const [days, setDays] = useState<readonly [Day | null, Day | null]>(() => {
    const [from, to] = asked.text.split(' ');
    return [dayOrNull(from), dayOrNull(to)];
  });
  const [target, setTarget] = useState<TypedTarget | null>(null);
  const edit = editOf(asked, text.trim(), days, target);
  const send = (change: Edit | null) => {
    if (!change) return;
    work.edit(change);
    onClose();
  };
  const foot = (
    <>
      {asked.removable && (
        <Button kind="quiet" icon="trash" onClick={() => send({ change: 'remove', place: asked.place })}>
          {words.remove}
        </Button>
      )}
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" onClick={() => send(edit)}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.edit} foot={foot}>
      <p className="small ink-2">{words.editHint}</p>
      <Form onSubmit={() => send(edit)}>
        {(asked.kind === 'text' || asked.kind === 'add') && (
          <TextArea
            name="text"
            label={words.words}
            hint={asked.isItem ? words.measureAgain : undefined}
            rows={4}
            value={text}
            onChange={setText}
          />
        )}
        {asked.isItem && asked.kind === 'text' && <TargetFields value={target} onChange={setTarget} />}
        {asked.kind === 'day' && (
          <DateField name="day" label={words.dateRow} value={days[0]} onChange={(day) => setDays([day, null])} />
        )}
        {asked.kind === 'period' && (
          <div className="two">
            <DateField name="from" label={words.from} value={days[0]} onChange={(day) => setDays([day, days[1]])} />
            <DateField name="to" label={words.to} value={days[1]} onChange={(day) => setDays([days[0], day])} />
          </div>
        )}
      </Form>
    </Dialog>
  );
}

/** What is sent; null while a field is still empty. A chosen measure is sent instead of the words. */
function editOf(
  asked: Asked,
  text: string,
  [from, to]: readonly [Day | null, Day | null],
  target: TypedTarget | null,
): Edit | null {
  const { kind, place } = asked;
  if (kind === 'day') return from && { change: 'day', place, day: from };
  if (kind === 'period') return from && to && { change: 'period', from, to };
  if (kind === 'add') return text ? { change: 'add', place, text } : null;
  if (target && text === asked.text) return { change: 'target', place, target: targetOf(target) };
  return text ? { change: 'text', place, text } : null;
}
