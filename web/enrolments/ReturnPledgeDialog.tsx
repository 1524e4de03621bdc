import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { gridWords } from './gridWords.ts';
import type { ListedPledge } from './PledgeList.tsx';

/** A pledge goes back to its person with one sentence of reason. */
export function ReturnPledgeDialog({ pledge, onClose }: { readonly pledge: ListedPledge; readonly onClose: () => void }) {
  const words = useWords(gridWords);
  const [reason, setReason] = useState('');
  const back = useWrite(api.returnPledge, { onDone: onClose });
  const send = () => back.write({ pledgeId: pledge.id, version: pledge.version, reason });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={back.pending} onClick={send}>
        {words.return.replace('…', '')}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.returnTitle(pledge.fullName)} busy={back.pending} foot={foot}>
      <Form onSubmit={send} refusals={back.refusals}>
        <TextArea
          name="reason"
          label={words.returnWhy}
          hint={words.returnHint}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Dialog>
  );
}
