import * as api from '#api/law.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { DocumentFields } from './DocumentFields.tsx';
import { blankDocument, type TypedDocument, valuesOf } from './typedDocument.ts';
import { lawWords } from './words.ts';

/** A document that the register does not have. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(lawWords);
  const draft = useDraft<TypedDocument>('law.new', blankDocument);
  const write = useWrite(api.addLegalDocument, {
    onDone: () => {
      draft.clear();
      toast(words.added);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.addTitle}
      act={words.addDo}
      onClose={onClose}
      onSubmit={() => write.write(valuesOf(draft.value))}
      write={write}
    >
      <DocumentFields typed={draft.value} change={(part) => draft.change((value) => ({ ...value, ...part }))} />
    </FormDialog>
  );
}
