import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import { MoreActs } from './MoreActs.tsx';
import { NextAct } from './NextAct.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { stageOf } from './paperStage.ts';
import { StageTag } from './StageTag.tsx';
import { useFindings } from './useFindings.ts';
import { useLastAct } from './useLastAct.ts';
import { paperWords } from './words.ts';

interface PaperRowProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
}

/** One paper of the year: its step, what it lacks or who saw it last, where it stands, the one next act and the others in a menu. */
export function PaperRow({ paper, campaignId }: PaperRowProps) {
  const words = useWords(paperWords);
  const { kind, title, step } = paper;
  return (
    <li className={styles.row}>
      <span className={styles.step}>{words.step(step)}</span>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <Anchor href={`/phong-trao/${campaignId}/giay-to/${kind}`}>{title}</Anchor>
        </h3>
        <Said paper={paper} />
        <Contradictions campaignId={campaignId} paper={paper} />
      </div>
      <div className={styles.stage}>
        <StageTag paper={paper} />
      </div>
      <div className={styles.acts}>
        <NextAct paper={paper} campaignId={campaignId} />
        <MoreActs paper={paper} campaignId={campaignId} />
      </div>
    </li>
  );
}

/** What it still lacks, by name; else what was last done with it. */
function Said({ paper }: Pick<PaperRowProps, 'paper'>) {
  const words = useWords(paperWords);
  const last = useLastAct(paper);
  const text = stageOf(paper) === 'lacking' ? words.missing(paper.missing) : last;
  return text ? <p className={styles.said}>{text}</p> : null;
}

/** How many contradictions wait for it; each stands on its own page. */
function Contradictions({ campaignId, paper }: PaperRowProps) {
  const words = useWords(paperWords);
  const count = useFindings(campaignId, paper).filter(({ papers }) => papers[0] === paper.kind).length;
  return count > 0 ? <p className={styles.said}>{words.notAgreeing(count)}</p> : null;
}
