import type { ReactNode } from 'react';
import styles from './Lines.module.css';

/** The list every page shares: a margin that says when and why, a line that says what, acts at its end. */
export function Lines({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.lines} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </ul>
  );
}
