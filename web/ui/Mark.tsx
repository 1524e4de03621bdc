import type { ReactNode } from 'react';
import styles from './Mark.module.css';

export type MarkKind = 'basis' | 'criterion' | 'deadline' | 'recipient' | 'doubt' | 'error';

interface MarkProps {
  readonly kind: MarkKind;
  /** The finding it belongs to. */
  readonly number?: number;
  readonly id?: string;
  /** Lit, because its reading is pointed at. */
  readonly active?: boolean;
  readonly onPoint?: () => void;
  readonly children: ReactNode;
}

/** Words of a document that were understood as something: each kind has its own colour and its own underline. */
export function Mark({ kind, number, id, active = false, onPoint, children }: MarkProps) {
  const reachable = onPoint ? { tabIndex: 0, role: 'button', onClick: onPoint, onFocus: onPoint, onPointerEnter: onPoint } : {};
  return (
    <mark id={id} className={[styles.mark, styles[kind], active && styles.active].filter(Boolean).join(' ')} {...reachable}>
      {children}
      {number !== undefined && <sup>{number}</sup>}
    </mark>
  );
}
