import type { ReactNode } from 'react';
import { pointsText } from './format.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './ScoreCell.module.css';
import { uiWords } from './words.ts';

interface ScoreCellProps {
  /** Whose score: `Tự chấm`, `Công đoàn`, `Thẩm định`. */
  readonly label: string;
  /** Hundredths of a point; `null` while nobody has given any: never shown as 0. */
  readonly points: number | null;
  readonly state?: 'given' | 'locked' | 'editing' | 'gap';
  /** `khóa 25/11`, `lệch 2,0`. */
  readonly note?: ReactNode;
}

export function ScoreCell({ label, points, state = 'given', note }: ScoreCellProps) {
  const words = useWords(uiWords);
  const none = points === null && state !== 'editing';
  const below = note ?? (none ? words.notGiven : state === 'editing' ? words.editing : state === 'locked' ? words.locked : null);
  return (
    <div className={styles.cell} data-state={none ? 'none' : state}>
      <span className={styles.label}>{label}</span>
      <b className={styles.points}>{points === null ? '–' : pointsText(points)}</b>
      {below && (
        <span className={styles.note}>
          {state === 'locked' && <Icon name="lock" size="s" />}
          {state === 'gap' && <Icon name="error" size="s" />}
          {below}
        </span>
      )}
    </div>
  );
}

/** Score cells of one criterion, side by side. */
export function ScoreCells({ children }: { readonly children: ReactNode }) {
  return <div className={styles.cells}>{children}</div>;
}
