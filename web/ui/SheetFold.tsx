import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PaperSheet.module.css';

interface SheetFoldProps {
  readonly summary: string;
  /** Something inside is pointed at: it opens by itself, and stays as the person leaves it. */
  readonly opened?: boolean;
  readonly children: ReactNode;
}

/** A clean stretch of a document, folded away until asked for. */
export function SheetFold({ summary, opened = false, children }: SheetFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (opened && fold.current) fold.current.open = true;
  }, [opened]);
  return (
    <details ref={fold} className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
