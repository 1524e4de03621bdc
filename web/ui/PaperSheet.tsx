import './paperFonts.css';
import type { ReactNode } from 'react';
import styles from './PaperSheet.module.css';

interface PaperSheetProps {
  readonly label: string;
  /** Leaves room for line numbers. */
  readonly numbered?: boolean;
  readonly children: ReactNode;
}

/** A document as it is printed: Tinos on white, also in the dark. */
export function PaperSheet({ label, numbered = false, children }: PaperSheetProps) {
  return (
    <article className={[styles.sheet, numbered && styles.numbered].filter(Boolean).join(' ')} aria-label={label}>
      {children}
    </article>
  );
}
