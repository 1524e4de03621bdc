import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { shapeOf } from './Tag.tsx';
import styles from './Verdict.module.css';

interface VerdictProps {
  readonly kind: 'done' | 'risk' | 'error' | 'wait';
  /** `Đạt`, `Chưa đạt`, `Chờ thẩm định`. */
  readonly word: string;
  /** Why, in one sentence. */
  readonly children: ReactNode;
  readonly law?: ReactNode;
  readonly action?: ReactNode;
}

/** The answer of a page, with its reason and what can be done. */
export function Verdict({ kind, word, children, law, action }: VerdictProps) {
  return (
    <div className={styles.verdict}>
      <p className={`${styles.word} is-${kind}`}>
        <Icon name={shapeOf(kind)} size="l" />
        {word}
      </p>
      <div className={styles.why}>
        <p>{children}</p>
        {law && <p className={styles.law}>{law}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
