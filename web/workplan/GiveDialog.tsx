import { useState } from 'react';
import * as api from '#api/workplan.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Holder, type HolderRole, holderRoles } from '#domain/workplan/assignment.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Task } from './Tasks.tsx';
import type { Workplan } from './WorkplanPage.tsx';
import { workplanWords } from './words.ts';

interface GiveDialogProps {
  readonly task: Task;
  readonly workplan: Workplan;
  readonly onClose: () => void;
}

const keyOf = (holder: Holder) => {
  if (holder.kind === 'seat') return `seat ${holder.role}`;
  return holder.kind === 'person' ? `person ${holder.personId}` : 'outside';
};

function holderIn(key: string, name: string): Holder {
  const [kind, value] = key.split(' ') as [Holder['kind'], string];
  if (kind === 'seat') return { kind, role: value as HolderRole };
  return kind === 'person' ? { kind, personId: value } : { kind: 'outside', name };
}

/** Gives one task, or gives it to somebody else: a seat, a person of the unit, a body outside. */
export function GiveDialog({ task, workplan, onClose }: GiveDialogProps) {
  const words = useWords(workplanWords);
  const standing: Holder = task.assignment?.holder ?? task.suggested.holder;
  const [key, setKey] = useState(keyOf(standing));
  const [name, setName] = useState(standing.kind === 'outside' ? standing.name : '');
  const [dueOn, setDueOn] = useState<Day | null>(task.assignment ? task.assignment.dueOn : task.dueOn);
  const giving = useWrite(api.assignTasks, { onDone: onClose });
  const assignments = [{ code: task.code, holder: holderIn(key, name), dueOn }];
  const options = [
    ...holderRoles.map((role) => ({ value: `seat ${role}`, label: words[`seat.${role}`] })),
    ...workplan.staff.map((person) => ({ value: `person ${person.personId}`, label: person.fullName })),
    { value: 'outside', label: words.outside },
  ];
  return (
    <FormDialog
      title={words.give}
      act={words.send}
      onClose={onClose}
      onSubmit={() => giving.write({ planId: workplan.planId, assignments })}
      write={giving}
    >
      <p>{task.text}</p>
      <SelectField
        name="assignments.0.holder"
        label={words.holder}
        hint={words.holderHint}
        options={options}
        value={key}
        onChange={setKey}
      />
      {key === 'outside' && (
        <TextField
          name="assignments.0.holder.name"
          label={words.outsideName}
          hint={words.outsideHint}
          value={name}
          onChange={setName}
        />
      )}
      <DateField name="assignments.0.dueOn" label={words.dueOn} optional value={dueOn} onChange={setDueOn} />
    </FormDialog>
  );
}
