import { useState } from 'react';
import * as api from '#api/awards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Paid } from './BonusPage.tsx';

interface RecoverDialogProps {
  readonly award: Paid;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The bonus of a cancelled award came back. */
export function RecoverDialog({ award, today, onClose }: RecoverDialogProps) {
  const words = useWords(awardWords);
  const [on, setOn] = useState<Day | null>(today);
  const [paper, setPaper] = useState('');
  const write = useWrite(api.recoverBonus, {
    onDone: () => {
      toast(words.recoveredToast);
      onClose();
    },
  });
  const missing = [...(paper.trim() === '' ? [words.missing.receipt] : []), ...(on === null ? [words.missing.day] : [])];
  const submit = () => {
    if (missing.length === 0) write.write({ awardId: award.id, recoveredOn: on!, paper });
  };
  return (
    <FormDialog
      title={words.recoverOf(award.name)}
      act={words.recoverDo}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <TextField
        name="paper"
        label={words.recoverPaper}
        hint={words.recoverHint}
        value={paper}
        maxLength={300}
        onChange={setPaper}
      />
      <DateField name="recoveredOn" label={words.recoveredOn} value={on} onChange={setOn} max={today} />
    </FormDialog>
  );
}
