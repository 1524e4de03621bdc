import * as api from '#api/batches.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Batches.module.css';
import { batchWords } from './batchWords.ts';
import type { CasePaper } from './PapersPage.tsx';

/** One certificate onto each blank that the office has measured for it; nothing where there is none. */
export function OnBlank({ paper, campaignId }: { readonly paper: CasePaper; readonly campaignId: string }) {
  const words = useWords(batchWords);
  const { kind, subject, missing } = paper;
  const { data } = useRead(api.listBatches, { campaignId, kind });
  if (!data || data.blanks.length === 0 || !subject || missing.length > 0) return null;
  return (
    <Section title={words.onBlankOne}>
      <div className={styles.parts}>
        {data.blanks.map(({ id, name }) => (
          <Button
            key={id}
            icon="print"
            href={`/api/blanks/${id}/campaigns/${campaignId}/papers/${kind}?subject=${subject.key}`}
            download
          >
            {name}
          </Button>
        ))}
      </div>
    </Section>
  );
}
