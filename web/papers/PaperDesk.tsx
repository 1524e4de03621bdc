import { FillForm } from './FillForm.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { usePaperDraft } from './usePaperDraft.ts';

interface PaperDeskProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
}

/** A paper under work: what is typed into it. */
export function PaperDesk({ paper, campaignId }: PaperDeskProps) {
  const draft = usePaperDraft(paper, campaignId);
  return (
    <div className={styles.desk}>
      <FillForm paper={paper} draft={draft} wanting={[]} />
    </div>
  );
}
