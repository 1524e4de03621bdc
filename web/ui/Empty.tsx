import type { ReactNode } from 'react';
import styles from './State.module.css';

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do first. */
  readonly action?: ReactNode;
}

export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
