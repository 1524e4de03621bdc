import type { ReactNode } from 'react';
import styles from './Mark.module.css';

export type MarkKind = 'basis' | 'criterion' | 'deadline' | 'recipient' | 'doubt' | 'error';

interface MarkProps {
  /** Without one it has no colour of its own: it shows only while it is lit. */
  readonly kind: MarkKind | null;
  /** The finding it belongs to. */
  readonly number?: number;
  /** Lit, because its reading is pointed at. */
  readonly active?: boolean;
  /** A stop of the keyboard; the others are reached from their reading. */
  readonly reachable?: boolean;
  readonly onPoint?: () => void;
  /** Goes to its reading. */
  readonly onGo?: () => void;
  readonly children: ReactNode;
}

/** Words of a document that were understood as something: each kind has its own colour and its own underline. */
export function Mark({ kind, number, active = false, reachable = false, onPoint, onGo, children }: MarkProps) {
  const look = [styles.mark, kind && styles[kind], active && styles.active].filter(Boolean).join(' ');
  const points = onPoint && kind ? { onFocus: onPoint, onPointerEnter: onPoint } : {};
  const press = onGo && kind ? { onClick: onGo, 'data-goes': true } : {};
  const reach = onGo && reachable ? { tabIndex: 0, role: 'button', onKeyDown: onEnter(onGo) } : {};
  return (
    <mark className={look} data-lit={active || undefined} {...points} {...press} {...reach}>
      {children}
      {number !== undefined && <sup>{number}</sup>}
    </mark>
  );
}

const onEnter = (act: () => void) => (event: React.KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};
