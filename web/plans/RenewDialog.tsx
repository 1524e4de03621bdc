import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/plans.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { planWords } from './words.ts';

interface RenewDialogProps {
  readonly planId: string;
  readonly year: number;
  readonly onClose: () => void;
}

/** Next year's draft from this text. */
export function RenewDialog({ planId, year, onClose }: RenewDialogProps) {
  const words = useWords(planWords);
  const router = useRouter();
  const [typed, setTyped] = useState(String(year));
  const renewing = useWrite(api.renewPlan, { onDone: ({ id }) => router.history.push(`/ke-hoach/${id}`) });
  const send = () => renewing.write({ planId, year: Number(typed) });
  return (
    <FormDialog title={words.renewTitle} act={words.renewDo} onClose={onClose} onSubmit={send} write={renewing}>
      <p>{words.renewWhy}</p>
      <TextField name="year" label={words.renewYear} inputMode="numeric" maxLength={4} value={typed} onChange={setTyped} />
    </FormDialog>
  );
}
