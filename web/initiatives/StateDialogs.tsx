import * as api from '#api/initiatives.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

interface StateDialogProps {
  readonly shown: Shown;
  readonly onClose: () => void;
}

export function ReturnDialog({ shown: { id, version }, onClose }: StateDialogProps) {
  const words = useWords(initiativeWords);
  const reason = useDraft(`initiative-return.${id}`, '');
  const write = useWrite(api.returnInitiative, {
    onDone: () => {
      reason.clear();
      toast(words.returned);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.returnTitle}
      act={words.return}
      size="m"
      whyNot={reason.value.trim() === '' ? [words.missingReason] : []}
      onClose={onClose}
      onSubmit={() => write.write({ initiativeId: id, version, reason: reason.value })}
      write={write}
    >
      <TextArea
        name="reason"
        label={words.returnWhy}
        hint={words.returnHint}
        value={reason.value}
        onChange={reason.change}
        maxLength={1000}
      />
    </FormDialog>
  );
}

export function RefuseDialog({ shown: { id, version }, onClose }: StateDialogProps) {
  const words = useWords(initiativeWords);
  const reason = useDraft(`initiative-refuse.${id}`, '');
  const write = useWrite(api.refuseInitiative, {
    onDone: () => {
      reason.clear();
      toast(words.refused);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.refuseTitle}
      act={words.refuse}
      size="m"
      whyNot={reason.value.trim() === '' ? [words.missingRefusal] : []}
      onClose={onClose}
      onSubmit={() => write.write({ initiativeId: id, version, reason: reason.value })}
      write={write}
    >
      <p>{words.refuseWhat}</p>
      <TextArea
        name="reason"
        label={words.refuseWhy}
        hint={words.returnHint}
        value={reason.value}
        onChange={reason.change}
        maxLength={1000}
      />
    </FormDialog>
  );
}

export function WithdrawDialog({ shown: { id, version }, onClose }: StateDialogProps) {
  const words = useWords(initiativeWords);
  const write = useWrite(api.withdrawInitiative, {
    onDone: () => {
      toast(words.withdrawn);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.withdrawTitle}
      act={words.withdraw}
      size="m"
      onClose={onClose}
      onSubmit={() => write.write({ initiativeId: id, version })}
      write={write}
    >
      <p>{words.withdrawWhat}</p>
    </FormDialog>
  );
}
