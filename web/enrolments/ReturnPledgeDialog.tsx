import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
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
  return (
    <FormDialog title={words.returnTitle(pledge.fullName)} act={words.returnDo} onClose={onClose} onSubmit={send} write={back}>
      <TextArea
        name="reason"
        label={words.returnWhy}
        hint={words.returnHint}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
