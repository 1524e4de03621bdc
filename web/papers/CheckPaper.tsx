import * as api from '#api/papers.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { toast } from '../ui/toast.ts';
import { PaperPreview } from './PaperPreview.tsx';
import type { CasePaper } from './PapersPage.tsx';
import { ofSubject, paperFile } from './paperFiles.ts';
import { usePreview } from './usePreview.ts';
import { paperWords } from './words.ts';

interface CheckPaperProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** Somebody read the paper as it prints now and says that it is right. */
export function CheckPaper({ paper, campaignId, onClose }: CheckPaperProps) {
  const words = useWords(paperWords);
  const { kind, title, life, fields } = paper;
  const preview = usePreview(campaignId, paper, Object.fromEntries(fields.map(({ key, value }) => [key, value])));
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
      onSubmit={() => write.write({ campaignId, kind, ...ofSubject(paper), contentHash: life.contentHash })}
      write={write}
      also={
        <PaperButton kind="quiet" name={words.printOne(title)} href={paperFile(campaignId, paper, 'pdf')}>
          {words.print}
        </PaperButton>
      }
    >
      <p>{words.checkLead}</p>
      <Loaded read={preview}>{({ html }) => <PaperPreview html={html} label={words.previewOf(title)} />}</Loaded>
    </FormDialog>
  );
}
