import type { ReactNode } from 'react';
import styles from './Lines.module.css';

interface LineProps {
  /** The margin's first word: `còn 2 ngày`, a date, a number. */
  readonly when?: ReactNode;
  readonly tone?: 'plain' | 'done' | 'risk' | 'error' | 'wait';
  /** Under it in the margin: the hour, the source, a tag. */
  readonly margin?: ReactNode;
  readonly title: ReactNode;
  readonly why?: ReactNode;
  readonly actions?: ReactNode;
  /** The line that goes first in order of consequence. */
  readonly leading?: boolean;
  readonly children?: ReactNode;
}

export function Line({ when, tone = 'plain', margin, title, why, actions, leading = false, children }: LineProps) {
  return (
    <li className={[styles.line, leading && styles.leading, actions && styles.withActions].filter(Boolean).join(' ')}>
      <div className={styles.margin}>
        {when && <b className={tone === 'plain' ? undefined : `is-${tone}`}>{when}</b>}
        {margin && <span>{margin}</span>}
      </div>
      <div className={styles.what}>
        <h3 className={styles.title}>{title}</h3>
        {why && <p className={styles.why}>{why}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}
