import { useState } from 'react';
import * as api from '#api/plans.ts';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { planWords } from './words.ts';

/** Ends the board by a later decision. */
export function EndBoard({ boardId, onClose }: { readonly boardId: string; readonly onClose: () => void }) {
  const words = useWords(planWords);
  const [decision, setDecision] = useState('');
  const [on, setOn] = useState<Day | null>(dayAt(useNow()));
  const ending = useWrite(api.endBoard, { onDone: onClose });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.boardEndQuestion}
      consequence={words.boardConsequence}
      fixes={[{ icon: 'people', text: words.board }]}
      confirm={words.boardSeal}
      onConfirm={() => on && ending.write({ boardId, decision, on })}
      pending={ending.pending}
      refusals={ending.refusals}
      failure={ending.failure ? words.failure : null}
    >
      <div className="two">
        <TextField name="decision" label={words.decision} hint={words.decisionHint} value={decision} onChange={setDecision} />
        <DateField name="on" label={words.endedOn} value={on} onChange={setOn} />
      </div>
    </BindingAct>
  );
}
