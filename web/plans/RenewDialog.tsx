import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/plans.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
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
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={renewing.pending} onClick={send}>
        {words.renewDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.renewTitle} busy={renewing.pending} foot={foot}>
      <p>{words.renewWhy}</p>
      <Form onSubmit={send} refusals={renewing.refusals}>
        <TextField name="year" label={words.renewYear} inputMode="numeric" maxLength={4} value={typed} onChange={setTyped} />
        {renewing.failure && <Note kind="error">{words.failure}</Note>}
      </Form>
    </Dialog>
  );
}
