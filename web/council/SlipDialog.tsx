import { useState } from 'react';
import * as api from '#api/council.ts';
import { type Choice, choices } from '#domain/council/tally.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';

interface SlipProps {
  readonly sitting: Sitting;
  readonly one: Case;
  readonly inside: Inside;
  readonly onClose: () => void;
}

/** An answer that came on paper, entered for its member. */
export function SlipDialog({ sitting, one, inside, onClose }: SlipProps) {
  const words = useWords(sittingWords);
  const [personId, setPerson] = useState<string | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const write = useWrite(api.answerVote, { onDone: onClose });
  const tied = inside.ties.map((tie) => tie.personId);
  const options = sitting.seats
    .filter((seat) => !tied.includes(seat.personId))
    .map((seat) => ({ value: seat.personId, label: seat.name }));
  const submit = () => {
    if (personId && choice) write.write({ caseId: one.id, personId, choice });
  };
  return (
    <FormDialog
      title={words.enterPaper}
      act={words.enterPaper}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={personId && choice ? [] : [words.slipMissing]}
    >
      <PickField name="personId" label={words.setTieWho} options={options} value={personId} onChange={setPerson} />
      <SelectField
        name="choice"
        label={words.answerNow}
        options={choices.map((value) => ({ value, label: words.choices[value] }))}
        value={choice}
        onChange={setChoice}
      />
    </FormDialog>
  );
}
