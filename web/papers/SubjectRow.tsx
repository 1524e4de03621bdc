import { useState } from 'react';
import { Anchor } from '../ui/Anchor.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { groupWords } from './groupWords.ts';
import { NextAct } from './NextAct.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { paperPlace } from './paperFiles.ts';
import { RemoveSubject } from './RemoveSubject.tsx';
import { StageTag } from './StageTag.tsx';
import { paperWords } from './words.ts';

interface SubjectRowProps {
  readonly paper: CasePaper;
  readonly ordinal: number;
  readonly campaignId: string;
  readonly mayRemove: boolean;
}

/** One person or collective with their paper: what it lacks, where it stands, the next act. */
export function SubjectRow({ paper, ordinal, campaignId, mayRemove }: SubjectRowProps) {
  const words = useWords(groupWords);
  const common = useWords(paperWords);
  const [removing, setRemoving] = useState(false);
  const { subject, missing, life } = paper;
  const name = subject?.name ?? '';
  const said = [subject?.office, missing.length > 0 && common.missing(missing)].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <span className={styles.step}>{ordinal}</span>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <Anchor href={paperPlace(campaignId, paper)}>{name}</Anchor>
        </h3>
        {said && <p className={styles.said}>{said}</p>}
      </div>
      <div className={styles.stage}>
        <StageTag paper={paper} />
      </div>
      <div className={styles.acts}>
        <NextAct paper={paper} campaignId={campaignId} />
        {mayRemove && life.issues.length === 0 && (
          <IconButton icon="trash" label={words.removeOne(name)} onClick={() => setRemoving(true)} />
        )}
      </div>
      {removing && <RemoveSubject paper={paper} campaignId={campaignId} onClose={() => setRemoving(false)} />}
    </li>
  );
}
