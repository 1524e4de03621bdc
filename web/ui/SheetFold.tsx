import type { ReactNode } from 'react';
import styles from './PaperSheet.module.css';

/** A clean stretch of a document, folded away until asked for. */
export function SheetFold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
