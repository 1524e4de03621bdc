import * as api from '#api/papers.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { toast } from '../ui/toast.ts';
import type { CasePaper } from './PapersPage.tsx';
import { paperWords } from './words.ts';

interface CheckPaperProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** Somebody read the paper as it prints now and says that it is right. */
export function CheckPaper({ paper, campaignId, onClose }: CheckPaperProps) {
  const words = useWords(paperWords);
  const { kind, title, life } = paper;
  const write = useWrite(api.checkCasePaper, {
    onDone: () => {
      toast(words.checked);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.checkTitle(title)}
      act={words.checkDo}
      onClose={onClose}
      onSubmit={() => write.write({ campaignId, kind, contentHash: life.contentHash })}
      write={write}
    >
      <p>{words.checkLead}</p>
      <div>
        <PaperButton icon="print" name={words.printOne(title)} href={`/api/campaigns/${campaignId}/papers/${kind}/file`}>
          {words.print}
        </PaperButton>
      </div>
    </FormDialog>
  );
}
