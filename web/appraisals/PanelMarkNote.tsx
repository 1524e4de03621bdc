import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './OpenedLines.module.css';
import { panelWords } from './panelWords.ts';
import type { ShownAppraisal } from './useUnderReview.ts';

interface PanelMarkNoteProps {
  readonly assessmentId: string;
  readonly mark: NonNullable<ShownAppraisal['panel']>;
}

/** Over the bench: whose points these are, and the way to the panel's page. */
export function PanelMarkNote({ assessmentId, mark }: PanelMarkNoteProps) {
  const words = useWords(panelWords);
  const { stage, isMember, isHead, isIn, headName, dueOn } = mark;
  const day = shortDate(dueOn);
  const said =
    stage === 'concluded'
      ? words.markConcluded
      : stage !== 'scoring'
        ? words.markWorking
        : isMember
          ? isIn
            ? words.markIn
            : words.markScoring(headName, day)
          : words.markOther(headName, day);
  return (
    <div className={styles.over}>
      <Note kind={isMember && !isIn && stage === 'scoring' ? 'info' : 'wait'} title={mark.stageName}>
        {said} {(isMember || isHead) && <Anchor href={`/tham-dinh/${assessmentId}/to`}>{words.toPanel}</Anchor>}
      </Note>
    </div>
  );
}
