import type { ReactNode } from 'react';
import styles from './ActionBar.module.css';

interface ActionBarProps {
  readonly label: string;
  /** At the left: how far it is, what is missing. */
  readonly children: ReactNode;
  readonly keys?: ReactNode;
  readonly actions: ReactNode;
}

/** Stays at the foot of a long page: how much is done, and the acts on the whole. */
export function ActionBar({ label, children, keys, actions }: ActionBarProps) {
  return (
    <section className={styles.bar} aria-label={label} data-action-bar>
      <div className={styles.state}>{children}</div>
      {keys && <div className={styles.keys}>{keys}</div>}
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
