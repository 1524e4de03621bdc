import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './State.module.css';
import { uiWords } from './words.ts';

interface NoRightProps {
  readonly title?: string;
  /** Why not, in the office's words. */
  readonly children: ReactNode;
  readonly law?: ReactNode;
  /** Whom to ask, or where to go. */
  readonly action?: ReactNode;
}

export function NoRight({ title, children, law, action }: NoRightProps) {
  const words = useWords(uiWords);
  return (
    <div className={styles.state}>
      <p className={styles.title}>
        <Icon name="lock" />
        {title ?? words.noRight}
      </p>
      <div className={styles.text}>{children}</div>
      {law && (
        <p className={styles.law}>
          {words.source}: {law}
        </p>
      )}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
