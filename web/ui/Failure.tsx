import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './State.module.css';
import { uiWords } from './words.ts';

interface FailureProps {
  readonly title: string;
  /** What happened. */
  readonly children?: ReactNode;
  /** What was kept. */
  readonly kept?: ReactNode;
  readonly retry?: (() => void) | undefined;
  readonly action?: ReactNode;
}

export function Failure({ title, children, kept, retry, action }: FailureProps) {
  const words = useWords(uiWords);
  return (
    <div className={styles.state} role="alert">
      <p className={`${styles.title} ${styles.failed}`}>
        <Icon name="error" />
        {title}
      </p>
      {(children || kept) && (
        <div className={styles.text}>
          {children} {kept && <b>{kept}</b>}
        </div>
      )}
      {(retry || action) && (
        <div className={styles.actions}>
          {retry && (
            <Button icon="refresh" onClick={retry}>
              {words.retry}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
