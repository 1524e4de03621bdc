import * as api from '#api/law.ts';
import type { Day } from '#domain/kernel/day.ts';
import { numbersIn } from '#domain/law/legalImport.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './DocumentPage.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { lawWords } from './words.ts';

/** The document no longer holds, and what took its place. */
export function EndDialog({ document, onClose }: { readonly document: Shown; readonly onClose: () => void }) {
  const words = useWords(lawWords);
  const { key, version } = document;
  const draft = useDraft(`law.${key}.end`, { on: null as Day | null, successors: '', reason: '' });
  const { on, successors, reason } = draft.value;
  const write = useWrite(api.endLegalDocument, {
    onDone: () => {
      draft.clear();
      toast(words.ended);
      onClose();
    },
  });
  const submit = () => write.write({ key, on: on as Day, successors: [...numbersIn(successors)], reason, version });
  return (
    <ReasonDialog
      title={words.endTitle(`${document.type} ${document.number}`)}
      act={words.endDo}
      onClose={onClose}
      onSubmit={submit}
      draft={draft}
      write={write}
    >
      <DateField
        name="on"
        label={words.inForceTo}
        hint={words.inForceToHint}
        value={on}
        onChange={(day) => draft.change((value) => ({ ...value, on: day }))}
      />
      <TextField
        name="successors"
        label={words.successors}
        hint={words.successorsHint}
        optional
        value={successors}
        onChange={(text) => draft.change((value) => ({ ...value, successors: text }))}
      />
    </ReasonDialog>
  );
}
