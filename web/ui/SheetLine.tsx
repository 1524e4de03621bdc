import type { ReactNode } from 'react';
import styles from './PaperSheet.module.css';

interface SheetLineProps {
  /** 1-based line of the file, shown in the sheet's margin. */
  readonly number?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly children: ReactNode;
}

export function SheetLine({ number, align = 'left', bold = false, children }: SheetLineProps) {
  return (
    <p className={[styles.line, styles[align], bold && styles.bold].filter(Boolean).join(' ')}>
      {number !== undefined && (
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      )}
      {children}
    </p>
  );
}
