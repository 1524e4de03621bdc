import * as api from '#api/papers.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { groupWords } from './groupWords.ts';
import type { CasePaper } from './PapersPage.tsx';

interface RemoveSubjectProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** A paper that is one for each leaves the year with what was typed for it: asked once more. */
export function RemoveSubject({ paper, campaignId, onClose }: RemoveSubjectProps) {
  const words = useWords(groupWords);
  const { kind, subject, version } = paper;
  const write = useWrite(api.removeSubject, {
    onDone: () => {
      toast(words.removed);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.removeAsk(subject?.name ?? '')}
      act={words.remove}
      size="m"
      onClose={onClose}
      onSubmit={() => write.write({ campaignId, kind, subject: subject?.key ?? '', version })}
      write={write}
    >
      <p>{words.removeThen}</p>
    </FormDialog>
  );
}
