import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './Note.module.css';

interface NoteProps {
  readonly kind?: 'wait' | 'done' | 'risk' | 'error' | 'info';
  readonly icon?: IconName;
  readonly title?: ReactNode;
  /** The article it comes from. */
  readonly law?: ReactNode;
  /** Said at once by screen readers when it appears. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

const shapes = { wait: 'wait', done: 'check', risk: 'warning', error: 'error', info: 'info' } as const;

/** A word to the reader that stands in the page. */
export function Note({ kind = 'info', icon, title, law, live = false, children }: NoteProps) {
  return (
    <div className={[styles.note, styles[kind]].join(' ')} {...(live ? { role: 'status' } : {})}>
      <Icon name={icon ?? shapes[kind]} className={styles.icon} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {law && <p className={styles.law}>{law}</p>}
      </div>
    </div>
  );
}
