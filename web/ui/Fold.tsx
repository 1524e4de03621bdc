import type { ReactNode } from 'react';
import styles from './Fold.module.css';

/** What is read now and then only: folded away under a word that says what is there. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
