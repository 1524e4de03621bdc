import * as api from '#api/law.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { DocumentFields } from './DocumentFields.tsx';
import type { Shown } from './DocumentPage.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { type TypedDocument, valuesOf } from './typedDocument.ts';
import { lawWords } from './words.ts';

interface CorrectDialogProps {
  readonly document: Shown;
  /** Where the entry is to be found from now on: another number or year gives it another address. */
  readonly onDone: (key: string) => void;
  readonly onClose: () => void;
}

/** An entry that was wrong. */
export function CorrectDialog({ document, onDone, onClose }: CorrectDialogProps) {
  const words = useWords(lawWords);
  const { key, type, number, issuedOn, inForceFrom, inForceTo, verified, version } = document;
  const draft = useDraft<TypedDocument & { readonly reason: string }>(`law.${key}.${version}`, {
    ...{ type, number, issuedOn, inForceFrom, inForceTo, verified },
    issuer: document.issuer ?? '',
    subject: document.subject ?? '',
    source: document.source ?? '',
    successors: document.successors.map((successor) => successor.number).join(', '),
    reason: '',
  });
  const { reason, ...typed } = draft.value;
  const write = useWrite(api.correctLegalDocument, {
    onDone: (kept) => {
      draft.clear();
      toast(words.corrected);
      onDone(kept.key);
    },
  });
  return (
    <ReasonDialog
      title={words.correctTitle(`${type} ${number}`)}
      act={words.correctDo}
      onClose={onClose}
      onSubmit={() => write.write({ ...valuesOf(typed), key, reason, version })}
      draft={draft}
      write={write}
    >
      <DocumentFields typed={typed} change={(part) => draft.change((value) => ({ ...value, ...part }))} />
    </ReasonDialog>
  );
}
