import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './Tag.module.css';

export type TagKind = 'done' | 'risk' | 'wait' | 'error' | 'info' | 'plain' | 'seal';

const shapes: Record<TagKind, IconName> = {
  done: 'check',
  risk: 'warning',
  wait: 'wait',
  error: 'error',
  info: 'info',
  plain: 'dot',
  seal: 'seal',
};

export const shapeOf = (kind: TagKind): IconName => shapes[kind];

interface TagProps {
  readonly kind: TagKind;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state: shape first, then the word, colour last. */
export function Tag({ kind, icon, children }: TagProps) {
  return (
    <span className={[styles.tag, styles[kind]].join(' ')}>
      <Icon name={icon ?? shapes[kind]} size="s" className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
