import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { dossierWords } from './dossierWords.ts';
import { type OtherPaper, OtherRow } from './OtherRow.tsx';
import styles from './Papers.module.css';

interface OtherGroupProps {
  readonly papers: readonly OtherPaper[];
  readonly isOwn: boolean;
}

/** Papers of other pages that are one for each, under one row that opens. */
export function OtherGroup({ papers, isOwn }: OtherGroupProps) {
  const words = useWords(dossierWords);
  const { title, step, side } = papers[0]!;
  const ready = papers.filter(({ address }) => address !== null).length;
  return (
    <li className={styles.row}>
      <span className={styles.step}>{words.step(step)}</span>
      <div className={styles.what}>
        <h3 className={styles.title}>{words.each(title, papers.length)}</h3>
        <p className={styles.said}>{isOwn ? words.made : words.theirs[side]}</p>
      </div>
      <div className={styles.stage}>
        <Tag kind={ready === papers.length ? 'done' : 'wait'}>{words.readyOf(ready, papers.length)}</Tag>
      </div>
      <details className={styles.each}>
        <summary>{words.openEach}</summary>
        <ul aria-label={title}>
          {papers.map((paper) => (
            <OtherRow key={paper.address ?? paper.of} paper={paper} isOwn={isOwn} />
          ))}
        </ul>
      </details>
    </li>
  );
}
